// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics.h"

#include <QJsonObject>

namespace candor::api {

// {asOf, states{RECEIVED …}, total, attention, approvals{plans{count, oldestAt|null}, reports{…}},
// agents{waiting, running, failing, oldestAt|null, byAgent[{agent, waiting, running, failing,
// oldestAt|null}]}}
[[nodiscard]] QJsonObject toJson(const domain::Statistics &statistics);

// {buckets[20]{from, to, count}, count, median|null, recommendations{STRONG_HIRE …}}
[[nodiscard]] QJsonObject toJson(const domain::ScoreDistribution &distribution);

} // namespace candor::api
