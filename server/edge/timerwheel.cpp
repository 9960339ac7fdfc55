// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/timerwheel.h"

#include <algorithm>
#include <utility>

namespace candor::edge {

void TimerWheel::set(quint64 id, Timer &timer, qint64 deadline)
{
    timer.deadline = deadline;
    if (deadline != never && (timer.scheduledTick == never || deadline / tick + 1 < timer.scheduledTick))
        insert(id, timer);
}

void TimerWheel::insert(quint64 id, Timer &timer)
{
    timer.scheduledTick = std::max(timer.deadline / tick + 1, m_lastTick + 1);
    m_slots[size_t(timer.scheduledTick) % slotCount].push_back({id, timer.scheduledTick});
    ++m_entries;
}

void TimerWheel::advance(
    qint64 now, const std::function<Timer *(quint64)> &find, const std::function<void(quint64)> &expired)
{
    const qint64 nowTick = now / tick;
    const qint64 first = std::max(m_lastTick + 1, nowTick - qint64(slotCount) + 1);
    m_lastTick = nowTick;
    for (qint64 at = first; at <= nowTick && m_entries > 0; ++at) {
        const auto entries = std::exchange(m_slots[size_t(at) % slotCount], {});
        m_entries -= qint64(entries.size());
        for (const Entry &entry : entries) {
            if (entry.tick > nowTick) { // a later turn of the wheel
                m_slots[size_t(at) % slotCount].push_back(entry);
                ++m_entries;
                continue;
            }
            Timer *timer = find(entry.id);
            if (!timer || timer->scheduledTick != entry.tick)
                continue;
            timer->scheduledTick = never;
            if (timer->deadline == never)
                continue;
            if (timer->deadline > now)
                insert(entry.id, *timer);
            else
                expired(entry.id);
        }
    }
}

} // namespace candor::edge
