// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/recoveries.h"
#include "identity/platforms.h"
#include "server/routetable.h"

namespace candor::server {

// What the routes of recoveries work with. Owned by the composition root.
struct RecoveryServices
{
    delivery::Recoveries &recoveries;
    identity::Platforms &platforms;
};

// Ranges of deliveries that are put on their way again: of a tenant, and of a platform with its tenants.
void addRecoveryRoutes(RouteTable &table, const RecoveryServices &services);

} // namespace candor::server
