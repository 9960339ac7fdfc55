// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assessment.h"
#include "domain/interview.h"
#include "storage/interviewvault.h"

namespace candor::storage {

using domain::Consent;

// A question about a report and its answer.
struct Exchange
{
    QString conversation;
    int number = 0;
    QString message;
    QJsonObject answer;
    domain::Timestamp at;
};

// What was said in one interview: consent, turns, and later the recruiters' questions about the report.
// Reached through an interview that was found in its tenant's scope.
class TranscriptRepository
{
public:
    TranscriptRepository(Session &session, domain::InterviewId interview, const InterviewVault &vault)
        : m_session(session)
        , m_interview(interview)
        , m_vault(vault)
    {
    }

    [[nodiscard]] domain::Result<std::optional<Consent>> consent();
    [[nodiscard]] domain::Result<domain::Done> storeConsent(const Consent &consent);

    [[nodiscard]] domain::Result<domain::Transcript> turns();
    [[nodiscard]] domain::Result<domain::Done> append(const domain::Turn &turn);
    // The answer's text, revision and marks.
    [[nodiscard]] domain::Result<domain::Done> updateAnswer(const domain::Turn &turn);

    // Empty when there is none, or none any more after a purge.
    [[nodiscard]] domain::Result<QList<Exchange>> conversation(const QString &id);
    [[nodiscard]] domain::Result<domain::Done> append(const Exchange &exchange);

    // Blanks texts, answers and conversations, for a purge.
    [[nodiscard]] static domain::Result<domain::Done> blank(Session &session, domain::InterviewId interview);
    [[nodiscard]] static domain::Result<domain::Done> removeConversations(
        Session &session, domain::InterviewId interview);

private:
    Session &m_session;
    domain::InterviewId m_interview;
    const InterviewVault &m_vault;
};

} // namespace candor::storage
