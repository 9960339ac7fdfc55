// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/platforms.h"
#include "identity/tenants.h"
#include "server/routetable.h"

#include <functional>

namespace candor::server {

// The verbs on who owns what. Owned by the composition root.
struct OrganisationServices
{
    identity::Platforms &platforms;
    identity::Tenants &tenants;
    QList<domain::AgentEngine> engines; // that tenants can have
    std::function<void()> wakeJobs; // a deleted tenant left some; any thread
};

// /platforms, /tenants and /platform-admin/tenants (contract §2).
void addOrganisationRoutes(RouteTable &table, const OrganisationServices &services);

} // namespace candor::server
