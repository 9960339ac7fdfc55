// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/recoveries.h"
#include "workflow/housekeeper.h"
#include "workflow/jobrunner.h"
#include "workflow/retention.h"

namespace candor::app {

// What the server does without being asked, apart from sending webhooks: the interviews' jobs and the
// installation's chores. Owned by the node; the environment must outlive it.
class Workers
{
public:
    // `node` names this process among all that share the database.
    Workers(workflow::Environment &environment, const QString &node, const workflow::RetentionRules &rules);

    void start();
    // A job was committed. Any thread.
    void wakeJobs() { m_jobs.wake(); }
    // A recovery was committed. Any thread.
    void wakeRecoveries() { m_housekeeper.wake(delivery::recoveriesChoreName); }
    // Waits for what is being done. Blocks.
    void stop();

private:
    workflow::JobRunner m_jobs;
    workflow::Housekeeper m_housekeeper;
};

} // namespace candor::app
