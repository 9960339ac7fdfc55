// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/statistics.h"

#include "storage/approvallisting.h"

#include <algorithm>

namespace candor::storage {

using domain::AgentLoad;
using domain::Done;
using domain::Result;
using domain::Statistics;

namespace {

// The agents' jobs, in the order of an interview.
const QStringList agents{QStringLiteral("validate"), QStringLiteral("plan"), QStringLiteral("assess")};

// In an index alone. PostgreSQL's policies look at the platform, so that it is in that index and named here
// (0014_waiting.sql); SQLite's has none.
Result<Done> countStates(Session &session, const TenantScope &scope, Statistics &statistics)
{
    using Counted = std::pair<QString, qint64>;
    const auto read = [](const Row &row) { return Counted(row.text(0), row.number(1)); };
    const auto rows = session.backend() == Backend::Sqlite
        ? session.select<Counted>(
              QStringLiteral("SELECT state, COUNT(*) FROM interviews WHERE tenant_id = ? GROUP BY state"),
              {value(scope.tenant())}, read)
        : session.select<Counted>(
              QStringLiteral("SELECT state, COUNT(*) FROM interviews WHERE platform_id = ? AND tenant_id = ? "
                             "GROUP BY state"),
              {value(scope.platform()), value(scope.tenant())}, read);
    if (!rows)
        return domain::fail(rows.error());
    for (const auto &[name, count] : *rows) {
        if (const auto state = domain::stateFromName(name))
            statistics.states[size_t(*state)] = count;
    }
    return Done();
}

Result<Done> countAttention(Session &session, const TenantScope &scope, Statistics &statistics)
{
    const auto count = session.selectOne<qint64>(
        QStringLiteral("SELECT COUNT(*) FROM interviews WHERE tenant_id = ? AND attention IS NOT NULL"),
        {value(scope.tenant())}, [](const Row &row) { return row.number(0); });
    if (!count)
        return domain::fail(count.error());
    statistics.attention = count->value_or(0);
    return Done();
}

Result<Done> countWork(Session &session, const TenantScope &scope, Statistics &statistics)
{
    const auto now = value(statistics.asOf);
    const auto rows = session.select<AgentLoad>(
        QStringLiteral("SELECT kind, SUM(CASE WHEN lease_until <= ? AND attempts = 0 THEN 1 ELSE 0 END), "
                       "SUM(CASE WHEN lease_until > ? THEN 1 ELSE 0 END), "
                       "SUM(CASE WHEN lease_until <= ? AND attempts > 0 THEN 1 ELSE 0 END), MIN(created_at) "
                       "FROM jobs WHERE tenant_id = ? GROUP BY kind"),
        {now, now, now, value(scope.tenant())}, [](const Row &row) {
            return AgentLoad{row.text(0), row.number(1), row.number(2), row.number(3), row.optionalTime(4)};
        });
    if (!rows)
        return domain::fail(rows.error());
    for (const auto &agent : agents) {
        const auto load = std::find_if(
            rows->begin(), rows->end(), [&agent](const AgentLoad &entry) { return entry.agent == agent; });
        statistics.agents.append(load == rows->end() ? AgentLoad{agent, 0, 0, 0, {}} : *load);
    }
    return Done();
}

} // namespace

Result<Statistics> statistics(Session &session, const TenantScope &scope)
{
    Statistics statistics;
    const auto now = session.now();
    if (!now)
        return domain::fail(now.error());
    statistics.asOf = *now;
    auto done = countStates(session, scope, statistics);
    if (done)
        done = countAttention(session, scope, statistics);
    if (done)
        done = countWork(session, scope, statistics);
    if (!done)
        return domain::fail(done.error());
    const auto waiting = backlogs(session, scope);
    if (!waiting)
        return domain::fail(waiting.error());
    statistics.plans = waiting->plans;
    statistics.reports = waiting->reports;
    return statistics;
}

} // namespace candor::storage
