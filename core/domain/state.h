// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>
#include <optional>

namespace candor::domain {

// The states of an interview, in the contract's order (§5). Wire names are the UPPER_SNAKE forms.
enum class State {
    Received,
    InfoNeeded,
    ValidatingSkills,
    GeneratingPlan,
    Pending,
    Approved,
    Rejected,
    InProgress,
    Completed,
    AssessmentPending,
    AssessmentApproved,
    Cancelled,
};
inline constexpr int stateCount = 12;

// What can happen to an interview. Who may cause it is the authorizer's business; where it leads is
// transitions.h.
enum class Action {
    RequestInfo, // system: the request lacks something critical
    AcceptRequest, // system: the request is complete
    SupplyInfo, // ATS: PATCH …/info made it complete
    StartPlanning, // system: skills are validated
    DeliverPlan, // system: the planner has a plan
    ApprovePlan,
    RejectPlan,
    RevisePlan,
    StartInterview, // candidate
    CompleteInterview, // candidate, or the system for an abandoned interview
    DeliverAssessment, // system: the assessor has a report
    ApproveAssessment,
    RejectAssessment,
    Cancel,
    EditPlan, // these three change something, but not the state
    OverrideScore,
    RenewLink,
};
inline constexpr int actionCount = 17;

// What a webhook can tell. The wire name of Received is "interview.received".
enum class EventType {
    Received,
    ValidatingSkills,
    GeneratingPlan,
    InfoNeeded,
    InfoCompleted,
    PlanGenerated,
    PlanRevisionRequested,
    Approved,
    Rejected,
    Started,
    Completed,
    AssessmentPending,
    AssessmentApproved,
    Cancelled,
    CandidateDataPurged,
    AgentFailed,
    EndpointFailing,
    EndpointDisabled,
};
inline constexpr int eventTypeCount = 18;

enum class CancelReason {
    Requested,
    AssessmentRejected,
    LinkExpired,
    NoShow,
};

[[nodiscard]] QString name(State state);
[[nodiscard]] QString name(Action action);
[[nodiscard]] QString name(EventType type);
[[nodiscard]] QString name(CancelReason reason);
[[nodiscard]] std::optional<State> stateFromName(const QString &name);
[[nodiscard]] std::optional<Action> actionFromName(const QString &name);
[[nodiscard]] std::optional<EventType> eventTypeFromName(const QString &name);
[[nodiscard]] std::optional<CancelReason> cancelReasonFromName(const QString &name);

} // namespace candor::domain
