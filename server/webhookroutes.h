// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/webhookconfigs.h"
#include "identity/platforms.h"
#include "server/routetable.h"

namespace candor::server {

// What the routes of webhook settings work with. Owned by the composition root.
struct WebhookServices
{
    delivery::WebhookConfigs &configs;
    identity::Platforms &platforms;
};

// Where events go (contract §4): the config of a tenant, at each of the paths that lead to it, its test, and
// the fallback of a platform. Keys with webhook:… may call them too (§10.4).
void addWebhookRoutes(RouteTable &table, const WebhookServices &services);

} // namespace candor::server
