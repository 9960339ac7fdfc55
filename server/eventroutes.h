// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/platforms.h"
#include "server/routetable.h"
#include "workflow/eventfeed.h"

namespace candor::server {

// What the event feeds work with. Owned by the composition root.
struct EventServices
{
    workflow::EventFeed &feed;
    identity::Platforms &platforms;
};

// The events of a tenant and of all tenants of a platform, for those who can't receive webhooks (contract
// §3).
void addEventRoutes(RouteTable &table, const EventServices &services);

} // namespace candor::server
