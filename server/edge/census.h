// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/network.h"

#include <QHash>
#include <mutex>

namespace candor::edge {

// How many connections are open, over all loops and from each network (see networkOf()). Thread-safe; asked
// twice in a connection's life.
class Census
{
public:
    // Counts one more, or refuses when a bound is reached.
    [[nodiscard]] bool tryEnter(const QHostAddress &peer, int maximum, int maximumPerAddress)
    {
        const std::lock_guard lock(m_mutex);
        const QHostAddress key = networkOf(peer);
        int &here = m_perAddress[key];
        if (m_total >= maximum || here >= maximumPerAddress) {
            if (here == 0)
                m_perAddress.remove(key);
            return false;
        }
        ++here;
        ++m_total;
        return true;
    }

    void leave(const QHostAddress &peer)
    {
        const std::lock_guard lock(m_mutex);
        --m_total;
        const QHostAddress key = networkOf(peer);
        if (--m_perAddress[key] == 0)
            m_perAddress.remove(key);
    }

    [[nodiscard]] int total() const
    {
        const std::lock_guard lock(m_mutex);
        return m_total;
    }

private:
    mutable std::mutex m_mutex;
    QHash<QHostAddress, int> m_perAddress;
    int m_total = 0;
};

} // namespace candor::edge
