// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"

#include <QByteArray>
#include <QList>
#include <functional>

// When a failed delivery is tried again (contract §4). Pure functions; any thread.
namespace candor::delivery {

// 5 s, 5 min, 30 min, 2 h, 5 h, 10 h, 14 h, 20 h, 24 h: the schedule of the Standard Webhooks specification.
[[nodiscard]] QList<std::chrono::milliseconds> defaultRetrySchedule();

// The longest that a receiver may ask us to wait.
inline constexpr std::chrono::milliseconds longestRetryAfter = std::chrono::hours(24);

// A random number in [0, 1).
using JitterSource = std::function<double()>;
[[nodiscard]] double systemJitter();

// How long to wait after attempt number `attempt` (1, 2, 3 …) failed; nothing when the schedule is used up.
// Full jitter: uniform between 0 and schedule[attempt − 1] (AWS Architecture Blog, "Exponential Backoff And
// Jitter", 2015), so that receivers that come back are not met by everything at once. What the receiver asked
// for with Retry-After is a lower bound, itself no longer than longestRetryAfter.
[[nodiscard]] std::optional<std::chrono::milliseconds> nextDelay(int attempt,
    const QList<std::chrono::milliseconds> &schedule, const JitterSource &jitter,
    std::optional<std::chrono::milliseconds> retryAfter);

// The value of a Retry-After field (RFC 9110 §10.2.3): seconds, or an HTTP-date relative to `now`, which is
// the answer's Date where it has one. Nothing when it is neither; 0 for a date that has passed.
[[nodiscard]] std::optional<std::chrono::milliseconds> parseRetryAfter(
    const QByteArray &value, domain::Timestamp now);

} // namespace candor::delivery
