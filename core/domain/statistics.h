// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queries.h"

#include <array>

namespace candor::domain {

// What one agent owes a tenant's interviews: each piece of work is in one of the three numbers.
struct AgentLoad
{
    QString agent; // "validate", "plan" or "assess"
    qint64 waiting = 0; // that it hasn't failed at
    qint64 running = 0;
    qint64 failing = 0; // that it tries again later
    std::optional<Timestamp> oldestAt; // of all of them, since when the oldest is owed; nothing: none is
    bool operator==(const AgentLoad &) const = default;
};

// How the interviews of a tenant stand. Counted exactly.
struct Statistics
{
    Timestamp asOf;
    std::array<qint64, stateCount> states{}; // by State
    qint64 attention = 0; // that a person should look at, whatever their state
    Backlog plans; // that wait for a decision
    Backlog reports;
    QList<AgentLoad> agents; // each of the three
};

// How the scores of reports are spread.
struct ScoreDistribution
{
    static constexpr int bucketWidth = 5;
    static constexpr int bucketCount = 20; // of 5 points each; the last one ends with 100

    std::array<qint64, bucketCount> buckets{};
    qint64 count = 0;
    std::optional<double> median; // nothing without reports
    std::array<qint64, 4> recommendations{}; // by Recommendation
};

} // namespace candor::domain
