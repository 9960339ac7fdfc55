// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/state.h"

#include <array>

namespace candor::domain {

// One row of the state machine: in state `from`, `action` leads to `to` and makes exactly the event `event`.
struct Transition
{
    State from;
    Action action;
    State to;
    EventType event;
};

// The whole state machine (contract §5). Everything that needs to know iterates over this table: advance(),
// allowedActions in errors, the console's buttons, the documentation's diagram and the tests.
inline constexpr std::array transitions{
    Transition{State::Received, Action::RequestInfo, State::InfoNeeded, EventType::InfoNeeded},
    Transition{State::Received, Action::AcceptRequest, State::ValidatingSkills, EventType::ValidatingSkills},
    Transition{State::InfoNeeded, Action::SupplyInfo, State::ValidatingSkills, EventType::InfoCompleted},
    Transition{
        State::ValidatingSkills, Action::StartPlanning, State::GeneratingPlan, EventType::GeneratingPlan},
    Transition{State::GeneratingPlan, Action::DeliverPlan, State::Pending, EventType::PlanGenerated},
    Transition{State::Pending, Action::ApprovePlan, State::Approved, EventType::Approved},
    Transition{State::Pending, Action::RejectPlan, State::Rejected, EventType::Rejected},
    Transition{State::Pending, Action::RevisePlan, State::GeneratingPlan, EventType::PlanRevisionRequested},
    Transition{State::Approved, Action::StartInterview, State::InProgress, EventType::Started},
    Transition{State::InProgress, Action::CompleteInterview, State::Completed, EventType::Completed},
    Transition{
        State::Completed, Action::DeliverAssessment, State::AssessmentPending, EventType::AssessmentPending},
    Transition{State::AssessmentPending, Action::ApproveAssessment, State::AssessmentApproved,
        EventType::AssessmentApproved},
    Transition{State::AssessmentPending, Action::RejectAssessment, State::Cancelled, EventType::Cancelled},
    Transition{State::Received, Action::Cancel, State::Cancelled, EventType::Cancelled},
    Transition{State::InfoNeeded, Action::Cancel, State::Cancelled, EventType::Cancelled},
    Transition{State::ValidatingSkills, Action::Cancel, State::Cancelled, EventType::Cancelled},
    Transition{State::GeneratingPlan, Action::Cancel, State::Cancelled, EventType::Cancelled},
    Transition{State::Pending, Action::Cancel, State::Cancelled, EventType::Cancelled},
    Transition{State::Approved, Action::Cancel, State::Cancelled, EventType::Cancelled},
    Transition{State::InProgress, Action::Cancel, State::Cancelled, EventType::Cancelled},
    Transition{State::Completed, Action::Cancel, State::Cancelled, EventType::Cancelled},
    Transition{State::AssessmentPending, Action::Cancel, State::Cancelled, EventType::Cancelled},
};

// What a caller can change in state `state` without leaving it. Such a step makes a history row and no event:
// events tell of changes of state (contract §4).
struct Amendment
{
    State state;
    Action action;
};
inline constexpr std::array amendments{
    Amendment{State::Pending, Action::EditPlan},
    Amendment{State::Approved, Action::RenewLink},
    Amendment{State::InProgress, Action::RenewLink},
    Amendment{State::AssessmentPending, Action::OverrideScore},
};

[[nodiscard]] constexpr bool canAmend(State state, Action action)
{
    for (const auto &row : amendments) {
        if (row.state == state && row.action == action)
            return true;
    }
    return false;
}

[[nodiscard]] constexpr bool isTerminal(State state)
{
    return state == State::Rejected || state == State::AssessmentApproved || state == State::Cancelled;
}

// Whether the interview stands still until a person has decided on its plan or its report.
[[nodiscard]] constexpr bool awaitsDecision(State state)
{
    return state == State::Pending || state == State::AssessmentPending;
}

// The row that answers `action` in `from`, or nullptr.
[[nodiscard]] constexpr const Transition *findTransition(State from, Action action)
{
    for (const auto &row : transitions) {
        if (row.from == from && row.action == action)
            return &row;
    }
    return nullptr;
}

namespace proofs {

// As findTransition(), without a pointer: GCC refuses to compare one in a constant expression under UBSan.
[[nodiscard]] constexpr bool hasTransition(State from, Action action)
{
    for (const auto &row : transitions) {
        if (row.from == from && row.action == action)
            return true;
    }
    return false;
}

[[nodiscard]] constexpr bool isDeterministic()
{
    for (size_t i = 0; i < transitions.size(); ++i) {
        for (size_t j = i + 1; j < transitions.size(); ++j) {
            if (transitions[i].from == transitions[j].from && transitions[i].action == transitions[j].action)
                return false;
        }
    }
    return true;
}

[[nodiscard]] constexpr bool terminalStatesAreFinal()
{
    for (const auto &row : transitions) {
        if (isTerminal(row.from))
            return false;
    }
    return true;
}

[[nodiscard]] constexpr bool everyOtherStateCanBeCancelled()
{
    for (int i = 0; i < stateCount; ++i) {
        const auto state = State(i);
        if (!isTerminal(state) && !hasTransition(state, Action::Cancel))
            return false;
    }
    return true;
}

[[nodiscard]] constexpr bool everyStateIsReachable()
{
    std::array<bool, stateCount> reached{};
    reached[size_t(State::Received)] = true;
    for (int pass = 0; pass < stateCount; ++pass) {
        for (const auto &row : transitions) {
            if (reached[size_t(row.from)])
                reached[size_t(row.to)] = true;
        }
    }
    for (const bool state : reached) {
        if (!state)
            return false;
    }
    return true;
}

[[nodiscard]] constexpr bool everyActionIsUsed()
{
    for (int i = 0; i < actionCount; ++i) {
        bool used = false;
        for (const auto &row : transitions)
            used = used || row.action == Action(i);
        for (const auto &row : amendments)
            used = used || row.action == Action(i);
        if (!used)
            return false;
    }
    return true;
}

[[nodiscard]] constexpr bool amendmentsLeadNowhere()
{
    for (const auto &amendment : amendments) {
        for (const auto &row : transitions) {
            if (row.action == amendment.action)
                return false;
        }
    }
    return true;
}

static_assert(isDeterministic(), "two rows answer the same action in the same state");
static_assert(terminalStatesAreFinal(), "a terminal state has a way out");
static_assert(everyOtherStateCanBeCancelled(), "a state that is not terminal can't be cancelled");
static_assert(everyStateIsReachable(), "a state can't be reached from RECEIVED");
static_assert(everyActionIsUsed(), "an action appears in no row");
static_assert(amendmentsLeadNowhere(), "an action both changes the state and leaves it");

} // namespace proofs

// The wire names of what a caller of the integration API could do in `state`; the system's own actions and
// the candidate's are left out.
[[nodiscard]] QStringList allowedActions(State state);

// InvalidState with the current state and what is allowed there.
[[nodiscard]] Error invalidState(State current, Action attempted);

} // namespace candor::domain
