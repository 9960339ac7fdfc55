// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/rankinganswers.h"
#include "client/transport.h"

namespace candor::client {

// Which reports are ranked.
struct RankingQuery
{
    QString position; // whole, without case; empty = all
    std::optional<domain::Level> level;
    domain::AssessmentStatus status = domain::AssessmentStatus::Approved; // or those that wait
    bool operator==(const RankingQuery &) const = default;
};

// Positions in which reports are ranked: with a text somewhere in them, without case; empty = all.
struct PositionQuery
{
    QString text;
    std::optional<domain::Level> level;
    domain::AssessmentStatus status = domain::AssessmentStatus::Approved;
    bool operator==(const PositionQuery &) const = default;
};

class RankingCalls
{
public:
    explicit RankingCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    [[nodiscard]] Pending<api::Page<api::RankedCandidate>> listRankings(
        const RankingQuery &query, const api::PageQuery &page, QObject *reader);
    [[nodiscard]] Pending<api::Page<domain::RankedPosition>> listPositions(
        const PositionQuery &query, const api::PageQuery &page, QObject *reader);
    [[nodiscard]] Pending<domain::ScoreDistribution> getScoreDistribution(
        const RankingQuery &query, QObject *reader);

private:
    Transport &m_transport;
};

} // namespace candor::client
