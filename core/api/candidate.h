// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assessment.h"
#include "domain/result.h"
#include "domain/state.h"
#include "domain/timestamp.h"

#include <QByteArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

// The candidate's calls (contract §8). Pure functions, safe from any thread; unknown fields are refused.
namespace candor::api {

enum class InterviewMode {
    Text,
    Voice,
};
[[nodiscard]] QString name(InterviewMode mode); // "text", "voice"

// POST /session {token}. The token isn't looked into.
[[nodiscard]] domain::Result<QString> parseSession(const QByteArray &body);

// POST /consent {noticeVersion, accepted, humanRequested?}; humanRequested goes only with accepted:false.
struct ConsentInput
{
    QString noticeVersion;
    bool accepted = false;
    bool humanRequested = false;
    domain::Faults faults = {}; // known already; the verb checks the version, too, and refuses
    bool operator==(const ConsentInput &) const = default;
};
[[nodiscard]] domain::Result<ConsentInput> parseConsent(
    const QByteArray &body, domain::Faults *faults = nullptr);

// POST /start {mode}.
[[nodiscard]] domain::Result<InterviewMode> parseStart(const QByteArray &body);

// POST /answers {questionId, turn, text, final, skipped?}. A final answer that isn't skipped has a text; a
// skipped one is final. The text keeps its inner line breaks.
struct AnswerInput
{
    QString questionId;
    int turn = 0; // 1, 2, 3 …
    QString text; // personal data; at most 20 000 characters
    bool final = false;
    bool skipped = false;
    bool operator==(const AnswerInput &) const = default;
};
[[nodiscard]] domain::Result<AnswerInput> parseAnswer(const QByteArray &body);

// POST /complete {unanswered?}: true confirms that questions are left. An empty body counts as {}.
struct CompleteInput
{
    bool unanswered = false;
    bool operator==(const CompleteInput &) const = default;
};
[[nodiscard]] domain::Result<CompleteInput> parseComplete(const QByteArray &body);

struct SessionAnswer
{
    domain::InterviewId interview; // what the page names in X-Candor-Interview from now on
    domain::State state = domain::State::Approved;
    domain::Timestamp expiresAt;
};
[[nodiscard]] QJsonObject toJson(const SessionAnswer &answer);

// GET /interview.
struct CandidateView
{
    domain::InterviewId interview;
    QString companyName; // may be empty: null
    QString position;
    int durationMinutes = 0;
    QString language; // the interview's
    QString contentLanguage; // of the notice and the questions, as the agents write them
    QStringList modes;
    QString noticeVersion;
    QString noticeText;
    bool consentGiven = false;
    QString consentVersion; // empty = null
    std::optional<domain::Timestamp> consentAt = std::nullopt;
    domain::State state = domain::State::Approved;
    int answered = 0;
    int total = 0;
};
[[nodiscard]] QJsonObject toJson(const CandidateView &view);

// GET /next. No question exactly when the interview is done.
struct NextQuestion
{
    QString id;
    int turn = 0;
    domain::Turn::Kind kind = domain::Turn::Kind::Question;
    QString text;
    QString section; // title
    int index = 0; // of the planned questions, from 1
    int total = 0;
    QString draft = {}; // what was saved of the answer so far; personal data
};
[[nodiscard]] QJsonObject nextJson(const std::optional<NextQuestion> &question);

// {saved:true, revision}
[[nodiscard]] QJsonObject answerSavedJson(int revision);

// {state}: the answer to start and complete.
[[nodiscard]] QJsonObject stateJson(domain::State state);

} // namespace candor::api
