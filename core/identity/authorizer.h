// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/caller.h"
#include "storage/reach.h"

// Decides what a caller may do and reach. The only place besides the workers that makes scopes. Pure; any
// thread.
namespace candor::identity {

// What is to be done with a tenant's data: a suspended tenant or platform may read and purge, nothing else.
enum class Access {
    Read,
    Purge,
    Change,
};

// Unauthenticated for the anonymous, PermissionRequired with the permission otherwise.
[[nodiscard]] domain::Result<domain::Done> requirePermission(const Caller &caller, const QString &permission);
// Refuses API keys: keys are for clients, and make no keys, users or tenants.
[[nodiscard]] domain::Result<domain::Done> requireUser(const Caller &caller);
// Refuses (PermissionRequired) who would hand on or govern what they lack themselves.
[[nodiscard]] domain::Result<domain::Done> requireAll(const Caller &caller, const QStringList &permissions);

// The caller's tenant. TenantRequired when platform key, platform admin or super admin chose none,
// TenantSuspended, PlatformSuspended.
[[nodiscard]] domain::Result<storage::TenantScope> tenantScope(const Caller &caller, Access access);

// The caller's platform: that of platform keys and platform admins (`named` may say the same), the named one
// for super admins (ValidationFailed when they name none). ScopeForbidden for everyone else. Whether a
// platform that a super admin names exists is for the unit of work to see.
[[nodiscard]] domain::Result<storage::PlatformScope> platformScope(
    const Caller &caller, const std::optional<domain::PlatformId> &named = {});

// Refuses (TenantSuspended, PlatformSuspended) whose own tenant or platform is suspended, for what changes
// something. Those above a tenant that they name are refused by tenantScope(), where they work in it.
[[nodiscard]] domain::Result<domain::Done> requireOwnPlaceOpen(const Caller &caller, Access access);

// Refuses (PlatformSuspended) what changes something of a suspended platform, by whomever.
[[nodiscard]] domain::Result<domain::Done> requireOpen(const domain::Platform &platform, Access access);

// What taking somebody's rights away wants of the place: super admins do it in a suspended platform, too,
// since its keys go on reading and erasing.
[[nodiscard]] Access accessToRevoke(const Caller &caller);

// For super admins; PermissionRequired (`platform:create`) for everyone else.
[[nodiscard]] domain::Result<storage::SystemScope> systemScope(const Caller &caller);

// All that the caller can reach at all: everything, its platform, or its tenant.
[[nodiscard]] domain::Result<storage::Reach> reachOf(const Caller &caller);

// Whose users or keys are meant: `/users` and `/api-keys`, `/platform-admin/…`, or `/super-admin`.
struct Place
{
    enum class Layer {
        Tenant,
        Platform,
        Installation,
    };
    Layer layer = Layer::Tenant;
    std::optional<domain::PlatformId> platform; // as named by a super admin; only for Layer::Platform
};

// A place that the caller may act on.
struct GrantedPlace
{
    Place::Layer layer;
    storage::Reach reach;
    std::optional<domain::PlatformId> platform;
    std::optional<domain::TenantId> tenant;
    QString auditChain;
    Access access;
};
[[nodiscard]] domain::Result<GrantedPlace> grant(const Caller &caller, const Place &place, Access access);
// Within the unit of work: ScopeForbidden when platform or tenant don't exist (any more), PlatformSuspended
// where something of a suspended platform is to be changed, by whomever.
[[nodiscard]] domain::Result<domain::Done> requireExists(
    storage::Session &session, const GrantedPlace &place);

} // namespace candor::identity
