// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/oauthclientrepository.h"

namespace candor::storage {

using domain::Done;
using domain::OAuthClient;
using domain::Result;

namespace {

const QString columns
    = QStringLiteral("id, platform_id, tenant_id, name, description, permissions, created_by, created_at, "
                     "expires_at, revoked_at, last_used_at");

OAuthClient readClient(const Row &row)
{
    OAuthClient client;
    client.id = row.id<domain::OAuthClientId>(0);
    client.platform = row.id<domain::PlatformId>(1);
    if (!row.isNull(2))
        client.tenant = row.id<domain::TenantId>(2);
    client.name = row.text(3);
    client.description = row.text(4);
    client.permissions = row.stringList(5);
    client.createdBy = row.text(6);
    client.createdAt = row.time(7);
    client.expiresAt = row.optionalTime(8);
    client.revokedAt = row.optionalTime(9);
    client.lastUsedAt = row.optionalTime(10);
    return client;
}

Result<Done> done(const Result<qint64> &changed)
{
    if (!changed)
        return domain::fail(changed.error());
    return Done();
}

} // namespace

Filter OAuthClientRepository::reached() const
{
    Filter filter;
    filter.add(
        m_reach.condition(QStringLiteral("platform_id"), QStringLiteral("tenant_id")), m_reach.values());
    return filter;
}

Filter OAuthClientRepository::filter(KeyLayer layer) const
{
    Filter filter = reached();
    filter.add(layer == KeyLayer::Tenant ? QStringLiteral("tenant_id IS NOT NULL")
                                         : QStringLiteral("tenant_id IS NULL"),
        {});
    return filter;
}

Result<Done> OAuthClientRepository::insert(const OAuthClient &client, const QByteArray &secretHash)
{
    return done(m_session.execute(
        QStringLiteral("INSERT INTO oauth_clients (id, secret_hash, platform_id, tenant_id, name, "
                       "description, permissions, created_by, created_at, expires_at) VALUES (?, ?, ?, ?, ?, "
                       "?, ?, ?, ?, ?)"),
        {value(client.id), value(secretHash), value(client.platform),
            value(client.tenant.value_or(domain::TenantId())), value(client.name), value(client.description),
            value(client.permissions), value(client.createdBy), value(client.createdAt),
            value(client.expiresAt)}));
}

Result<std::optional<OAuthClient>> OAuthClientRepository::find(
    KeyLayer layer, domain::OAuthClientId id, Lock lock)
{
    Filter wanted = filter(layer);
    wanted.add(QStringLiteral("id = ?"), {value(id)});
    return first(
        m_session.selectList<OAuthClient>(QStringLiteral("SELECT %1 FROM oauth_clients WHERE %2%3")
                                              .arg(columns, wanted.where(), clauseOf(m_session, lock)),
            wanted.values, readClient));
}

Result<std::optional<OAuthAccount>> OAuthClientRepository::findAccount(domain::OAuthClientId id)
{
    Filter wanted = reached();
    wanted.add(QStringLiteral("id = ?"), {value(id)});
    return first(m_session.selectList<OAuthAccount>(
        QStringLiteral("SELECT %1, secret_hash FROM oauth_clients WHERE %2").arg(columns, wanted.where()),
        wanted.values, [](const Row &row) { return OAuthAccount{readClient(row), row.blob(11)}; }));
}

Result<Page<OAuthClient>> OAuthClientRepository::clients(KeyLayer layer, const PageRequest &request)
{
    return selectPage<OAuthClient>(
        m_session, QStringLiteral("oauth_clients"), columns, filter(layer), request, readClient);
}

Result<bool> OAuthClientRepository::revoke(domain::OAuthClientId id, domain::Timestamp now)
{
    const auto revoked = m_session.execute(
        QStringLiteral("UPDATE oauth_clients SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL"),
        {value(now), value(id)});
    if (!revoked)
        return domain::fail(revoked.error());
    return *revoked == 1;
}

Result<Done> OAuthClientRepository::touch(
    domain::OAuthClientId id, domain::Timestamp now, domain::Timestamp since)
{
    return done(m_session.execute(QStringLiteral("UPDATE oauth_clients SET last_used_at = ? WHERE id = ? AND "
                                                 "(last_used_at IS NULL OR last_used_at < ?)"),
        {value(now), value(id), value(since)}));
}

} // namespace candor::storage
