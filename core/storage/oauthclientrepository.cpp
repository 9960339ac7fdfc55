// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/oauthclientrepository.h"

#include "storage/ran.h"

namespace candor::storage {

using domain::Done;
using domain::OAuthClient;
using domain::Result;

namespace {

OAuthClient readClient(const Row &row)
{
    OAuthClient client;
    CredentialTable::fill(client, row);
    client.previousSecretUntil = row.optionalTime(CredentialTable::firstOwnColumn);
    return client;
}

OAuthAccount readAccount(const Row &row)
{
    return {readClient(row), row.blob(CredentialTable::firstOwnColumn + 1),
        row.blob(CredentialTable::firstOwnColumn + 2)};
}

} // namespace

OAuthClientRepository::OAuthClientRepository(Session &session, const Reach &reach)
    : m_session(session)
    , m_table(session, reach, QStringLiteral("oauth_clients"),
          QStringLiteral("previous_secret_until, secret_hash, previous_secret_hash"))
{
}

Result<Done> OAuthClientRepository::insert(const OAuthClient &client, const QByteArray &secretHash)
{
    const auto inserted = ran(m_session.execute(
        QStringLiteral("INSERT INTO oauth_clients (id, secret_hash, platform_id, tenant_id, name, "
                       "description, permissions, created_by, created_at, expires_at) VALUES (?, ?, ?, ?, ?, "
                       "?, ?, ?, ?, ?)"),
        {value(client.id), value(secretHash), value(client.platform),
            value(client.tenant.value_or(domain::TenantId())), value(client.name), value(client.description),
            value(client.permissions), value(client.createdBy), value(client.createdAt),
            value(client.expiresAt)}));
    return inserted ? noteMaker(client.id, client.createdBy) : inserted;
}

Result<Done> OAuthClientRepository::noteMaker(domain::OAuthClientId id, const QString &maker)
{
    return ran(m_session.execute(
        QStringLiteral(
            "INSERT INTO oauth_client_makers (client_id, maker) VALUES (?, ?) ON CONFLICT DO NOTHING"),
        {value(id), value(maker)}));
}

Result<QStringList> OAuthClientRepository::makers(domain::OAuthClientId id)
{
    const auto found = m_session.selectList<QString>(
        QStringLiteral("SELECT maker FROM oauth_client_makers WHERE client_id = ?"), {value(id)},
        [](const Row &row) { return row.text(0); });
    if (!found)
        return domain::fail(found.error());
    return QStringList(*found);
}

Result<std::optional<OAuthClient>> OAuthClientRepository::find(
    KeyLayer layer, domain::OAuthClientId id, Lock lock)
{
    return m_table.find<OAuthClient>(layer, id, lock, readClient);
}

Result<std::optional<OAuthAccount>> OAuthClientRepository::findAccount(domain::OAuthClientId id)
{
    Filter wanted = m_table.reached();
    wanted.add(QStringLiteral("id = ?"), {value(id)});
    return m_table.findWhere<OAuthAccount>(wanted, readAccount);
}

Result<Page<OAuthClient>> OAuthClientRepository::clients(KeyLayer layer, const PageRequest &request)
{
    return m_table.page<OAuthClient>(layer, request, readClient);
}

Result<Done> OAuthClientRepository::update(const OAuthClient &client)
{
    return ran(m_session.execute(
        QStringLiteral("UPDATE oauth_clients SET name = ?, description = ?, permissions = ?, expires_at = ? "
                       "WHERE id = ?"),
        {value(client.name), value(client.description), value(client.permissions), value(client.expiresAt),
            value(client.id)}));
}

Result<Done> OAuthClientRepository::replaceSecret(
    const OAuthClient &client, const QByteArray &secretHash, const QString &maker)
{
    const auto replaced = ran(m_session.execute(
        QStringLiteral(
            "UPDATE oauth_clients SET previous_secret_hash = CASE WHEN CAST(? AS BIGINT) IS NULL "
            "THEN NULL ELSE secret_hash END, previous_secret_until = ?, secret_hash = ? WHERE id = "
            "?"),
        {value(client.previousSecretUntil), value(client.previousSecretUntil), value(secretHash),
            value(client.id)}));
    return replaced ? noteMaker(client.id, maker) : replaced;
}

Result<bool> OAuthClientRepository::revoke(domain::OAuthClientId id, domain::Timestamp now)
{
    return m_table.revoke(value(id), now);
}

Result<Done> OAuthClientRepository::touch(
    domain::OAuthClientId id, domain::Timestamp now, domain::Timestamp since)
{
    return m_table.touch(value(id), now, since);
}

} // namespace candor::storage
