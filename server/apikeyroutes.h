// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/apikeys.h"
#include "server/routetable.h"

namespace candor::server {

// What the routes of keys work with. Owned by the composition root.
struct ApiKeyServices
{
    identity::ApiKeys &keys;
    const domain::Clock &clock;
};

// /api-keys of a tenant and /platform-admin/api-keys of a platform (contract §2). A key is seen once, in the
// answer that made it.
void addApiKeyRoutes(RouteTable &table, const ApiKeyServices &services);

} // namespace candor::server
