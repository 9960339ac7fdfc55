// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/interviewjobs.h"

#include <QObject>
#include <QThread>
#include <QTimer>
#include <atomic>

namespace candor::workflow {

// Moves interviews on without a human: claims due jobs in batches and does them beside one another, on its
// own thread, which yields to those that answer requests. Tenants share the places, so that one that owes
// many slow jobs delays no other. A job whose lease runs out, because its worker died, is claimed by whoever
// comes next; while an agent works, the lease is renewed. Created, started and stopped by the composition
// root; wake() from any thread.
class JobRunner
{
public:
    struct Settings
    {
        QString owner; // names this node in leases
        std::chrono::milliseconds lease{15'000}; // what a dead node held waits for it
        std::chrono::milliseconds heartbeat{5'000}; // between two renewals; two may fail
        // Added to the agents' deadline: from then on a job that still isn't done is left to others.
        std::chrono::milliseconds grace{45'000};
        std::chrono::milliseconds poll{5'000}; // for jobs of other nodes, and for what a lost wake() left
        int mostAtOnce = 128; // places, of which one tenant gets a quarter
        // From the first sign of work to the claim: what comes in meanwhile is claimed, and committed,
        // together.
        std::chrono::milliseconds gather{20};
        // The only server of the database: what an earlier process held is free again at once.
        bool alone = false;
    };

    JobRunner(Environment &environment, const Settings &settings);
    ~JobRunner();
    JobRunner(const JobRunner &) = delete;
    JobRunner &operator=(const JobRunner &) = delete;

    void start();
    // Something may be due. Cheap, coalesced; without effect once stopped.
    void wake();
    // Claims nothing more, waits for what is being done, ends the thread. Blocks.
    void stop();

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker;
    std::atomic<bool> m_woken{false};
};

} // namespace candor::workflow
