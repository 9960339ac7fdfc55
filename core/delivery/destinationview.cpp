// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/destinationview.h"

#include <algorithm>

namespace candor::delivery {

using storage::DestinationStanding;
using storage::latencySteps;

namespace {

// The step within which so many of a hundred lie.
std::optional<int> within(const DestinationStanding &standing, qint64 attempts, int percent)
{
    if (attempts == 0)
        return std::nullopt;
    const qint64 wanted = (attempts * percent + 99) / 100;
    qint64 seen = 0;
    for (const auto &count : standing.counts) {
        seen += count.attempts;
        if (seen >= wanted)
            return int(
                latencySteps.at(std::min(size_t(count.latencyClass), latencySteps.size() - 1)).count());
    }
    return int(latencySteps.back().count());
}

} // namespace

QString name(DestinationState state)
{
    switch (state) {
    case DestinationState::Ok:
        return QStringLiteral("OK");
    case DestinationState::Failing:
        return QStringLiteral("FAILING");
    case DestinationState::Open:
        return QStringLiteral("OPEN");
    case DestinationState::Disabled:
        return QStringLiteral("DISABLED");
    case DestinationState::Inactive:
        return QStringLiteral("INACTIVE");
    }
    Q_UNREACHABLE();
}

DestinationState stateOf(const DestinationStanding &standing)
{
    if (!standing.disabledReason.isEmpty())
        return DestinationState::Disabled;
    if (!standing.active)
        return DestinationState::Inactive;
    if (standing.health.breaker != storage::Breaker::Closed)
        return DestinationState::Open;
    return standing.health.failures > 0 ? DestinationState::Failing : DestinationState::Ok;
}

AttemptSummary summaryOf(const DestinationStanding &standing)
{
    AttemptSummary summary;
    for (const auto &count : standing.counts) {
        summary.attempts += count.attempts;
        summary.delivered += count.delivered;
    }
    summary.p50 = within(standing, summary.attempts, 50);
    summary.p95 = within(standing, summary.attempts, 95);
    summary.p99 = within(standing, summary.attempts, 99);
    return summary;
}

} // namespace candor::delivery
