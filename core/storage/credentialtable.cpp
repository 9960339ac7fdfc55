// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/credentialtable.h"

#include "storage/ran.h"

namespace candor::storage {

using domain::Done;
using domain::Result;

QString CredentialTable::commonColumns()
{
    return QStringLiteral(
        "id, platform_id, tenant_id, name, description, permissions, created_by, created_at, "
        "expires_at, revoked_at, last_used_at");
}

Filter CredentialTable::reached() const
{
    Filter filter;
    filter.add(
        m_reach.condition(QStringLiteral("platform_id"), QStringLiteral("tenant_id")), m_reach.values());
    return filter;
}

Filter CredentialTable::ofLayer(KeyLayer layer) const
{
    Filter filter = reached();
    filter.add(layer == KeyLayer::Tenant ? QStringLiteral("tenant_id IS NOT NULL")
                                         : QStringLiteral("tenant_id IS NULL"),
        {});
    return filter;
}

Result<bool> CredentialTable::revoke(const QVariant &id, domain::Timestamp now)
{
    const auto revoked = m_session.execute(
        QStringLiteral("UPDATE %1 SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL").arg(m_table),
        {value(now), id});
    if (!revoked)
        return domain::fail(revoked.error());
    return *revoked == 1;
}

Result<Done> CredentialTable::touch(const QVariant &id, domain::Timestamp now, domain::Timestamp since)
{
    return ran(m_session.execute(QStringLiteral("UPDATE %1 SET last_used_at = ? WHERE id = ? AND "
                                                "(last_used_at IS NULL OR last_used_at < ?)")
                                     .arg(m_table),
        {value(now), id, value(since)}));
}

} // namespace candor::storage
