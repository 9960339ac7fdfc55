// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/work.h"

#include <chrono>
#include <condition_variable>
#include <deque>
#include <memory>
#include <mutex>

namespace candor::storage {

// The bounded line of jobs before one or several connections. Jobs of one urgency leave in the order they
// came; requests go first, but every eighth job taken is a background one while one waits, so that neither
// starves. One of the product's few mutexes.
class Queue
{
public:
    // How many jobs of each urgency may wait.
    explicit Queue(size_t capacity)
        : m_capacity(capacity)
    {
    }

    // False when the line is full or closed; the job stays with the caller then.
    [[nodiscard]] bool push(std::unique_ptr<Work> &work, Urgency urgency)
    {
        bool all = false;
        {
            const std::scoped_lock lock(m_mutex);
            auto &line = urgency == Urgency::Request ? m_requests : m_background;
            if (m_closed || line.size() >= m_capacity)
                return false;
            line.push_back(std::move(work));
            all = m_requestsOnly > 0;
        }
        // One who only wants requests would sleep on, and nobody else had been woken.
        if (all)
            m_changed.notify_all();
        else
            m_changed.notify_one();
        return true;
    }

    // Waits for a job; nothing only once the line is closed and drained.
    [[nodiscard]] std::unique_ptr<Work> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_requests.empty() || !m_background.empty(); });
        return takeLocked();
    }

    // Waits for a request; nothing once the time has come or the line is closed.
    [[nodiscard]] std::unique_ptr<Work> takeRequest(std::chrono::steady_clock::time_point until)
    {
        std::unique_lock lock(m_mutex);
        m_requestsOnly += 1;
        m_changed.wait_until(lock, until, [this] { return m_closed || !m_requests.empty(); });
        m_requestsOnly -= 1;
        return m_closed || m_requests.empty() ? nullptr : takeLocked(m_requests);
    }

    // A job that is there now, or nothing.
    [[nodiscard]] std::unique_ptr<Work> takeReady()
    {
        const std::scoped_lock lock(m_mutex);
        return takeLocked();
    }

    // A request that is there now, or nothing.
    [[nodiscard]] std::unique_ptr<Work> takeReadyRequest()
    {
        const std::scoped_lock lock(m_mutex);
        return m_requests.empty() ? nullptr : takeLocked(m_requests);
    }

    void close()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_closed = true;
        }
        m_changed.notify_all();
    }

    [[nodiscard]] bool isClosed() const
    {
        const std::scoped_lock lock(m_mutex);
        return m_closed;
    }

private:
    using Line = std::deque<std::unique_ptr<Work>>;
    static constexpr int requestsInARow = 7;

    std::unique_ptr<Work> takeLocked()
    {
        if (m_requests.empty() && m_background.empty())
            return {};
        const bool background = m_requests.empty() || (!m_background.empty() && m_inARow >= requestsInARow);
        return takeLocked(background ? m_background : m_requests);
    }

    std::unique_ptr<Work> takeLocked(Line &line)
    {
        m_inARow = &line == &m_background ? 0 : m_inARow + 1;
        auto work = std::move(line.front());
        line.pop_front();
        return work;
    }

    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Line m_requests;
    Line m_background;
    size_t m_capacity;
    int m_requestsOnly = 0; // who wait in takeRequest()
    int m_inARow = 0; // requests taken since the last background job
    bool m_closed = false;
};

} // namespace candor::storage
