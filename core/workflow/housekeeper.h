// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/chorerepository.h"
#include "workflow/environment.h"

#include <QThread>

namespace candor::workflow {

// Does the installation's chores, one slice at a time, on its own thread. Every node has one; the chore's row
// lets one of them at a time do a slice (storage/chorerepository.h). A slice that failed is tried again after
// 1 s · 2ⁿ, five minutes at most, while the other chores go on. Created, started and stopped by the
// composition root; the environment must outlive it.
class Housekeeper
{
public:
    struct Settings
    {
        QString owner; // names this node
        std::chrono::milliseconds poll{1'000}; // between two looks at the clock
    };

    Housekeeper(
        const Environment &environment, const QList<storage::Chore> &chores, const Settings &settings);
    ~Housekeeper();
    Housekeeper(const Housekeeper &) = delete;
    Housekeeper &operator=(const Housekeeper &) = delete;

    void start();
    // Does the chore before its time. Any thread; without effect for a name that isn't known, and once
    // stopped.
    void wake(const QString &name);
    // Begins nothing more, waits for the slice that is being done, ends the thread. Blocks.
    void stop();

private:
    class Worker;

    QThread m_thread;
    Worker *m_worker;
};

} // namespace candor::workflow
