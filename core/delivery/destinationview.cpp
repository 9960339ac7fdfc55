// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/destinationview.h"

#include <algorithm>

namespace candor::delivery {

using storage::DestinationStanding;
using storage::latencySteps;

namespace {

using Counts = std::array<storage::AttemptCount, storage::latencyClasses>;

// The step within which so many of a hundred lie.
std::optional<int> within(const Counts &counts, qint64 attempts, int percent)
{
    if (attempts == 0)
        return std::nullopt;
    const qint64 wanted = (attempts * percent + 99) / 100;
    qint64 seen = 0;
    for (const auto &count : counts) {
        seen += count.attempts;
        if (seen >= wanted)
            return int(
                latencySteps.at(std::min(size_t(count.latencyClass), latencySteps.size() - 1)).count());
    }
    return int(latencySteps.back().count());
}

AttemptSummary summaryOf(const Counts &counts)
{
    AttemptSummary summary;
    for (const auto &count : counts) {
        summary.attempts += count.attempts;
        summary.delivered += count.delivered;
    }
    summary.p50 = within(counts, summary.attempts, 50);
    summary.p95 = within(counts, summary.attempts, 95);
    summary.p99 = within(counts, summary.attempts, 99);
    return summary;
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
    return summaryOf(standing.counts);
}

QList<HourSummary> hoursOf(const QList<storage::HourCount> &counts, int hours, domain::Timestamp now)
{
    const qint64 first = storage::hourOf(now) - hours + 1;
    QList<Counts> byHour(hours);
    for (const auto &[hour, count] : counts) {
        const bool isKnown = count.latencyClass >= 0 && count.latencyClass < storage::latencyClasses;
        if (hour >= first && hour < first + hours && isKnown)
            byHour[hour - first][size_t(count.latencyClass)] = count;
    }
    QList<HourSummary> summaries;
    for (int i = 0; i < hours; ++i)
        summaries.append({domain::Timestamp(std::chrono::hours(first + i)), summaryOf(byHour.at(i))});
    return summaries;
}

} // namespace candor::delivery
