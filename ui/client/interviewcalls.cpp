// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/interviewcalls.h"

namespace candor::client {

namespace {

QString pathOf(const QString &runId, const char *below = "")
{
    return QStringLiteral("/integration/interviews/") + segment(runId) + QLatin1String(below);
}

} // namespace

Call InterviewCalls::callToGet(const QString &runId)
{
    return {"GET", pathOf(runId)};
}

Call InterviewCalls::callToCreate(const domain::InterviewRequest &request)
{
    return {"POST", QStringLiteral("/integration/interviews"), {}, api::toJson(request)};
}

Pending<api::Page<api::InterviewSummary>> InterviewCalls::listInterviews(
    const InterviewQuery &query, const api::PageQuery &page, QObject *reader)
{
    Call call{"GET", QStringLiteral("/integration/interviews")};
    QStringList states;
    for (const auto state : query.states)
        states.append(domain::name(state));
    addParameter(call.query, "state", states.join(QLatin1Char(',')));
    addParameter(call.query, "position", query.position);
    addParameter(call.query, "level", query.level ? domain::name(*query.level) : QString());
    addParameter(call.query, "q", query.text);
    addParameter(call.query, "attention", query.attentionOnly ? QStringLiteral("true") : QString());
    addParameter(call.query, "sort", query.sort);
    call.query = pagedQuery(call.query, page);
    return sendAndRead(m_transport, call, api::interviewPageFromText, reader);
}

Pending<api::Page<api::WaitingDecision>> InterviewCalls::listApprovals(
    std::optional<domain::ApprovalKind> kind, const api::PageQuery &page, QObject *reader)
{
    Call call{"GET", QStringLiteral("/integration/approvals")};
    addParameter(call.query, "kind", kind ? domain::name(*kind) : QString());
    call.query = pagedQuery(call.query, page);
    return sendAndRead(m_transport, call, api::approvalPageFromJson, reader);
}

Pending<api::Page<domain::HistoryEntry>> InterviewCalls::getHistory(
    const QString &runId, const api::PageQuery &page, QObject *reader)
{
    Call call{"GET", pathOf(runId, "/history")};
    call.query = pagedQuery(call.query, page);
    return sendAndRead(m_transport, call, api::historyPageFromJson, reader);
}

Pending<QList<domain::HistoryEntry>> InterviewCalls::wholeHistory(const QString &runId, QObject *reader)
{
    const domain::Promise<Outcome<History>> promise;
    readHistory(runId, {}, {}, promise, reader);
    return promise.future();
}

void InterviewCalls::readHistory(const QString &runId, const QString &cursor, const History &before,
    const domain::Promise<Outcome<History>> &promise, QObject *reader)
{
    domain::whenFinished(getHistory(runId, {200, cursor}, reader), reader,
        [calls = *this, runId, before, promise, reader](
            const Outcome<api::Page<domain::HistoryEntry>> &outcome) mutable {
            if (!outcome)
                promise.fulfil(tl::unexpected(outcome.error()));
            else if (outcome->nextCursor.isEmpty())
                promise.fulfil(before + outcome->items);
            else
                calls.readHistory(runId, outcome->nextCursor, before + outcome->items, promise, reader);
        });
}

Pending<api::Page<api::EventEnvelope>> InterviewCalls::listInterviewEvents(
    const QString &runId, const api::PageQuery &page, QObject *reader)
{
    Call call{"GET", pathOf(runId, "/events")};
    call.query = pagedQuery(call.query, page);
    return sendAndRead(m_transport, call, api::interviewEventPageFromJson, reader);
}

Pending<api::TakenRequest> InterviewCalls::createInterview(
    const domain::InterviewRequest &request, const QByteArray &key)
{
    auto call = callToCreate(request);
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::takenRequestFromJson);
}

Pending<api::TakenRequest> InterviewCalls::supplyInfo(
    const QString &runId, const QJsonObject &named, const QByteArray &key)
{
    Call call{"PATCH", pathOf(runId, "/info"), {}, named};
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::takenRequestFromJson);
}

Pending<domain::Done> InterviewCalls::cancelInterview(
    const QString &runId, const QString &reason, int revision)
{
    Call call{"DELETE", pathOf(runId)};
    addParameter(call.query, "reason", reason);
    addParameter(call.query, "revision", revision > 0 ? QString::number(revision) : QString());
    return sendAndForget(m_transport, call);
}

Pending<api::PurgeCertificate> InterviewCalls::purgeCandidateData(const QString &runId)
{
    return sendAndRead(
        m_transport, Call{"DELETE", pathOf(runId, "/candidate-data")}, api::purgeCertificateFromJson);
}

Pending<domain::Done> InterviewCalls::retryAgent(const QString &runId, const QByteArray &key)
{
    Call call{"POST", pathOf(runId, "/agents/retry")};
    call.idempotencyKey = key;
    return sendAndForget(m_transport, call);
}

Pending<Seen<api::InterviewDetail>> InterviewCalls::getInterview(
    const QString &runId, const QByteArray &entityTag, QObject *reader)
{
    auto call = callToGet(runId);
    call.ifNoneMatch = entityTag;
    using Answer = Seen<api::InterviewDetail>;
    return sendAndConvert<Answer>(
        m_transport, call,
        [](const Reply &reply) -> Outcome<Answer> {
            if (reply.status == 304)
                return Answer{std::nullopt, reply.entityTag};
            auto detail = valueOf(reply, api::interviewFromJson);
            if (!detail)
                return tl::unexpected(detail.error());
            return Answer{std::move(*detail), reply.entityTag};
        },
        reader);
}

} // namespace candor::client
