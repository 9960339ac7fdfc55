// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workers.h"

#include "domain/async.h"
#include "workflow/timers.h"

#include <QLoggingCategory>

namespace candor::app {

Q_LOGGING_CATEGORY(lcWorkers, "candor.app.workers")

using storage::Hints;

namespace {

constexpr std::chrono::seconds betweenLooksAtTheClock{10};
constexpr std::chrono::seconds suspiciousJump{2};

workflow::JobRunner::Settings jobSettings(const workflow::Environment &environment, const QString &node)
{
    workflow::JobRunner::Settings settings;
    settings.owner = node;
    settings.alone = environment.database.backend() == storage::Backend::Sqlite;
    return settings;
}

} // namespace

Workers::Workers(workflow::Environment &environment, workflow::EventFeed &feed, http::Transport &transport,
    const Settings &settings)
    : m_database(environment.database)
    , m_feed(feed)
    , m_deliveries(environment.database, transport, environment.clock, settings.deliveries)
    , m_jobs(environment, jobSettings(environment, settings.node))
    , m_housekeeper(environment, {workflow::timersChore(), workflow::retentionChore(settings.retention)},
          {settings.node})
{
    m_clockTimer.callOnTimeout(&m_clockTimer, [this] { followClock(); });
    if (m_database.backend() == storage::Backend::PostgreSql)
        m_hints = std::make_unique<Hints>(settings.location, [this](Hints::Topics topics) { heard(topics); });
}

void Workers::start()
{
    m_clockTimer.start(betweenLooksAtTheClock);
    m_jobs.start();
    m_housekeeper.start();
    m_deliveries.start();
    if (m_hints)
        m_hints->start();
}

void Workers::stop()
{
    m_clockTimer.stop();
    if (m_hints)
        m_hints->stop();
    m_housekeeper.stop();
    m_jobs.stop();
    m_deliveries.stop();
}

void Workers::committed(const storage::TenantScope &scope)
{
    m_deliveries.wake();
    m_jobs.wake();
    m_feed.announce(scope);
    tell(Hints::Topic::Deliveries | Hints::Topic::Jobs | Hints::Topic::Events);
}

void Workers::committedDeliveries()
{
    m_deliveries.wake();
    tell(Hints::Topic::Deliveries);
}

void Workers::committedJobs()
{
    m_jobs.wake();
    tell(Hints::Topic::Jobs);
}

// On the hints' thread.
void Workers::heard(Hints::Topics topics)
{
    if (topics.testFlag(Hints::Topic::Deliveries))
        m_deliveries.wake();
    if (topics.testFlag(Hints::Topic::Jobs))
        m_jobs.wake();
    if (topics.testFlag(Hints::Topic::Events))
        m_feed.announceAll();
}

void Workers::tell(Hints::Topics topics)
{
    if (m_hints)
        m_hints->tell(topics);
}

// Leases, links and tokens end by the database's clock, so a jump of it is worth a line.
void Workers::followClock()
{
    domain::whenFinished(m_database.followClock(), &m_clockTimer,
        [](const domain::Result<std::chrono::milliseconds> &correction) {
            if (correction && std::chrono::abs(*correction) > suspiciousJump)
                qCWarning(lcWorkers).noquote()
                    << "the database's clock was put by" << correction->count() << "ms";
        });
}

} // namespace candor::app
