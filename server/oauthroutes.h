// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/oauthclients.h"
#include "server/routetable.h"

namespace candor::server {

struct OAuthServices
{
    identity::OAuthClients &clients;
    const domain::Clock &clock;
};

// /oauth-clients of a tenant, /platform-admin/oauth-clients of a platform, and the token endpoint
// /oauth/token (contract §2, RFC 6749 §4.4).
void addOAuthRoutes(RouteTable &table, const OAuthServices &services);

} // namespace candor::server
