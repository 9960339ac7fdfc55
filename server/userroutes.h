// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/users.h"
#include "server/routetable.h"

namespace candor::server {

// Accounts: /users of a tenant, /platform-admin/users of a platform, POST /super-admin (contract §2, §10.14).
void addUserRoutes(RouteTable &table, identity::Users &users);

} // namespace candor::server
