// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pages.h"
#include "domain/rankedpositions.h"
#include "domain/statistics.h"

// What a client reads back of rankings, under the rules of answers.h.
namespace candor::api {

// A candidate's place.
struct RankedCandidate
{
    int rank = 0; // shared by equal scores: 1, 1, 3
    QString runId;
    QString candidateRef;
    QString position;
    std::optional<domain::Level> level;
    double overallScore = 0; // 0–100
    std::optional<domain::Recommendation> recommendation;
    domain::Timestamp assessedAt;
    bool operator==(const RankedCandidate &) const = default;
};
[[nodiscard]] domain::Result<Page<RankedCandidate>> rankingPageFromJson(const QJsonObject &object);

[[nodiscard]] domain::Result<Page<domain::RankedPosition>> rankedPositionPageFromJson(
    const QJsonObject &object);

[[nodiscard]] domain::Result<domain::ScoreDistribution> scoreDistributionFromJson(const QJsonObject &object);

} // namespace candor::api
