// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databaseclock.h"

#include <algorithm>
#include <time.h>

namespace candor::storage {

using domain::Timestamp;
using std::chrono::milliseconds;

DatabaseClock::DatabaseClock()
    : m_bootTime(domain::toMilliseconds(domain::SystemClock().now() - sinceBoot()))
{
}

Timestamp DatabaseClock::now() const
{
    return domain::fromMilliseconds(m_bootTime) + sinceBoot();
}

milliseconds DatabaseClock::follow(const QList<Reading> &readings)
{
    const auto trip = [](const Reading &reading) { return reading.answered - reading.asked; };
    const auto best = *std::min_element(readings.begin(), readings.end(),
        [&](const Reading &left, const Reading &right) { return trip(left) < trip(right); });
    const auto bootTime = domain::toMilliseconds(best.time - (best.asked + trip(best) / 2));
    return milliseconds(bootTime - m_bootTime.exchange(bootTime));
}

milliseconds DatabaseClock::sinceBoot()
{
    timespec elapsed{};
    ::clock_gettime(CLOCK_BOOTTIME, &elapsed);
    return std::chrono::duration_cast<milliseconds>(
        std::chrono::seconds(elapsed.tv_sec) + std::chrono::nanoseconds(elapsed.tv_nsec));
}

} // namespace candor::storage
