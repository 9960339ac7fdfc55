// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/apikeyrepository.h"

namespace candor::storage {

using domain::ApiKey;
using domain::Done;
using domain::Result;

namespace {

const QString columns = QStringLiteral(
    "id, platform_id, tenant_id, name, description, permissions, key_prefix, created_by, created_at, "
    "expires_at, revoked_at, last_used_at");

ApiKey readKey(const Row &row)
{
    ApiKey key;
    key.id = row.id<domain::ApiKeyId>(0);
    key.platform = row.id<domain::PlatformId>(1);
    if (!row.isNull(2))
        key.tenant = row.id<domain::TenantId>(2);
    key.name = row.text(3);
    key.description = row.text(4);
    key.permissions = row.stringList(5);
    key.keyPrefix = row.text(6);
    key.createdBy = row.text(7);
    key.createdAt = row.time(8);
    key.expiresAt = row.optionalTime(9);
    key.revokedAt = row.optionalTime(10);
    key.lastUsedAt = row.optionalTime(11);
    return key;
}

Result<Done> done(const Result<qint64> &changed)
{
    if (!changed)
        return domain::fail(changed.error());
    return Done();
}

} // namespace

Filter ApiKeyRepository::filter(KeyLayer layer) const
{
    Filter filter;
    filter.add(
        m_reach.condition(QStringLiteral("platform_id"), QStringLiteral("tenant_id")), m_reach.values());
    filter.add(layer == KeyLayer::Tenant ? QStringLiteral("tenant_id IS NOT NULL")
                                         : QStringLiteral("tenant_id IS NULL"),
        {});
    return filter;
}

Result<Done> ApiKeyRepository::insert(const ApiKey &key, const QByteArray &hash)
{
    return done(m_session.execute(
        QStringLiteral("INSERT INTO api_keys (id, key_hash, key_prefix, platform_id, tenant_id, name, "
                       "description, permissions, created_by, created_at, expires_at) VALUES (?, ?, ?, ?, ?, "
                       "?, ?, ?, ?, ?, ?)"),
        {value(key.id), value(hash), value(key.keyPrefix), value(key.platform),
            value(key.tenant.value_or(domain::TenantId())), value(key.name), value(key.description),
            value(key.permissions), value(key.createdBy), value(key.createdAt), value(key.expiresAt)}));
}

Result<std::optional<ApiKey>> ApiKeyRepository::find(KeyLayer layer, domain::ApiKeyId id, Lock lock)
{
    Filter wanted = filter(layer);
    wanted.add(QStringLiteral("id = ?"), {value(id)});
    return first(m_session.selectList<ApiKey>(QStringLiteral("SELECT %1 FROM api_keys WHERE %2%3")
                                                  .arg(columns, wanted.where(), clauseOf(m_session, lock)),
        wanted.values, readKey));
}

Result<std::optional<ApiKey>> ApiKeyRepository::findByHash(const QByteArray &hash)
{
    Filter wanted;
    wanted.add(
        m_reach.condition(QStringLiteral("platform_id"), QStringLiteral("tenant_id")), m_reach.values());
    wanted.add(QStringLiteral("key_hash = ?"), {value(hash)});
    return first(m_session.selectList<ApiKey>(
        QStringLiteral("SELECT %1 FROM api_keys WHERE %2").arg(columns, wanted.where()), wanted.values,
        readKey));
}

Result<Page<ApiKey>> ApiKeyRepository::keys(KeyLayer layer, const PageRequest &request)
{
    return selectPage<ApiKey>(
        m_session, QStringLiteral("api_keys"), columns, filter(layer), request, readKey);
}

Result<bool> ApiKeyRepository::revoke(domain::ApiKeyId id, domain::Timestamp now)
{
    const auto revoked = m_session.execute(
        QStringLiteral("UPDATE api_keys SET revoked_at = ? WHERE id = ? AND revoked_at IS NULL"),
        {value(now), value(id)});
    if (!revoked)
        return domain::fail(revoked.error());
    return *revoked == 1;
}

Result<Done> ApiKeyRepository::setExpiry(domain::ApiKeyId id, domain::Timestamp expiresAt)
{
    return done(m_session.execute(
        QStringLiteral("UPDATE api_keys SET expires_at = ? WHERE id = ?"), {value(expiresAt), value(id)}));
}

Result<Done> ApiKeyRepository::touch(domain::ApiKeyId id, domain::Timestamp now, domain::Timestamp since)
{
    return done(m_session.execute(QStringLiteral("UPDATE api_keys SET last_used_at = ? WHERE id = ? AND "
                                                 "(last_used_at IS NULL OR last_used_at < ?)"),
        {value(now), value(id), value(since)}));
}

} // namespace candor::storage
