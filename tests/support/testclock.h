// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"

#include <atomic>

namespace candor::tests {

// A clock that stands still until a test moves it. Starts at 2026-03-20T10:00:00Z. Thread-safe.
class TestClock final : public domain::Clock
{
public:
    [[nodiscard]] domain::Timestamp now() const override { return domain::fromMilliseconds(m_now.load()); }
    void advance(std::chrono::milliseconds by) { m_now += by.count(); }

private:
    std::atomic<qint64> m_now{1774000800000};
};

} // namespace candor::tests
