// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/endpointhealth.h"
#include "delivery/retrypolicy.h"
#include "http/client.h"
#include "storage/database.h"
#include "storage/scope.h"

#include <QThread>
#include <memory>

namespace candor::delivery {

// Sends what the outbox holds: claims due lanes, sends the head of each, records what became of it. At least
// once, in order within a lane. An endpoint gets no more at once and by the second than its limits say, one
// at a time while it fails, and nothing while its breaker is open (endpointhealth.h), and a tenant no more
// than its share of the worker's places (places.h), so that slow or broken ones never hold up the others. Any
// number of workers may share a PostgreSQL: leases and the claim's number keep them apart, and they share the
// limits.
//
// Lives on a thread of its own; all public functions may be called from any other thread. Database, transport
// and clock must outlive it.
class DeliveryWorker
{
public:
    struct Settings
    {
        QString owner; // names this run of the worker in leases; empty: a name of its own
        QList<std::chrono::milliseconds> retrySchedule = defaultRetrySchedule();
        std::chrono::milliseconds deadline{15000}; // of one attempt, body included
        http::TargetPolicy policy;
        std::chrono::milliseconds pollInterval{5000}; // should a wake-up be missed
        std::chrono::milliseconds lease{15000}; // what a dead node held waits for it
        std::chrono::milliseconds heartbeat{5000}; // what is in flight is renewed so often
        // No longer than that beyond the deadline: a request that never ends doesn't hold its lane for ever.
        std::chrono::milliseconds holdBeyondDeadline{45000};
        int maximumInFlight = 96; // shared out among tenants (places.h)
        EndpointLimits perEndpoint; // over all nodes
        BreakerRules breaker;
        // How long stop() waits for what is in flight. What is left is sent again: at the next start on
        // SQLite, after its lease on PostgreSQL.
        std::chrono::milliseconds stopGrace{5000};
        JitterSource jitter = systemJitter;
        // An event about a webhook was committed, for the feeds of that scope; without a tenant for that of
        // the platform. On the worker's thread.
        std::function<void(const storage::TenantScope &)> told;
    };

    DeliveryWorker(storage::Database &database, http::Transport &transport, const domain::Clock &clock,
        const Settings &settings);
    // Stops, if it runs.
    ~DeliveryWorker();
    Q_DISABLE_COPY_MOVE(DeliveryWorker)

    // On SQLite, whose server is alone, the leases of the previous process end first.
    void start();
    // Something was committed that may be due. Cheap; several calls become one look.
    void wake();
    // Claims nothing more, waits for what is in flight (at most stopGrace), then returns. Blocks.
    void stop();

private:
    class Engine;

    std::unique_ptr<Engine> m_engine; // lives on m_thread; deleted once that has ended
    QThread m_thread;
};

} // namespace candor::delivery
