// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/statisticsroutes.h"

#include "api/statistics.h"
#include "server/interviewroute.h"

namespace candor::server {

void addStatisticsRoutes(RouteTable &table, workflow::StatisticsService &statistics)
{
    table.add(integrationRoute("GET", "/api/v1/integration/statistics", "getStatistics",
        "How the interviews stand", "interview:read")
            .about(
                "Counts each state, what waits for a person and what agents owe. All counts are exact, and "
                "of a moment up to two seconds ago: `asOf`.")
            .answers({200, "Statistics", "The numbers of the tenant."})
            .conditional()
            .handledBy([&statistics](const Context &context, const Answer &answer) {
                answer.with(statistics.statistics(*context.tenant),
                    [answer](const domain::Statistics &found) { answer.json(200, api::toJson(found)); });
            }));
}

} // namespace candor::server
