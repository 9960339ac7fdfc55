// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/roles.h"
#include "server/routetable.h"

namespace candor::server {

// What accounts may do: /permissions, and /roles of the system and of a tenant (contract §2).
void addRoleRoutes(RouteTable &table, identity::Roles &roles);

} // namespace candor::server
