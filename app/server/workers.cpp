// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workers.h"

#include "delivery/endpointwatch.h"
#include "workflow/selfaudit.h"
#include "workflow/timers.h"

namespace candor::app {

using storage::Hints;

namespace {

workflow::JobRunner::Settings jobSettings(const workflow::Environment &environment, const QString &owner)
{
    workflow::JobRunner::Settings settings;
    settings.owner = owner;
    settings.alone = environment.database.backend() == storage::Backend::Sqlite;
    return settings;
}

delivery::DeliveryWorker::Settings deliverySettings(
    const Workers::Settings &given, const std::function<void(const storage::TenantScope &)> &told)
{
    auto settings = given.deliveries;
    settings.told = told;
    settings.owner = storage::ownerName(given.node);
    return settings;
}

} // namespace

Workers::Workers(workflow::Environment &environment, workflow::EventFeed &feed, http::Transport &transport,
    const Settings &settings)
    : m_database(environment.database)
    , m_feed(feed)
    , m_presence(m_database, settings.node)
    , m_deliveries(environment.database, transport, environment.clock,
          deliverySettings(settings, [this](const storage::TenantScope &scope) { announce(scope); }))
    , m_jobs(environment, jobSettings(environment, storage::ownerName(settings.node)))
    , m_housekeeper(environment,
          {workflow::timersChore(), workflow::retentionChore(settings.retention), nodesChore(),
              delivery::recoveriesChore(), delivery::endpointWatchChore(settings.disableAfter),
              workflow::selfAuditChore()},
          {storage::ownerName(settings.node)})
{
    if (m_database.backend() == storage::Backend::PostgreSql)
        m_hints = std::make_unique<Hints>(settings.location, [this](Hints::Topics topics) { heard(topics); });
}

void Workers::start()
{
    m_presence.start();
    m_jobs.start();
    m_housekeeper.start();
    m_deliveries.start();
    if (m_hints)
        m_hints->start();
}

void Workers::stop()
{
    if (m_hints)
        m_hints->stop();
    m_housekeeper.stop();
    m_jobs.stop();
    m_deliveries.stop();
    m_presence.stop();
}

void Workers::committed(const storage::TenantScope &scope)
{
    m_deliveries.wake();
    m_jobs.wake();
    m_feed.announce(scope);
    tell(Hints::Topic::Deliveries | Hints::Topic::Jobs | Hints::Topic::Events);
}

void Workers::announce(const storage::TenantScope &scope)
{
    m_feed.announce(scope);
    tell(Hints::Topic::Events);
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

} // namespace candor::app
