// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/audittrail.h"
#include "server/routetable.h"

namespace candor::server {

// The audit logs of tenants, platforms and the installation: read and verified. `trail` outlives the table.
void addAuditRoutes(RouteTable &table, identity::AuditTrail &trail);

} // namespace candor::server
