// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QHostAddress>
#include <algorithm>
#include <mutex>

namespace candor::edge {

// How many connections are open, over all loops and from each address. In IPv6 the first 64 bits are counted
// as the address: whoever has one of a network has all of them. Thread-safe; asked twice in a connection's
// life.
class Census
{
public:
    // Counts one more, or refuses when a bound is reached.
    [[nodiscard]] bool tryEnter(const QHostAddress &peer, int maximum, int maximumPerAddress)
    {
        const std::lock_guard lock(m_mutex);
        const QHostAddress key = keyOf(peer);
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
        const QHostAddress key = keyOf(peer);
        if (--m_perAddress[key] == 0)
            m_perAddress.remove(key);
    }

    [[nodiscard]] int total() const
    {
        const std::lock_guard lock(m_mutex);
        return m_total;
    }

private:
    static QHostAddress keyOf(const QHostAddress &peer)
    {
        if (peer.protocol() != QAbstractSocket::IPv6Protocol)
            return peer;
        Q_IPV6ADDR bytes = peer.toIPv6Address();
        std::fill(bytes.c + 8, bytes.c + 16, quint8(0));
        return QHostAddress(bytes);
    }

    mutable std::mutex m_mutex;
    QHash<QHostAddress, int> m_perAddress;
    int m_total = 0;
};

} // namespace candor::edge
