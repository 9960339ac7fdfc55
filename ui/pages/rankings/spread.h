// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics.h"
#include "parts/chartbase.h"

// What the charts beside the ranking show.
namespace candor::pages {

// How many reports have which score: a place for each five points.
[[nodiscard]] parts::ChartData scoresOf(const domain::ScoreDistribution &distribution);
// How many reports recommend what.
[[nodiscard]] parts::ChartData recommendationsOf(const domain::ScoreDistribution &distribution);
// In one line: how many reports, and their median.
[[nodiscard]] QString summaryOf(const domain::ScoreDistribution &distribution);

} // namespace candor::pages
