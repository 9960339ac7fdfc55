// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/queue.h"

#include <QThread>
#include <functional>
#include <memory>
#include <vector>

namespace candor::storage {

// Threads before one line of jobs. What a thread does with its jobs is its loop's business; starting,
// queueing, refusing and ending are the same for every database and live here.
class ThreadedExecutor final : public Executor
{
public:
    // Runs on each thread: opens its connection, fulfils `started` with the outcome, and then, if that was
    // good, serves the queue until take() answers nothing. Every job taken must be settled.
    using Loop = std::function<void(Queue &queue, domain::Promise<domain::Result<domain::Done>> started)>;

    ThreadedExecutor(QString threadName, int threads, Loop loop);
    ~ThreadedExecutor() override;

    // Starts the threads one after the other, and answers the first failure. Blocks; once.
    [[nodiscard]] domain::Result<domain::Done> start();
    void submit(std::unique_ptr<Work> work, Urgency urgency) override;
    void stop() override;

private:
    QString m_threadName;
    int m_threadCount;
    Loop m_loop;
    Queue m_queue;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace candor::storage
