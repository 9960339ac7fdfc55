// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/deliverylog.h"
#include "identity/platforms.h"
#include "server/routetable.h"

namespace candor::server {

// What the routes of deliveries work with. Owned by the composition root.
struct DeliveryServices
{
    delivery::DeliveryLog &log;
    identity::Platforms &platforms;
};

// What became of each event on its way: of a tenant, and of a platform with its tenants.
void addDeliveryRoutes(RouteTable &table, const DeliveryServices &services);

} // namespace candor::server
