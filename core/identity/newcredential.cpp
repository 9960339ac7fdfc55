// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/newcredential.h"

#include "identity/errors.h"
#include "identity/validation.h"

namespace candor::identity {

using domain::Done;
using domain::Result;

namespace {

// Why a permission can't be held in this layer; empty when it can. A wildcard stands for what of it can be.
QString faultOf(const QString &permission, Place::Layer layer)
{
    if (!domain::isPermission(permission))
        return QStringLiteral("There is no such permission; GET /permissions lists them all.");
    const bool ofTenant = layer == Place::Layer::Tenant;
    const auto most = domain::permissionsOf(ofTenant ? domain::Role::Admin : domain::Role::PlatformAdmin);
    if (std::any_of(most.begin(), most.end(),
            [&](const QString &held) { return domain::permits({permission}, held); }))
        return {};
    return ofTenant ? QStringLiteral("This is above a tenant: no key or client of a tenant can hold it.")
                    : QStringLiteral("This is above a platform: only super admins have it.");
}

} // namespace

QList<domain::FieldError> check(const NewCredential &wanted, Place::Layer layer, domain::Timestamp now)
{
    auto errors = checkName(wanted.name, 100, QStringLiteral("/name"));
    if (wanted.description.size() > 500)
        errors.append({QStringLiteral("/description"), QStringLiteral("TOO_LONG"),
            QStringLiteral("Give at most 500 characters.")});
    for (qsizetype i = 0; i < wanted.permissions.size(); ++i) {
        if (const auto fault = faultOf(wanted.permissions.at(i), layer); !fault.isEmpty())
            errors.append({QStringLiteral("/permissions/%1").arg(i), QStringLiteral("INVALID_VALUE"), fault});
    }
    if (wanted.expiresAt && *wanted.expiresAt <= now)
        errors.append({QStringLiteral("/expiresAt"), QStringLiteral("OUT_OF_RANGE"),
            QStringLiteral("Give a time in the future, or none.")});
    auto faults = wanted.faults;
    domain::addFaults(faults, errors);
    return faults;
}

QStringList permissionsFor(const NewCredential &wanted)
{
    auto permissions = wanted.permissions.isEmpty() ? domain::defaultKeyPermissions() : wanted.permissions;
    permissions.removeDuplicates();
    return permissions;
}

Result<GrantedPlace> grantCredentials(
    const Caller &caller, const Place &place, const QString &permission, Access access)
{
    auto allowed = requirePermission(caller, permission);
    if (allowed)
        allowed = requireUser(caller);
    if (!allowed)
        return domain::fail(allowed.error());
    if (place.layer == Place::Layer::Installation)
        return scopeForbidden();
    return grant(caller, place, access);
}

storage::KeyLayer layerOf(const GrantedPlace &place)
{
    return place.layer == Place::Layer::Tenant ? storage::KeyLayer::Tenant : storage::KeyLayer::Platform;
}

Result<Done> checkOverlap(std::chrono::seconds overlap)
{
    if (overlap >= std::chrono::seconds(0) && overlap <= longestOverlap)
        return Done();
    return invalidField(QStringLiteral("/overlapSeconds"), QStringLiteral("OUT_OF_RANGE"),
        QStringLiteral("Give a whole number from 0 to %1.")
            .arg(std::chrono::seconds(longestOverlap).count()));
}

} // namespace candor::identity
