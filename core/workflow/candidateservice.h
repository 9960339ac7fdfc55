// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/candidate.h"
#include "domain/assessment.h"
#include "identity/interviewlinks.h"
#include "storage/transcriptrepository.h"
#include "workflow/environment.h"
#include "workflow/notice.h"

namespace candor::workflow {

// How far the candidate is.
struct Progress
{
    int answered = 0; // questions of the plan that are done with, skipped ones too
    int total = 0;
};

// A link that was swapped for a cookie.
struct CandidateSession
{
    domain::State state = domain::State::Approved;
    domain::Timestamp expiresAt; // of the link
    QString cookie;
    domain::Timestamp cookieExpiresAt;
};

// What the candidate may know of the interview.
struct CandidateView
{
    QString companyName;
    QString position;
    int durationMinutes = 0;
    QString language; // the interview's
    QString contentLanguage; // of the notice and the questions
    QStringList modes;
    Notice notice;
    std::optional<storage::Consent> consent;
    domain::State state = domain::State::Approved;
    Progress progress;
};

// What is asked now. Nothing when all is answered.
struct CurrentQuestion
{
    struct Open
    {
        domain::Turn turn;
        QString section;
        int index = 0; // of the question in the plan, from 1; a follow-up carries its question's
        int total = 0;
    };
    std::optional<Open> question;
};

// Whether the candidate confirmed to leave questions open.
enum class Unanswered {
    Refuse,
    Accept,
};

// What the candidate does (contract §8). Every verb takes the claims of an opened link or cookie and checks
// that its link is still the interview's valid one. Errors: Unauthenticated for a link that was replaced,
// InterviewClosed once the interview is over. Any thread with an event loop.
class CandidateService
{
public:
    explicit CandidateService(Environment &environment)
        : m_environment(environment)
    {
    }

    [[nodiscard]] QFuture<domain::Result<CandidateSession>> open(const identity::LinkClaims &claims);
    [[nodiscard]] QFuture<domain::Result<CandidateView>> view(const identity::LinkClaims &claims);
    [[nodiscard]] QFuture<domain::Result<storage::Consent>> consent(
        const identity::LinkClaims &claims, const QString &requestId, const api::ConsentInput &input);
    // Again → the same. ConsentRequired without consent where the tenant wants it.
    [[nodiscard]] QFuture<domain::Result<domain::State>> start(
        const identity::LinkClaims &claims, const QString &requestId, const QString &mode);
    [[nodiscard]] QFuture<domain::Result<CurrentQuestion>> next(const identity::LinkClaims &claims);
    // Answers the revision of the stored text. NotCurrentTurn for any turn but the open one; the same again
    // is a no-op.
    [[nodiscard]] QFuture<domain::Result<int>> answer(
        const identity::LinkClaims &claims, const api::AnswerInput &input);
    [[nodiscard]] QFuture<domain::Result<domain::State>> complete(
        const identity::LinkClaims &claims, const QString &requestId, Unanswered unanswered);

private:
    [[nodiscard]] QFuture<domain::Result<int>> finishTurn(
        const identity::LinkClaims &claims, const api::AnswerInput &input);

    Environment &m_environment;
};

} // namespace candor::workflow
