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
    switch (identity.kind) {
    case domain::UserKind::TenantUser:
        if (identity.tenant)
            return Side{identity.tenant, {}};
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
