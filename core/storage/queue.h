// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/work.h"

#include <condition_variable>
#include <deque>
#include <mutex>
#include <vector>

namespace candor::storage {

// The bounded line of jobs before one or several connections. One of the product's few mutexes.
class Queue
{
public:
    explicit Queue(size_t capacity)
        : m_capacity(capacity)
    {
    }

    // False when the line is full or closed; the job stays with the caller then.
    [[nodiscard]] bool push(std::unique_ptr<Work> &work)
    {
        {
            const std::scoped_lock lock(m_mutex);
            if (m_closed || m_work.size() >= m_capacity)
                return false;
            m_work.push_back(std::move(work));
        }
        m_changed.notify_one();
        return true;
    }

    // Waits for work and takes up to `most` jobs; empty only once the line is closed and drained.
    [[nodiscard]] std::vector<std::unique_ptr<Work>> take(size_t most)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_closed || !m_work.empty(); });
        return takeLocked(most);
    }

    // Takes up to `most` jobs that are there now.
    [[nodiscard]] std::vector<std::unique_ptr<Work>> takeReady(size_t most)
    {
        const std::scoped_lock lock(m_mutex);
        return takeLocked(most);
    }

    void close()
    {
        {
            const std::scoped_lock lock(m_mutex);
            m_closed = true;
        }
        m_changed.notify_all();
    }

private:
    std::vector<std::unique_ptr<Work>> takeLocked(size_t most)
    {
        std::vector<std::unique_ptr<Work>> taken;
        while (!m_work.empty() && taken.size() < most) {
            taken.push_back(std::move(m_work.front()));
            m_work.pop_front();
        }
        return taken;
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<std::unique_ptr<Work>> m_work;
    size_t m_capacity;
    bool m_closed = false;
};

} // namespace candor::storage
