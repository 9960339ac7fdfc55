// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/routetable.h"
#include "workflow/decisionservice.h"
#include "workflow/planservice.h"

namespace candor::server {

// The verbs behind what changes within a state. Owned by the composition root.
struct AmendmentServices
{
    workflow::PlanService &plans;
    workflow::DecisionService &decisions;
};

// What a recruiter changes without moving an interview on, and what there is to compare (contract §3): the
// plan's edit, versions and differences, an overridden score, a new link.
void addAmendmentRoutes(RouteTable &table, const AmendmentServices &services);

} // namespace candor::server
