// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/routetable.h"
#include "workflow/agentservice.h"

namespace candor::server {

// What people do about agents that keep failing.
void addAgentRoutes(RouteTable &table, workflow::AgentService &agents);

} // namespace candor::server
