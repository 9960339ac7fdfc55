// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/authorizer.h"

#include "identity/errors.h"
#include "storage/auditrepository.h"
#include "storage/organisationrepository.h"

namespace candor::identity {

using domain::Done;
using domain::ErrorCode;
using domain::Result;

Result<Done> requirePermission(const Caller &caller, const QString &permission)
{
    if (caller.kind == Caller::Kind::Anonymous)
        return unauthenticated(QStringLiteral("no credential"));
    if (!caller.may(permission))
        return permissionRequired(permission);
    return Done();
}

Result<Done> requireUser(const Caller &caller)
{
    if (caller.kind == Caller::Kind::Anonymous)
        return unauthenticated(QStringLiteral("no credential"));
    if (!caller.isUser())
        return domain::fail(ErrorCode::ScopeForbidden,
            QStringLiteral("API keys can't do this; log in and use the bearer token."));
    return Done();
}

Result<Done> requireAll(const Caller &caller, const QStringList &permissions)
{
    for (const auto &permission : domain::expandPermissions(permissions)) {
        if (!caller.may(permission))
            return permissionRequired(permission);
    }
    return Done();
}

Result<storage::TenantScope> tenantScope(const Caller &caller, Access access)
{
    if (caller.kind == Caller::Kind::Anonymous)
        return unauthenticated(QStringLiteral("no credential"));
    if (!caller.tenant || !caller.platform)
        return domain::fail(
            ErrorCode::TenantRequired, QStringLiteral("Name the tenant in the header X-Tenant-ID."));
    if (caller.tenantStatus == domain::TenantStatus::Suspended && access == Access::Change)
        return tenantSuspended();
    if (caller.platformStatus == domain::PlatformStatus::Suspended && access == Access::Change)
        return platformSuspended();
    return storage::TenantScope(*caller.platform, *caller.tenant);
}

Result<Done> requireOwnPlaceOpen(const Caller &caller, Access access)
{
    if (access != Access::Change || caller.kind == Caller::Kind::SuperAdmin)
        return Done();
    if (caller.isOfTenant() && caller.tenantStatus == domain::TenantStatus::Suspended)
        return tenantSuspended();
    if (caller.platformStatus == domain::PlatformStatus::Suspended)
        return platformSuspended();
    return Done();
}

Result<Done> requireOpen(const domain::Platform &platform, Access access)
{
    if (platform.status == domain::PlatformStatus::Suspended && access == Access::Change)
        return platformSuspended();
    return Done();
}

Access accessToRevoke(const Caller &caller)
{
    return caller.kind == Caller::Kind::SuperAdmin ? Access::Purge : Access::Change;
}

Result<storage::PlatformScope> platformScope(
    const Caller &caller, const std::optional<domain::PlatformId> &named)
{
    switch (caller.kind) {
    case Caller::Kind::Anonymous:
        return unauthenticated(QStringLiteral("no credential"));
    case Caller::Kind::PlatformKey:
    case Caller::Kind::PlatformAdmin:
        if (!caller.platform || (named && *named != *caller.platform))
            return scopeForbidden();
        return storage::PlatformScope(*caller.platform);
    case Caller::Kind::SuperAdmin:
        if (!named)
            return invalidField(QStringLiteral("/platformId"), QStringLiteral("REQUIRED"),
                QStringLiteral("A super admin names the platform: platformId in the body, ?platformId= "
                               "without one."));
        return storage::PlatformScope(*named);
    case Caller::Kind::TenantKey:
    case Caller::Kind::TenantUser:
        break;
    }
    return scopeForbidden();
}

Result<storage::SystemScope> systemScope(const Caller &caller)
{
    if (caller.kind == Caller::Kind::Anonymous)
        return unauthenticated(QStringLiteral("no credential"));
    if (caller.kind != Caller::Kind::SuperAdmin)
        return permissionRequired(QStringLiteral("platform:create"));
    return storage::SystemScope();
}

Result<storage::Reach> reachOf(const Caller &caller)
{
    switch (caller.kind) {
    case Caller::Kind::Anonymous:
        break;
    case Caller::Kind::SuperAdmin:
        return storage::Reach(storage::SystemScope());
    case Caller::Kind::PlatformKey:
    case Caller::Kind::PlatformAdmin:
        if (caller.platform)
            return storage::Reach(storage::PlatformScope(*caller.platform));
        return scopeForbidden();
    case Caller::Kind::TenantKey:
    case Caller::Kind::TenantUser:
        if (caller.platform && caller.tenant)
            return storage::Reach(storage::TenantScope(*caller.platform, *caller.tenant));
        return scopeForbidden();
    }
    return unauthenticated(QStringLiteral("no credential"));
}

Result<GrantedPlace> grant(const Caller &caller, const Place &place, Access access)
{
    switch (place.layer) {
    case Place::Layer::Tenant: {
        const auto scope = tenantScope(caller, access);
        if (!scope)
            return domain::fail(scope.error());
        return GrantedPlace{place.layer, *scope, scope->platform(), scope->tenant(),
            storage::chainOf(scope->tenant()), access};
    }
    case Place::Layer::Platform: {
        const auto scope = platformScope(caller, place.platform);
        if (!scope)
            return domain::fail(scope.error());
        return GrantedPlace{place.layer, *scope, scope->platform(), std::nullopt,
            storage::chainOf(scope->platform()), access};
    }
    case Place::Layer::Installation:
        break;
    }
    const auto scope = systemScope(caller);
    if (!scope)
        return domain::fail(scope.error());
    return GrantedPlace{
        place.layer, *scope, std::nullopt, std::nullopt, storage::installationChain(), access};
}

Result<Done> requireExists(storage::Session &session, const GrantedPlace &place)
{
    storage::OrganisationRepository organisations(session, place.reach);
    if (place.layer == Place::Layer::Tenant) {
        const auto tenant = organisations.find(*place.tenant);
        if (!tenant)
            return domain::fail(tenant.error());
        if (!tenant->has_value() || (*tenant)->platform != *place.platform)
            return scopeForbidden();
    } else if (place.layer == Place::Layer::Platform) {
        const auto platform = organisations.find(*place.platform);
        if (!platform)
            return domain::fail(platform.error());
        if (!platform->has_value())
            return scopeForbidden();
        return requireOpen(**platform, place.access);
    }
    return Done();
}

} // namespace candor::identity
