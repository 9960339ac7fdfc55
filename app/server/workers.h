// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/presence.h"
#include "delivery/deliveryworker.h"
#include "delivery/recoveries.h"
#include "storage/hints.h"
#include "workflow/eventfeed.h"
#include "workflow/housekeeper.h"
#include "workflow/jobrunner.h"
#include "workflow/retention.h"

namespace candor::app {

// What the server does without being asked: it sends webhooks, does the interviews' jobs and the
// installation's chores, tells the other nodes of a PostgreSQL what there is to do and hears it from them.
// Owned by the node, on whose thread it is used but for what says otherwise; whatever the constructor takes
// must outlive it.
class Workers
{
public:
    struct Settings
    {
        storage::NodeRecord node; // this one, see thisNode()
        storage::Location location; // of the database
        delivery::DeliveryWorker::Settings deliveries;
        workflow::RetentionRules retention;
        std::chrono::milliseconds disableAfter{0}; // that a receiver fails; 0 = never
    };

    Workers(workflow::Environment &environment, workflow::EventFeed &feed, http::Transport &transport,
        const Settings &settings);

    void start();
    // Events, deliveries or jobs of the tenant were committed. Any thread.
    void committed(const storage::TenantScope &scope);
    void committedDeliveries(); // any thread
    void committedJobs(); // any thread
    void committedRecoveries() { m_housekeeper.wake(delivery::recoveriesChoreName); } // any thread
    // Waits for what is being done. Blocks.
    void stop();

private:
    void announce(const storage::TenantScope &scope);
    void heard(storage::Hints::Topics topics);
    void tell(storage::Hints::Topics topics);

    storage::Database &m_database;
    workflow::EventFeed &m_feed;
    Presence m_presence;
    delivery::DeliveryWorker m_deliveries;
    workflow::JobRunner m_jobs;
    workflow::Housekeeper m_housekeeper;
    std::unique_ptr<storage::Hints> m_hints; // PostgreSQL, where there may be other nodes
};

} // namespace candor::app
