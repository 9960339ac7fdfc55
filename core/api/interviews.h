// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assessment.h"
#include "domain/interview.h"
#include "domain/plan.h"
#include "domain/result.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>
#include <optional>

// The Integration API's bodies and answers (contract §3). Pure functions over values, safe from any thread.
// Every parser answers MalformedJson, or ValidationFailed with all wrong fields at once. With `faults` wrong
// fields go there, and what could be read is answered: FieldReader::finish().
namespace candor::api {

// Something odd that doesn't stand in the way.
struct Warning
{
    QString pointer; // RFC 6901
    QString detail;
    bool operator==(const Warning &) const = default;
};
[[nodiscard]] QJsonArray toJson(const QList<Warning> &warnings);

struct ParsedRequest
{
    domain::InterviewRequest request;
    QList<Warning> warnings; // unknown fields
};

// The body of POST /integration/interviews. callbackUrl is checked as a URL only; the target rules are asked
// elsewhere.
[[nodiscard]] domain::Result<ParsedRequest> parseInterviewRequest(
    const QByteArray &body, domain::Faults *faults = nullptr);

// The body of PATCH …/info: what it names overwrites what is stored; "" and [] name nothing; externalId or
// null is 400.
struct InfoPatch
{
    QJsonObject named; // the fields to overwrite, normalised, by their wire names
    QString userId; // the caller's words
    QList<Warning> warnings;
    domain::InterviewRequest values; // the same fields as values

    [[nodiscard]] domain::InterviewRequest applyTo(domain::InterviewRequest request) const;
};
[[nodiscard]] domain::Result<InfoPatch> parseInfoPatch(
    const QByteArray &body, domain::Faults *faults = nullptr);

enum class DecisionKind {
    ApprovePlan, // actorId?, planId?, note?; and for all of them revision?
    RejectPlan, // actorId?, planId?, note?, reason (or its alias feedback)
    RevisePlan, // actorId?, planId?, note?, instructions, sections?
    ApproveAssessment, // actorId?, note?
    RejectAssessment, // actorId?, note?, reason (or its alias feedback)
    RenewLink, // actorId?, note?
};

// A person's decision. Absent strings are empty; planId, when given, is a UUID.
struct Decision
{
    QString actorId; // the caller's words
    QString planId; // the plan that was decided on
    QString note;
    QString reason;
    QString instructions;
    QStringList sections; // ids; empty = all
    std::optional<int> revision = {}; // that the interview must still have
    domain::Faults faults
        = {}; // of a revision: known already; the verb checks the sections, too, and refuses
    bool operator==(const Decision &) const = default;
};

// An empty body counts as {} for the kinds that require nothing.
[[nodiscard]] domain::Result<Decision> parseDecision(
    const QByteArray &body, DecisionKind kind, domain::Faults *faults = nullptr);

// The body of POST …/assessment/override: {actorId?, competencyId, score 1–5 in steps of 0.1 or null,
// reason, revision?}.
struct OverrideInput
{
    QString actorId;
    QString competencyId;
    std::optional<double> score; // 1–5 in steps of 0.1; nothing: an earlier override is withdrawn
    QString reason;
    std::optional<int> revision = {}; // that the interview must still have
    domain::Faults faults = {}; // known already; the verb checks the competency, too, and refuses
    bool operator==(const OverrideInput &) const = default;
};
[[nodiscard]] domain::Result<OverrideInput> parseOverride(
    const QByteArray &body, domain::Faults *faults = nullptr);

// The body of POST …/assessment/chat: {message, conversationId?}.
struct ChatInput
{
    QString message;
    QString conversationId; // a UUID; empty = a new conversation
    bool operator==(const ChatInput &) const = default;
};
[[nodiscard]] domain::Result<ChatInput> parseChat(const QByteArray &body);

// The request under its wire names; absent fields are left out. For storage: publicJson without the personal
// data, personalJson with nothing else (candidateName, candidateEmail, candidateProfile).
[[nodiscard]] QJsonObject toJson(const domain::InterviewRequest &request);
[[nodiscard]] QJsonObject toPublicJson(const domain::InterviewRequest &request);
[[nodiscard]] QJsonObject personalJson(const domain::InterviewRequest &request);

// Reads back what toJson(), or toPublicJson() and personalJson(), wrote; ValidationFailed for anything else.
[[nodiscard]] domain::Result<domain::InterviewRequest> requestFromJson(
    const QJsonObject &publicPart, const QJsonObject &personalPart = {});

// Canonical bytes: two requests are "the same request" for an externalId exactly when these are equal
// (§10.1).
[[nodiscard]] QByteArray normalisedRequest(const domain::InterviewRequest &request);

struct InmailDraft
{
    QString subject;
    QString body; // plain text; personal data when it greets by name
    bool operator==(const InmailDraft &) const = default;
};
[[nodiscard]] QJsonObject toJson(const InmailDraft &draft);

// The message a recruiter may send with the interview link.
[[nodiscard]] InmailDraft inmailDraft(const domain::InterviewRequest &request, const QString &link);

struct Invite
{
    QString status; // "QUEUED", "SENT", "FAILED"
    domain::Timestamp at;
    bool operator==(const Invite &) const = default;
};

// What an agent owes an interview.
struct AgentWork
{
    QString agent; // "validate", "plan" or "assess"
    bool isRunning = false;
    int attempts = 0; // that failed
    QString lastError; // of the last of them; stable, UPPER_SNAKE; empty = none
    std::optional<domain::Timestamp> nextAttemptAt; // unless it is running
    bool operator==(const AgentWork &) const = default;
};
[[nodiscard]] QJsonObject toJson(const AgentWork &work);

// Everything the answer of GET …/:runId shows. The caller leaves out what its reader may not see.
struct InterviewView
{
    domain::Interview interview;
    std::optional<domain::Plan> plan = std::nullopt;
    std::optional<domain::Assessment> assessment = std::nullopt;
    QString interviewLink = {};
    std::optional<InmailDraft> inmailDraft = std::nullopt;
    std::optional<Invite> invite = std::nullopt;
    QStringList recordingUrls = {};
    std::optional<AgentWork> work = std::nullopt;
};
[[nodiscard]] QJsonObject toJson(const InterviewView &view);

// An entry of the list: the view without plan, assessment, link, drafts and recordings.
[[nodiscard]] QJsonObject toSummaryJson(const domain::Interview &interview);

// The answer to a create; also, for an interview in any later state, to the same create again.
[[nodiscard]] QJsonObject createdJson(const domain::Interview &interview, const QList<Warning> &warnings);

// The answer to PATCH …/info.
[[nodiscard]] QJsonObject infoJson(const domain::Interview &interview, const QList<Warning> &warnings);

// {message, workflowState, revision} of the answer to a caller's action that left the interview like this.
[[nodiscard]] QJsonObject actionJson(domain::Action action, const domain::Interview &interview);

// The answer to an approved plan: actionJson() with the link and the draft.
[[nodiscard]] QJsonObject planApprovedJson(
    const domain::Interview &interview, const QString &interviewLink, const InmailDraft &draft);

// The answer to an edited plan: actionJson() with planId, version and the whole plan.
[[nodiscard]] QJsonObject planEditedJson(const domain::Plan &plan, const domain::Interview &interview);

// The answer to a renewed link: actionJson() with the link, its end and the draft.
[[nodiscard]] QJsonObject linkRenewedJson(const domain::Interview &interview, const QString &interviewLink);

// The answer to an agent that is to try again.
[[nodiscard]] QJsonObject agentRetriedJson(domain::State state, const AgentWork &work);

// The answer to an overridden score: the competency as it is now, and what the report says with it.
[[nodiscard]] QJsonObject scoreOverriddenJson(
    const domain::Assessment &assessment, const QString &competencyId, const domain::Interview &interview);

[[nodiscard]] QJsonArray missingFieldsJson(const domain::InterviewRequest &request);

// [{sequence|null, from|null, to, action|null, actor{kind, id|null, name|null, statedAs|null}, reason|null,
// detail|null, time}]
[[nodiscard]] QJsonArray historyJson(const QList<domain::HistoryEntry> &entries);

} // namespace candor::api
