// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/routetable.h"
#include "workflow/decisionservice.h"

namespace candor::server {

// What people decide about an interview: its plan, its report, its end (contract §3). `decisions` must
// outlive the table.
void addDecisionRoutes(RouteTable &table, workflow::DecisionService &decisions);

} // namespace candor::server
