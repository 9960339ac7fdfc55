// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/statistics.h"

#include <QJsonArray>

namespace candor::api {

using domain::AgentLoad;

namespace {

QJsonValue orNull(const std::optional<domain::Timestamp> &time)
{
    return time ? QJsonValue(domain::toIso8601(*time)) : QJsonValue();
}

QJsonObject backlogJson(const domain::Backlog &backlog)
{
    return {{QStringLiteral("count"), backlog.count}, {QStringLiteral("oldestAt"), orNull(backlog.oldestAt)}};
}

QJsonObject loadJson(const AgentLoad &load)
{
    return {
        {QStringLiteral("waiting"), load.waiting},
        {QStringLiteral("running"), load.running},
        {QStringLiteral("failing"), load.failing},
        {QStringLiteral("oldestAt"), orNull(load.oldestAt)},
    };
}

QJsonObject agentsJson(const QList<AgentLoad> &loads)
{
    AgentLoad all;
    QJsonArray byAgent;
    for (const auto &load : loads) {
        all.waiting += load.waiting;
        all.running += load.running;
        all.failing += load.failing;
        if (load.oldestAt)
            all.oldestAt = std::min(all.oldestAt.value_or(*load.oldestAt), *load.oldestAt);
        auto entry = loadJson(load);
        entry.insert(QLatin1String("agent"), load.agent);
        byAgent.append(entry);
    }
    auto object = loadJson(all);
    object.insert(QLatin1String("byAgent"), byAgent);
    return object;
}

} // namespace

QJsonObject toJson(const domain::Statistics &statistics)
{
    QJsonObject states;
    qint64 total = 0;
    for (int i = 0; i < domain::stateCount; ++i) {
        states.insert(domain::name(domain::State(i)), statistics.states[size_t(i)]);
        total += statistics.states[size_t(i)];
    }
    return {
        {QStringLiteral("asOf"), domain::toIso8601(statistics.asOf)},
        {QStringLiteral("states"), states},
        {QStringLiteral("total"), total},
        {QStringLiteral("attention"), statistics.attention},
        {QStringLiteral("approvals"),
            QJsonObject{{QStringLiteral("plans"), backlogJson(statistics.plans)},
                {QStringLiteral("reports"), backlogJson(statistics.reports)}}},
        {QStringLiteral("agents"), agentsJson(statistics.agents)},
    };
}

QJsonObject toJson(const domain::ScoreDistribution &distribution)
{
    using domain::ScoreDistribution;
    QJsonArray buckets;
    for (int i = 0; i < ScoreDistribution::bucketCount; ++i) {
        buckets.append(QJsonObject{{QStringLiteral("from"), i * ScoreDistribution::bucketWidth},
            {QStringLiteral("to"), (i + 1) * ScoreDistribution::bucketWidth},
            {QStringLiteral("count"), distribution.buckets[size_t(i)]}});
    }
    QJsonObject recommendations;
    for (size_t i = 0; i < distribution.recommendations.size(); ++i)
        recommendations.insert(domain::name(domain::Recommendation(i)), distribution.recommendations[i]);
    return {
        {QStringLiteral("buckets"), buckets},
        {QStringLiteral("count"), distribution.count},
        {QStringLiteral("median"), distribution.median ? QJsonValue(*distribution.median) : QJsonValue()},
        {QStringLiteral("recommendations"), recommendations},
    };
}

} // namespace candor::api
