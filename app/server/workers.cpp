// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/workers.h"

#include "workflow/timers.h"

namespace candor::app {

namespace {

workflow::JobRunner::Settings jobSettings(const workflow::Environment &environment, const QString &node)
{
    workflow::JobRunner::Settings settings;
    settings.owner = node;
    settings.alone = environment.database.backend() == storage::Backend::Sqlite;
    return settings;
}

} // namespace

Workers::Workers(
    workflow::Environment &environment, const QString &node, const workflow::RetentionRules &rules)
    : m_jobs(environment, jobSettings(environment, node))
    , m_housekeeper(environment,
          {workflow::timersChore(), workflow::retentionChore(rules), delivery::recoveriesChore()}, {node})
{
}

void Workers::start()
{
    m_jobs.start();
    m_housekeeper.start();
}

void Workers::stop()
{
    m_housekeeper.stop();
    m_jobs.stop();
}

} // namespace candor::app
