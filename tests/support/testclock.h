// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"

#include <atomic>

namespace candor::tests {

// A clock that stands still until the test moves it. Thread-safe.
class TestClock final : public domain::Clock
{
public:
    explicit TestClock(domain::Timestamp start = domain::fromMilliseconds(1774000000000))
        : m_now(domain::toMilliseconds(start))
    {
    }
    [[nodiscard]] domain::Timestamp now() const override { return domain::fromMilliseconds(m_now); }
    void set(domain::Timestamp time) { m_now = domain::toMilliseconds(time); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now;
};

} // namespace candor::tests
