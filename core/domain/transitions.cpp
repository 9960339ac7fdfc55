// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/transitions.h"

namespace candor::domain {

namespace {

constexpr bool isOpenToCallers(Action action)
{
    switch (action) {
    case Action::RequestInfo:
    case Action::AcceptRequest:
    case Action::StartPlanning:
    case Action::DeliverPlan:
    case Action::DeliverAssessment:
    case Action::StartInterview:
    case Action::CompleteInterview:
        return false;
    default:
        return true;
    }
}

} // namespace

QStringList allowedActions(State state)
{
    QStringList names;
    for (const auto &row : transitions) {
        if (row.from == state && isOpenToCallers(row.action))
            names.append(name(row.action));
    }
    for (const auto &row : amendments) {
        if (row.state == state)
            names.append(name(row.action));
    }
    return names;
}

Error invalidState(State current, Action attempted)
{
    Error error{ErrorCode::InvalidState, {}, {}, {}, {}, {}, {}};
    error.detail
        = QStringLiteral("%1 is not possible while the interview is %2.").arg(name(attempted), name(current));
    error.currentState = name(current);
    error.allowedActions = allowedActions(current);
    return error;
}

} // namespace candor::domain
