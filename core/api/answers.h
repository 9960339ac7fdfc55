// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/events.h"
#include "api/interviews.h"
#include "api/pages.h"
#include "domain/organisation.h"
#include "domain/queries.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

// What a client reads back from the server's answers. Members that are unknown here are ignored, so that a
// client gets on with a newer server; a member that is missing or of another kind is ValidationFailed with
// its pointer. Texts are taken as they are. Pure functions, safe from any thread.
namespace candor::api {

// Who is signed in.
struct Identity
{
    domain::UserId id;
    QString email;
    QString name;
    domain::UserKind kind = domain::UserKind::TenantUser;
    QString role; // a system role's wire name, or the name of one of the tenant's own
    std::optional<domain::TenantId> tenant; // of a tenant's user
    std::optional<domain::PlatformId> platform; // of all but super admins
    QString tenantName; // empty when the server doesn't tell
    QString platformName; // likewise
    QStringList permissions; // without wildcards
    bool operator==(const Identity &) const = default;
};
[[nodiscard]] domain::Result<Identity> identityFromJson(const QJsonObject &object);

// The answer to a log-in and to a refresh.
struct Tokens
{
    QString accessToken; // secret
    int expiresIn = 0; // seconds
    QString refreshToken; // secret; works once
    Identity user;
};
[[nodiscard]] domain::Result<Tokens> tokensFromJson(const QJsonObject &object);

// A tenant, as far as people choose one by it.
struct TenantEntry
{
    domain::TenantId id;
    QString name;
    domain::TenantStatus status = domain::TenantStatus::Active; // also when the server doesn't tell
    domain::PlatformStatus platformStatus = domain::PlatformStatus::Active; // likewise
    bool operator==(const TenantEntry &) const = default;
};
[[nodiscard]] domain::Result<TenantEntry> tenantEntryFromJson(const QJsonObject &object);
[[nodiscard]] domain::Result<Page<TenantEntry>> tenantPageFromJson(const QJsonObject &object);

// The platform of a tenant.
[[nodiscard]] domain::Result<domain::PlatformId> platformOfTenantFromJson(const QJsonObject &object);

// The id of what a call has made.
[[nodiscard]] domain::Result<QString> createdIdFromJson(const QJsonObject &object);

// An entry of the list of interviews.
struct InterviewSummary
{
    QString runId;
    domain::InterviewId id;
    int revision = 0; // grows with every change; 0 when the server doesn't tell
    domain::State state = domain::State::Received;
    QString externalId;
    QString candidateRef;
    QString position;
    std::optional<domain::Level> level;
    QString companyName;
    domain::DataQuality dataQuality = domain::DataQuality::Poor;
    QString attention; // why a person should look; empty = no need
    bool sandbox = false;
    std::optional<domain::CancelReason> cancelReason;
    domain::Timestamp createdAt;
    domain::Timestamp updatedAt;
    bool operator==(const InterviewSummary &) const = default;
};
[[nodiscard]] domain::Result<Page<InterviewSummary>> interviewPageFromJson(const QJsonObject &object);
// The same from the answer's text, checked as by parseObject(); a good deal faster.
[[nodiscard]] domain::Result<Page<InterviewSummary>> interviewPageFromText(const QByteArray &text);

// What the ATS asked for, beyond the summary; without personal data.
struct RequestDetail
{
    QStringList qualifications;
    QString jobDescription;
    QString callbackUrl; // without its query
    QString language; // BCP 47; empty = the tenant's
    int durationMinutes = 0; // 0 = the planner's choice
    QJsonObject metadata; // texts, numbers and booleans
    QList<domain::QualityGain> qualityGains; // those that are known here, the largest first
    bool operator==(const RequestDetail &) const = default;
};

// The whole of an interview, as far as the reader may see it.
struct InterviewDetail
{
    InterviewSummary summary;
    std::optional<domain::Plan> plan;
    std::optional<domain::Assessment> assessment;
    QString interviewLink; // secret; empty = none, or not for the reader
    std::optional<InmailDraft> inmailDraft;
    std::optional<AgentWork> work;
    std::optional<RequestDetail> request; // older servers don't tell
    bool operator==(const InterviewDetail &) const = default;
};
[[nodiscard]] domain::Result<InterviewDetail> interviewFromJson(const QJsonObject &object);

// The answer to a decision; the link and the draft only of an approved plan.
struct DecisionAnswer
{
    domain::State state = domain::State::Received;
    QString interviewLink; // secret
    std::optional<InmailDraft> inmailDraft;
};
[[nodiscard]] domain::Result<DecisionAnswer> decisionFromJson(const QJsonObject &object);

// A plan or a report that waits for a person.
struct WaitingDecision
{
    domain::ApprovalKind kind = domain::ApprovalKind::Plan;
    QString runId;
    int revision = 0;
    QString position;
    std::optional<domain::Level> level;
    QString candidateRef;
    QString companyName;
    domain::DataQuality dataQuality = domain::DataQuality::Poor;
    QString attention; // why a person should look; empty = no need
    std::optional<domain::Timestamp> waitingSince;
    int planVersion = 1;
    int questions = 0;
    int durationMinutes = 0;
    std::optional<double> overallScore; // of a report that could be scored
    std::optional<domain::Recommendation> recommendation; // likewise
    bool operator==(const WaitingDecision &) const = default;
};
[[nodiscard]] domain::Result<Page<WaitingDecision>> approvalPageFromJson(const QJsonObject &object);

// `revision` isn't told, and an action that isn't known here is none.
[[nodiscard]] domain::Result<Page<domain::HistoryEntry>> historyPageFromJson(const QJsonObject &object);
[[nodiscard]] domain::Result<Page<domain::PlanVersion>> planVersionPageFromJson(const QJsonObject &object);
[[nodiscard]] domain::Result<Page<EventEnvelope>> interviewEventPageFromJson(const QJsonObject &object);

// The answer to an edited plan.
struct EditedPlan
{
    domain::Plan plan;
    int revision = 0;
};
[[nodiscard]] domain::Result<EditedPlan> editedPlanFromJson(const QJsonObject &object);

// The answer to a request for an interview, and to one for what was missing.
struct TakenRequest
{
    QString runId; // empty in the answer to what was missing
    domain::State state = domain::State::Received;
    QList<domain::MissingField> missing;
    QStringList warnings; // in the server's words
};
[[nodiscard]] domain::Result<TakenRequest> takenRequestFromJson(const QJsonObject &object);

// What was erased, and the whole document to keep.
struct PurgeCertificate
{
    QString id;
    domain::Timestamp purgedAt;
    QStringList fields;
    int recordings = 0;
    QJsonObject document;
};
[[nodiscard]] domain::Result<PurgeCertificate> purgeCertificateFromJson(const QJsonObject &object);

// What an agent said about a report, with the words it rests on.
struct ChatAnswer
{
    QString conversationId;
    QString answer;
    QList<domain::Evidence> citations;
    bool isGrounded = false;
};
[[nodiscard]] domain::Result<ChatAnswer> chatAnswerFromJson(const QJsonObject &object);

// A piece of the event feed. Events of a type that isn't known here are left out.
struct EventPage
{
    QList<EventEnvelope> events; // in their order
    QString nextCursor; // leads on, also when there was nothing
};
[[nodiscard]] domain::Result<EventPage> eventPageFromJson(const QJsonObject &object);

} // namespace candor::api
