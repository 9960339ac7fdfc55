// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/network.h"

#include <QHash>
#include <memory>
#include <mutex>
#include <utility>

namespace candor::edge {

// Bytes of one kind that all loops together hold at one moment: of request bodies from their arrival to the
// answer, of answers that their readers don't take. What was only announced doesn't count, so that a promise
// takes no room from what is there.
//
// No network may hold more than is left for all others: one can take half of it, two a third each, and there
// is room for one more always. (Dynamic thresholds: Choudhury and Hahne, IEEE/ACM Transactions on Networking
// 6(2), 1998, with α = 1.) Thread-safe.
class ByteBudget
{
public:
    explicit ByteBudget(qint64 maximum)
        : m_maximum(maximum)
    {
    }

    [[nodiscard]] qint64 used() const
    {
        const std::lock_guard lock(m_mutex);
        return m_used;
    }

    // What one holder has of it; gives it back at its end. Belongs to one thread at a time.
    class Share
    {
    public:
        Share() = default;
        Share(Share &&other) noexcept
            : m_budget(std::move(other.m_budget))
            , m_network(std::move(other.m_network))
            , m_bytes(std::exchange(other.m_bytes, 0))
        {
        }
        Share &operator=(Share &&other) noexcept
        {
            release();
            m_budget = std::move(other.m_budget);
            m_network = std::move(other.m_network);
            m_bytes = std::exchange(other.m_bytes, 0);
            return *this;
        }
        ~Share() { release(); }

        // Makes it `bytes` in all, or none when that is below 0; false, and nothing changed, when the budget
        // does not hold them or `client` holds too much of it. What it has stays with the client whose it
        // was first.
        [[nodiscard]] bool become(
            qint64 bytes, const std::shared_ptr<ByteBudget> &budget, const QHostAddress &client)
        {
            if (bytes <= 0) {
                release();
                return true;
            }
            if (m_bytes == 0) {
                m_budget = budget;
                m_network = networkOf(client);
            }
            if (!m_budget->add(m_network, bytes - m_bytes))
                return false;
            m_bytes = bytes;
            return true;
        }

    private:
        void release()
        {
            if (m_bytes > 0)
                m_budget->remove(m_network, m_bytes);
            m_budget.reset();
            m_bytes = 0;
        }

        std::shared_ptr<ByteBudget> m_budget; // and
        QHostAddress m_network; // the ones of m_bytes; of no meaning while they are 0
        qint64 m_bytes = 0;
    };

private:
    [[nodiscard]] bool add(const QHostAddress &network, qint64 bytes)
    {
        if (bytes <= 0) {
            remove(network, -bytes);
            return true;
        }
        const std::lock_guard lock(m_mutex);
        const qint64 held = m_held.value(network) + bytes;
        if (held > m_maximum - m_used - bytes)
            return false;
        m_held.insert(network, held);
        m_used += bytes;
        return true;
    }

    void remove(const QHostAddress &network, qint64 bytes)
    {
        const std::lock_guard lock(m_mutex);
        m_used -= bytes;
        const auto held = m_held.find(network);
        if ((*held -= bytes) == 0)
            m_held.erase(held);
    }

    const qint64 m_maximum;
    mutable std::mutex m_mutex;
    qint64 m_used = 0;
    QHash<QHostAddress, qint64> m_held; // by network; none that holds nothing
};

} // namespace candor::edge
