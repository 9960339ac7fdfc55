// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/routetable.h"
#include "workflow/reportservice.h"

namespace candor::server {

// What waits for recruiters.
void addApprovalRoutes(RouteTable &table, workflow::ReportService &reports);

} // namespace candor::server
