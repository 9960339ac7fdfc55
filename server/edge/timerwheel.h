// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <array>
#include <functional>
#include <limits>
#include <vector>

namespace candor::edge {

// The deadlines of many connections on one coarse clock. Moving a deadline back is one store; only a deadline
// that comes earlier costs an entry. Times are milliseconds of any steady clock; a deadline is met up to
// `tick` late. Not thread-safe: one wheel for each loop.
class TimerWheel
{
public:
    static constexpr qint64 tick = 100; // milliseconds
    static constexpr qint64 never = std::numeric_limits<qint64>::max();

    // Lives in what is timed.
    struct Timer
    {
        qint64 deadline = never;
        qint64 scheduledTick = never; // the wheel's own note
    };

    void set(quint64 id, Timer &timer, qint64 deadline);

    // Looks up the timer of an id (nullptr when it is gone) and calls `expired` for each whose deadline has
    // passed.
    void advance(
        qint64 now, const std::function<Timer *(quint64)> &find, const std::function<void(quint64)> &expired);

    [[nodiscard]] bool isEmpty() const { return m_entries == 0; }

private:
    struct Entry
    {
        quint64 id;
        qint64 tick;
    };
    static constexpr size_t slotCount = 512;

    void insert(quint64 id, Timer &timer);

    std::array<std::vector<Entry>, slotCount> m_slots;
    qint64 m_lastTick = -1;
    qint64 m_entries = 0;
};

} // namespace candor::edge
