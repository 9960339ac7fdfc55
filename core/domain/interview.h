// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/state.h"
#include "domain/timestamp.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

namespace candor::domain {

enum class Level {
    Junior,
    Mid,
    Senior,
    Lead,
};
[[nodiscard]] QString name(Level level);
[[nodiscard]] std::optional<Level> levelFromName(const QString &name);

// What the ATS asked for (contract §3), parsed and normalised: strings are trimmed, "" and [] are absent.
// Absent strings are empty.
struct InterviewRequest
{
    QString position;
    std::optional<Level> level;
    QStringList qualifications;
    QString jobDescription;
    QString candidateRef;
    QString candidateName; // personal data
    QString candidateEmail; // personal data
    QString candidateProfile; // personal data
    QString companyName;
    QString callbackUrl;
    QString externalId;
    QString language; // BCP 47; empty = the tenant's
    int durationMinutes = 0; // 15–120; 0 = the planner's default
    QJsonObject metadata;
    bool operator==(const InterviewRequest &) const = default;
};

// Something without which no plan can be written, and the question to ask the recruiter for it.
struct MissingField
{
    QString field;
    QString question;
    bool operator==(const MissingField &) const = default;
};

// Empty exactly when the request can go on to VALIDATING_SKILLS.
[[nodiscard]] QList<MissingField> missingFields(const InterviewRequest &request);

enum class DataQuality {
    Excellent,
    Good,
    Fair,
    Poor,
};
[[nodiscard]] QString name(DataQuality quality);
[[nodiscard]] std::optional<DataQuality> dataQualityFromName(const QString &name);

// How good a plan the request allows; a pure function of the request, published in the API's description:
//   level given 15; requirements up to 45 (three or more qualifications 45, two 35, one 20; a job description
//   of 300 characters or more 45, of 50 or more 30; the larger of the two counts); specificity up to 20 (the
//   share of qualifications of four words or more; a job description alone counts 15); candidateProfile 10;
//   companyName 5; candidateRef or externalId 5.
// 80 or more is EXCELLENT, 60 GOOD, 40 FAIR, below that POOR.
[[nodiscard]] DataQuality dataQuality(const InterviewRequest &request);

// What would make the request's dataQuality better, and by how many points of the hundred.
struct QualityGain
{
    enum class Aspect {
        Level,
        Requirements, // more of them
        Specificity, // qualifications of four words or more
        CandidateProfile,
        CompanyName,
        Reference, // candidateRef or externalId
    };
    Aspect aspect = Aspect::Level;
    int points = 0; // at most
    bool operator==(const QualityGain &) const = default;
};
// The largest first; empty when nothing would.
[[nodiscard]] QList<QualityGain> qualityGains(const InterviewRequest &request);
[[nodiscard]] QString name(QualityGain::Aspect aspect);
[[nodiscard]] std::optional<QualityGain::Aspect> qualityAspectFromName(const QString &name);

// Who caused something: the credential that counts for permissions and the audit, and the caller's own word
// (`actorId`, `userId`), which is only kept.
struct Actor
{
    enum class Kind {
        System,
        ApiKey,
        User,
        Candidate,
    };
    Kind kind = Kind::System;
    QString id; // of the key or the user; empty for the system and the candidate
    QString statedAs; // the caller's words, ≤200 characters
    QString name = {}; // what the key or the user is called now; filled in only for people to read
    bool operator==(const Actor &) const = default;
};
[[nodiscard]] QString name(Actor::Kind kind);
[[nodiscard]] std::optional<Actor::Kind> actorKindFromName(const QString &name);

// One candidate's passage through one job's interview. A plain value: copied between threads, compared in
// tests, and changed only by advance() and the verbs in core/workflow.
struct Interview
{
    InterviewId id;
    QString runId;
    PlatformId platform;
    TenantId tenant;
    State state = State::Received;
    int revision = 0; // grows by one with every stored change; guards concurrent writers
    int sequence = 0; // of the last event of this interview
    InterviewRequest request;
    DataQuality dataQuality = DataQuality::Poor;
    std::optional<CancelReason> cancelReason;
    QString linkId; // the `jti` of the one valid interview link; empty before approval
    std::optional<Timestamp> linkExpiresAt;
    // When the system looks at it by itself: for an expired link, or for a candidate who is gone. advance()
    // takes it away; who steps into a state that has one sets it anew.
    std::optional<Timestamp> timerAt;
    QString planApprovedBy; // "<kind>:<id>" of the credential that approved the plan, for four eyes
    bool fourEyes = false; // what the tenant wanted then; switching it off later frees nobody
    std::optional<Timestamp> purgedAt;
    QString attention; // why a person should look: an agent that keeps failing; empty otherwise
    Timestamp createdAt;
    Timestamp updatedAt;
    bool sandbox = false; // made in a tenant for trials
    // Since when a person's decision is waited for; nothing while it isn't. advance() sees to it.
    std::optional<Timestamp> waitingSince = {};
    bool operator==(const Interview &) const = default;
};

// A step of the interview's history.
struct HistoryEntry
{
    int sequence = 0; // of the event it made; 0: a step within a state, which makes none
    std::optional<State> from; // nothing for the creation
    State to = State::Received;
    std::optional<Action> action;
    Actor actor;
    QString reason; // blanked by a purge
    Timestamp at;
    int revision = 0; // of the interview after it; orders the history
    QJsonObject detail = {}; // ids and numbers of what was changed; never personal data
    bool operator==(const HistoryEntry &) const = default;
};

// What the candidate said to the notice. Not accepted and `humanRequested`: wants to talk to a person.
struct Consent
{
    QString noticeVersion;
    bool accepted = false;
    bool humanRequested = false;
    Timestamp at;
};

// What one step changed: the interview after it, its history row and the type of the one event to make.
struct Step
{
    Interview interview;
    HistoryEntry history;
    EventType event;
};

// The only way an interview changes its state. Pure: the caller stores what comes back in one commit, guarded
// by the revision it read. InvalidState (with what is allowed instead) when the table has no row.
[[nodiscard]] Result<Step> advance(
    const Interview &interview, Action action, const Actor &actor, const QString &reason, Timestamp now);

// What a step within a state changed.
struct AmendedInterview
{
    Interview interview;
    HistoryEntry history;
};

// A step that leaves the state as it is: an edited plan, an overridden score, a new link. Pure, and stored as
// advance() is. InvalidState when `amendments` has no row.
[[nodiscard]] Result<AmendedInterview> amend(
    const Interview &interview, Action action, const Actor &actor, const QString &reason, Timestamp now);

// The first step: an interview comes to exist in RECEIVED.
[[nodiscard]] Step receive(const Interview &interview, const Actor &actor, Timestamp now);

} // namespace candor::domain
