// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics.h"
#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

// Of all reports that a ranking by the filter shows, page by page. Counted in an index, which takes as long
// as there are such reports. Within a read.
[[nodiscard]] domain::Result<domain::ScoreDistribution> scoreDistribution(
    Session &session, const TenantScope &scope, const domain::RankingFilter &filter);

} // namespace candor::storage
