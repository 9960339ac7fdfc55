// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/serverview.h"

#include <deque>
#include <mutex>

namespace candor::app {

// The last lines of the log, in memory, for people who look at it from afar. Thread-safe.
class LogRing
{
public:
    explicit LogRing(size_t capacity = 5000)
        : m_capacity(capacity)
    {
    }

    // Numbers the line and forgets the oldest.
    void add(operations::LogLine line);
    // As operations::ServerView::log says.
    [[nodiscard]] QList<operations::LogLine> find(const operations::LogQuery &query) const;

private:
    const size_t m_capacity;
    mutable std::mutex m_mutex;
    std::deque<operations::LogLine> m_lines;
    qint64 m_last = 0;
};

// The process's own.
[[nodiscard]] LogRing &logRing();

} // namespace candor::app
