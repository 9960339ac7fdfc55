// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/destinations.h"

namespace candor::delivery {

// How a webhook's receiver does, in one word.
enum class DestinationState {
    Ok,
    Failing, // its last answer was a failure
    Open, // its breaker is open, or finds out whether it answers again
    Disabled, // nothing is sent until the webhook is saved
    Inactive,
};
[[nodiscard]] QString name(DestinationState state); // "OK" …
[[nodiscard]] DestinationState stateOf(const storage::DestinationStanding &standing);

// Attempts at a receiver within some time.
struct AttemptSummary
{
    qint64 attempts = 0;
    qint64 delivered = 0;
    // So many milliseconds or less took half, 95 and 99 of 100 of them: a step of latencySteps; for what took
    // longer the last one. Nothing without an attempt.
    std::optional<int> p50;
    std::optional<int> p95;
    std::optional<int> p99;
};
[[nodiscard]] AttemptSummary summaryOf(const storage::DestinationStanding &standing);

// Attempts within one hour.
struct HourSummary
{
    domain::Timestamp at; // when it began
    AttemptSummary attempts;
};
// Of the last `hours` hours up to `now`, the oldest first; those without an attempt, too.
[[nodiscard]] QList<HourSummary> hoursOf(
    const QList<storage::HourCount> &counts, int hours, domain::Timestamp now);

} // namespace candor::delivery
