// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/routetable.h"
#include "workflow/decisionservice.h"
#include "workflow/intakeservice.h"
#include "workflow/purgeservice.h"
#include "workflow/reportservice.h"
#include "workflow/statisticsservice.h"

namespace candor::server {

// The verbs behind /api/v1/integration. Owned by the composition root.
struct InterviewServices
{
    workflow::IntakeService &intake;
    workflow::DecisionService &decisions;
    workflow::ReportService &reports;
    workflow::PurgeService &purges;
    workflow::StatisticsService &statistics;
};

// The integration calls (contract §3).
void addInterviewRoutes(RouteTable &table, const InterviewServices &services);

} // namespace candor::server
