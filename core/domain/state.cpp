// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/state.h"

#include <QLatin1String>
#include <array>

namespace candor::domain {

namespace {

constexpr std::array<QLatin1String, stateCount> stateNames{
    QLatin1String("RECEIVED"),
    QLatin1String("INFO_NEEDED"),
    QLatin1String("VALIDATING_SKILLS"),
    QLatin1String("GENERATING_PLAN"),
    QLatin1String("PENDING"),
    QLatin1String("APPROVED"),
    QLatin1String("REJECTED"),
    QLatin1String("IN_PROGRESS"),
    QLatin1String("COMPLETED"),
    QLatin1String("ASSESSMENT_PENDING"),
    QLatin1String("ASSESSMENT_APPROVED"),
    QLatin1String("CANCELLED"),
};

constexpr std::array<QLatin1String, actionCount> actionNames{
    QLatin1String("REQUEST_INFO"),
    QLatin1String("ACCEPT_REQUEST"),
    QLatin1String("SUPPLY_INFO"),
    QLatin1String("START_PLANNING"),
    QLatin1String("DELIVER_PLAN"),
    QLatin1String("APPROVE_PLAN"),
    QLatin1String("REJECT_PLAN"),
    QLatin1String("REVISE_PLAN"),
    QLatin1String("START_INTERVIEW"),
    QLatin1String("COMPLETE_INTERVIEW"),
    QLatin1String("DELIVER_ASSESSMENT"),
    QLatin1String("APPROVE_ASSESSMENT"),
    QLatin1String("REJECT_ASSESSMENT"),
    QLatin1String("CANCEL"),
    QLatin1String("EDIT_PLAN"),
    QLatin1String("OVERRIDE_SCORE"),
    QLatin1String("RENEW_LINK"),
};

constexpr std::array<QLatin1String, eventTypeCount> eventNames{
    QLatin1String("interview.received"),
    QLatin1String("interview.validating_skills"),
    QLatin1String("interview.generating_plan"),
    QLatin1String("interview.info_needed"),
    QLatin1String("interview.info_completed"),
    QLatin1String("interview.plan_generated"),
    QLatin1String("interview.plan_revision_requested"),
    QLatin1String("interview.approved"),
    QLatin1String("interview.rejected"),
    QLatin1String("interview.started"),
    QLatin1String("interview.completed"),
    QLatin1String("interview.assessment_pending"),
    QLatin1String("interview.assessment_approved"),
    QLatin1String("interview.cancelled"),
    QLatin1String("interview.candidate_data_purged"),
    QLatin1String("interview.agent_failed"),
    QLatin1String("webhook.endpoint_failing"),
    QLatin1String("webhook.endpoint_disabled"),
};

constexpr std::array<QLatin1String, 4> cancelReasonNames{
    QLatin1String("REQUESTED"),
    QLatin1String("ASSESSMENT_REJECTED"),
    QLatin1String("LINK_EXPIRED"),
    QLatin1String("NO_SHOW"),
};

template <typename Enum, size_t count>
std::optional<Enum> find(const std::array<QLatin1String, count> &names, const QString &name)
{
    for (size_t i = 0; i < count; ++i) {
        if (names[i] == name)
            return Enum(int(i));
    }
    return std::nullopt;
}

} // namespace

QString name(State state)
{
    return stateNames[size_t(state)];
}
QString name(Action action)
{
    return actionNames[size_t(action)];
}
QString name(EventType type)
{
    return eventNames[size_t(type)];
}
QString name(CancelReason reason)
{
    return cancelReasonNames[size_t(reason)];
}
std::optional<State> stateFromName(const QString &name)
{
    return find<State>(stateNames, name);
}
std::optional<Action> actionFromName(const QString &name)
{
    return find<Action>(actionNames, name);
}
std::optional<EventType> eventTypeFromName(const QString &name)
{
    return find<EventType>(eventNames, name);
}
std::optional<CancelReason> cancelReasonFromName(const QString &name)
{
    return find<CancelReason>(cancelReasonNames, name);
}

} // namespace candor::domain
