// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/routetable.h"
#include "workflow/reportservice.h"

namespace candor::server {

// Candidates by score, how the scores are spread, and the positions there are.
void addRankingRoutes(RouteTable &table, workflow::ReportService &reports);

} // namespace candor::server
