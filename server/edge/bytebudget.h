// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>
#include <algorithm>
#include <atomic>
#include <memory>
#include <utility>

namespace candor::edge {

// Bytes of one kind that all loops together hold at one moment: of request bodies from their arrival to the
// answer, of answers that their readers don't take. What was only announced doesn't count, so that a promise
// takes no room from what is there. Thread-safe.
class ByteBudget
{
public:
    explicit ByteBudget(qint64 maximum)
        : m_maximum(maximum)
    {
    }

    [[nodiscard]] qint64 used() const { return m_used.load(std::memory_order_relaxed); }

    // What one holder has of it; gives it back at its end. Belongs to one thread at a time.
    class Share
    {
    public:
        Share() = default;
        Share(Share &&other) noexcept
            : m_budget(std::move(other.m_budget))
            , m_bytes(std::exchange(other.m_bytes, 0))
        {
        }
        Share &operator=(Share &&other) noexcept
        {
            release();
            m_budget = std::move(other.m_budget);
            m_bytes = std::exchange(other.m_bytes, 0);
            return *this;
        }
        ~Share() { release(); }

        // Makes it `bytes` in all, or none when that is below 0; false, and nothing changed, when the budget
        // does not hold them.
        [[nodiscard]] bool become(qint64 bytes, const std::shared_ptr<ByteBudget> &budget)
        {
            const auto more = std::max<qint64>(bytes, 0) - m_bytes;
            if (more == 0)
                return true;
            const auto used = budget->m_used.fetch_add(more, std::memory_order_relaxed) + more;
            if (more > 0 && used > budget->m_maximum) {
                budget->m_used.fetch_sub(more, std::memory_order_relaxed);
                return false;
            }
            m_budget = budget;
            m_bytes += more;
            return true;
        }

    private:
        void release()
        {
            if (m_budget)
                m_budget->m_used.fetch_sub(m_bytes, std::memory_order_relaxed);
            m_budget.reset();
            m_bytes = 0;
        }

        std::shared_ptr<ByteBudget> m_budget; // the one of m_bytes; none while they are 0
        qint64 m_bytes = 0;
    };

private:
    const qint64 m_maximum;
    std::atomic<qint64> m_used{0};
};

} // namespace candor::edge
