// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"

namespace candor::domain {

// All rows are reached through a scope, so that a query without a tenant can't be written by mistake. Scopes
// are made only by the authorizer (identity), from the credential of a request, and by the workers, from the
// row they claimed.

// The rows of one tenant.
class TenantScope
{
public:
    TenantScope(PlatformId platform, TenantId tenant)
        : m_platform(platform)
        , m_tenant(tenant)
    {
    }
    [[nodiscard]] PlatformId platform() const { return m_platform; }
    [[nodiscard]] TenantId tenant() const { return m_tenant; }

private:
    PlatformId m_platform;
    TenantId m_tenant;
};

// The rows of one platform and of its tenants.
class PlatformScope
{
public:
    explicit PlatformScope(PlatformId platform)
        : m_platform(platform)
    {
    }
    [[nodiscard]] PlatformId platform() const { return m_platform; }

private:
    PlatformId m_platform;
};

// Everything: log-in, key look-up, claims, timers, super admins.
class SystemScope
{
};

} // namespace candor::domain
