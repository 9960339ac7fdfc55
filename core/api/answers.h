// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/events.h"
#include "api/interviews.h"
#include "api/pages.h"
#include "domain/organisation.h"

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

// An entry of the list of interviews.
struct InterviewSummary
{
    QString runId;
    domain::InterviewId id;
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

// The whole of an interview, as far as the reader may see it.
struct InterviewDetail
{
    InterviewSummary summary;
    std::optional<domain::Plan> plan;
    std::optional<domain::Assessment> assessment;
    QString interviewLink; // secret; empty = none, or not for the reader
    std::optional<InmailDraft> inmailDraft;
    std::optional<AgentWork> work;
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

// A piece of the event feed. Events of a type that isn't known here are left out.
struct EventPage
{
    QList<EventEnvelope> events; // in their order
    QString nextCursor; // leads on, also when there was nothing
};
[[nodiscard]] domain::Result<EventPage> eventPageFromJson(const QJsonObject &object);

} // namespace candor::api
