// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/side.h"

#include <QUuid>

namespace candor::client {

QUrlQuery Side::query() const
{
    QUrlQuery query;
    if (isPlatform() && platform)
        query.addQueryItem(QStringLiteral("platformId"), platform->toString());
    return query;
}

QString Side::keyBase() const
{
    return isPlatform() ? QStringLiteral("/platform-admin") : QString();
}

QString Side::webhookBase() const
{
    return isPlatform() ? QStringLiteral("/platform-admin")
                        : QStringLiteral("/tenants/") + tenant->toString();
}

std::optional<Side> sideOf(const api::Identity &identity)
{
    if (identity.tenant) // also of an administrator who acts in one
        return Side{identity.tenant, {}};
    switch (identity.kind) {
    case domain::UserKind::TenantUser:
        return std::nullopt;
    case domain::UserKind::PlatformAdmin:
        return Side{};
    case domain::UserKind::SuperAdmin:
        return std::nullopt;
    }
    Q_UNREACHABLE();
}

QByteArray newIdempotencyKey()
{
    return QUuid::createUuid().toByteArray(QUuid::WithoutBraces);
}

} // namespace candor::client
