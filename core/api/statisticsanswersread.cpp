// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerreading.h"
#include "api/statisticsanswers.h"

namespace candor::api {

using domain::AgentLoad;
using domain::Backlog;
using domain::Statistics;

namespace {

using States = decltype(Statistics::states);

States readStates(DocumentReader &reader)
{
    States states{};
    for (int i = 0; i < domain::stateCount; ++i) {
        const auto name = domain::name(domain::State(i)).toLatin1();
        states[size_t(i)] = reader.count(QLatin1String(name));
    }
    return states;
}

Backlog readBacklog(DocumentReader &reader)
{
    return {reader.count(QLatin1String("count")), reader.timeOrNull(QLatin1String("oldestAt"))};
}

Statistics readApprovals(DocumentReader &reader)
{
    Statistics approvals;
    approvals.plans = reader.object(QLatin1String("plans"), readBacklog);
    approvals.reports = reader.object(QLatin1String("reports"), readBacklog);
    return approvals;
}

AgentLoad readLoad(DocumentReader &reader)
{
    return {reader.text(QLatin1String("agent")), reader.count(QLatin1String("waiting")),
        reader.count(QLatin1String("running")), reader.count(QLatin1String("failing")),
        reader.timeOrNull(QLatin1String("oldestAt"))};
}

QList<AgentLoad> readLoads(DocumentReader &reader)
{
    return reader.list(QLatin1String("byAgent"), readLoad);
}

Statistics readStatistics(DocumentReader &reader)
{
    auto statistics = reader.object(QLatin1String("approvals"), readApprovals);
    statistics.asOf = reader.time(QLatin1String("asOf"));
    statistics.states = reader.object(QLatin1String("states"), readStates);
    statistics.attention = reader.count(QLatin1String("attention"));
    statistics.agents = reader.object(QLatin1String("agents"), readLoads);
    return statistics;
}

using WaitingEntry = std::pair<QString, domain::Timestamp>;

WaitingEntry readWaitingEntry(DocumentReader &reader)
{
    return {reader.text(QLatin1String("kind")), reader.time(QLatin1String("waitingSince"))};
}

Waiting readWaiting(DocumentReader &reader)
{
    Waiting waiting;
    for (const auto &[kind, since] : reader.list(QLatin1String("items"), readWaitingEntry))
        (kind == QLatin1String("PLAN") ? waiting.plans : waiting.reports).append(since);
    waiting.areAll = !reader.textOrNull(QLatin1String("nextCursor"));
    return waiting;
}

} // namespace

domain::Result<Waiting> waitingFromJson(const QJsonObject &object)
{
    return answered(object, readWaiting);
}

domain::Result<Statistics> statisticsFromJson(const QJsonObject &object)
{
    return answered(object, readStatistics);
}

} // namespace candor::api
