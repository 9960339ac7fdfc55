// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QHostAddress>
#include <mutex>

namespace candor::edge {

// How many connections are open, over all loops and from each address. Thread-safe; asked twice in a
// connection's life.
class Census
{
public:
    // Counts one more, or refuses when a bound is reached.
    [[nodiscard]] bool tryEnter(const QHostAddress &peer, int maximum, int maximumPerAddress)
    {
        const std::lock_guard lock(m_mutex);
        int &here = m_perAddress[peer];
        if (m_total >= maximum || here >= maximumPerAddress) {
            if (here == 0)
                m_perAddress.remove(peer);
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
        if (--m_perAddress[peer] == 0)
            m_perAddress.remove(peer);
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
