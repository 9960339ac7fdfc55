// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"
#include "client/reading.h"
#include "domain/async.h"

namespace candor::client {

// Which interviews a list shows. Empty members don't filter.
struct InterviewQuery
{
    QList<domain::State> states; // any of them
    QString position; // whole, without case
    std::optional<domain::Level> level;
    QString text; // as the server searches: position, runId, beginning of a reference; orders by age only
    bool attentionOnly = false;
    QString sort; // the server's name of an order; empty = the newest first
    bool operator==(const InterviewQuery &) const = default;
};

class InterviewCalls
{
public:
    explicit InterviewCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    // What the methods of these names send.
    [[nodiscard]] static Call callToGet(const QString &runId);
    [[nodiscard]] static Call callToCreate(const domain::InterviewRequest &request);

    [[nodiscard]] Pending<api::Page<api::InterviewSummary>> listInterviews(
        const InterviewQuery &query, const api::PageQuery &page, QObject *reader);
    // `entityTag` of what is known already; empty = nothing.
    [[nodiscard]] Pending<Seen<api::InterviewDetail>> getInterview(
        const QString &runId, const QByteArray &entityTag, QObject *reader);

    // The oldest first, with their exact number. Nothing: both kinds.
    [[nodiscard]] Pending<api::Page<api::WaitingDecision>> listApprovals(
        std::optional<domain::ApprovalKind> kind, const api::PageQuery &page, QObject *reader);
    // The oldest first.
    [[nodiscard]] Pending<api::Page<domain::HistoryEntry>> getHistory(
        const QString &runId, const api::PageQuery &page, QObject *reader);
    // All of it.
    [[nodiscard]] Pending<QList<domain::HistoryEntry>> wholeHistory(const QString &runId, QObject *reader);
    [[nodiscard]] Pending<api::Page<api::EventEnvelope>> listInterviewEvents(
        const QString &runId, const api::PageQuery &page, QObject *reader);

    // `key` is the request's own (Idempotency-Key), the same for all its repetitions.
    [[nodiscard]] Pending<api::TakenRequest> createInterview(
        const domain::InterviewRequest &request, const QByteArray &key);
    // `named`: the members of the request to overwrite, by their wire names.
    [[nodiscard]] Pending<api::TakenRequest> supplyInfo(
        const QString &runId, const QJsonObject &named, const QByteArray &key);
    // `revision`: that the interview must still have; 0 = whichever.
    [[nodiscard]] Pending<domain::Done> cancelInterview(
        const QString &runId, const QString &reason, int revision);
    [[nodiscard]] Pending<api::PurgeCertificate> purgeCandidateData(const QString &runId);
    [[nodiscard]] Pending<domain::Done> retryAgent(const QString &runId, const QByteArray &key);

private:
    using History = QList<domain::HistoryEntry>;
    void readHistory(const QString &runId, const QString &cursor, const History &before,
        const domain::Promise<Outcome<History>> &promise, QObject *reader);

    Transport &m_transport;
};

} // namespace candor::client
