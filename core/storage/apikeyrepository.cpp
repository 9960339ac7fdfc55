// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/apikeyrepository.h"

#include "storage/ran.h"

namespace candor::storage {

using domain::ApiKey;
using domain::Done;
using domain::Result;

namespace {

ApiKey readKey(const Row &row)
{
    ApiKey key;
    CredentialTable::fill(key, row);
    key.keyPrefix = row.text(CredentialTable::firstOwnColumn);
    key.family = row.id<domain::ApiKeyId>(CredentialTable::firstOwnColumn + 1);
    return key;
}

} // namespace

ApiKeyRepository::ApiKeyRepository(Session &session, const Reach &reach)
    : m_session(session)
    , m_table(session, reach, QStringLiteral("api_keys"), QStringLiteral("key_prefix, family"))
{
}

Result<Done> ApiKeyRepository::insert(const ApiKey &key, const QByteArray &hash)
{
    return ran(m_session.execute(
        QStringLiteral("INSERT INTO api_keys (id, key_hash, key_prefix, platform_id, tenant_id, name, "
                       "description, permissions, created_by, created_at, expires_at, family) VALUES (?, ?, "
                       "?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {value(key.id), value(hash), value(key.keyPrefix), value(key.platform),
            value(key.tenant.value_or(domain::TenantId())), value(key.name), value(key.description),
            value(key.permissions), value(key.createdBy), value(key.createdAt), value(key.expiresAt),
            value(key.family)}));
}

Result<std::optional<ApiKey>> ApiKeyRepository::find(KeyLayer layer, domain::ApiKeyId id, Lock lock)
{
    return m_table.find<ApiKey>(layer, id, lock, readKey);
}

Result<std::optional<ApiKey>> ApiKeyRepository::findByHash(const QByteArray &hash)
{
    Filter wanted = m_table.reached();
    wanted.add(QStringLiteral("key_hash = ?"), {value(hash)});
    return m_table.findWhere<ApiKey>(wanted, readKey);
}

Result<QStringList> ApiKeyRepository::makersOfFamily(domain::ApiKeyId id)
{
    const auto found = m_session.selectList<QString>(
        QStringLiteral("SELECT DISTINCT created_by FROM api_keys WHERE family = (SELECT family FROM api_keys "
                       "WHERE id = ?)"),
        {value(id)}, [](const Row &row) { return row.text(0); });
    if (!found)
        return domain::fail(found.error());
    return QStringList(*found);
}

Result<QString> ApiKeyRepository::successorOf(domain::ApiKeyId id)
{
    const auto found = m_session.selectList<QString>(
        QStringLiteral(
            "SELECT key_prefix FROM api_keys WHERE id = (SELECT replaced_by FROM api_keys WHERE id = ?)"),
        {value(id)}, [](const Row &row) { return row.text(0); });
    if (!found)
        return domain::fail(found.error());
    return found->value(0);
}

Result<Page<ApiKey>> ApiKeyRepository::keys(KeyLayer layer, const PageRequest &request)
{
    return m_table.page<ApiKey>(layer, request, readKey);
}

Result<bool> ApiKeyRepository::revoke(domain::ApiKeyId id, domain::Timestamp now)
{
    return m_table.revoke(value(id), now);
}

Result<Done> ApiKeyRepository::replace(
    domain::ApiKeyId id, domain::ApiKeyId successor, domain::Timestamp expiresAt)
{
    return ran(
        m_session.execute(QStringLiteral("UPDATE api_keys SET replaced_by = ?, expires_at = ? WHERE id = ?"),
            {value(successor), value(expiresAt), value(id)}));
}

Result<Done> ApiKeyRepository::touch(domain::ApiKeyId id, domain::Timestamp now, domain::Timestamp since)
{
    return m_table.touch(value(id), now, since);
}

} // namespace candor::storage
