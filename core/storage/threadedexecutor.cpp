// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/threadedexecutor.h"

namespace candor::storage {

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr size_t queueCapacity = 20000; // of each urgency

Error overloaded()
{
    return {ErrorCode::Overloaded,
        QStringLiteral("The server has too much to do; nothing was done. Try again shortly."), {}, {}, {}, {},
        QStringLiteral("the database's queue is full or closed")};
}

} // namespace

ThreadedExecutor::ThreadedExecutor(QString threadName, int threads, Loop loop)
    : m_threadName(std::move(threadName))
    , m_threadCount(threads)
    , m_loop(std::move(loop))
    , m_queue(queueCapacity)
{
}

ThreadedExecutor::~ThreadedExecutor()
{
    stop();
}

Result<Done> ThreadedExecutor::start()
{
    for (int i = 0; i < m_threadCount; ++i) {
        domain::Promise<Result<Done>> started;
        m_threads.emplace_back(QThread::create([this, started] { m_loop(m_queue, started); }));
        m_threads.back()->setObjectName(m_threadName);
        m_threads.back()->start();
        auto future = started.future();
        future.waitForFinished();
        if (const auto result = future.result(); !result)
            return result;
    }
    return Done();
}

void ThreadedExecutor::submit(std::unique_ptr<Work> work, Urgency urgency)
{
    if (!m_queue.push(work, urgency))
        work->settle(overloaded());
}

void ThreadedExecutor::stop()
{
    m_queue.close();
    for (const auto &thread : m_threads)
        thread->wait();
    m_threads.clear();
}

} // namespace candor::storage
