// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/routetable.h"
#include "workflow/statisticsservice.h"

namespace candor::server {

// The numbers of a tenant's dashboard.
void addStatisticsRoutes(RouteTable &table, workflow::StatisticsService &statistics);

} // namespace candor::server
