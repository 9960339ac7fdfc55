// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/twosides.h"

namespace candor::server {

std::array<Side, 2> twoSides()
{
    return {Side{"/tenants/:tenantId", anyCaller, "Tenant", "a tenant"},
        Side{"/platform-admin", administrators | Credential::PlatformKey, "Platform", "a platform's tenants",
            true}};
}

} // namespace candor::server
