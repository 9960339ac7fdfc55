// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organisation.h"
#include "storage/credentialtable.h"

namespace candor::storage {

// A client, and the SHA-256 by which its secret is known.
struct OAuthAccount
{
    domain::OAuthClient client;
    QByteArray secretHash;
    QByteArray previousSecretHash; // counts until client.previousSecretUntil; empty when there is none
};

// OAuth clients within a scope; only the SHA-256 of their secrets is stored.
class OAuthClientRepository
{
public:
    OAuthClientRepository(Session &session, const Reach &reach);

    // client.createdBy becomes its first maker.
    [[nodiscard]] domain::Result<domain::Done> insert(
        const domain::OAuthClient &client, const QByteArray &secretHash);
    [[nodiscard]] domain::Result<std::optional<domain::OAuthClient>> find(
        KeyLayer layer, domain::OAuthClientId id, Lock lock = Lock::None);
    // Of either layer.
    [[nodiscard]] domain::Result<std::optional<OAuthAccount>> findAccount(domain::OAuthClientId id);
    [[nodiscard]] domain::Result<Page<domain::OAuthClient>> clients(
        KeyLayer layer, const PageRequest &request);
    // Stores name, description, permissions and expiry.
    [[nodiscard]] domain::Result<domain::Done> update(const domain::OAuthClient &client);
    // Replaces the secret; the one before counts until client.previousSecretUntil, if that is set. `maker` is
    // one of its makers from then on.
    [[nodiscard]] domain::Result<domain::Done> replaceSecret(
        const domain::OAuthClient &client, const QByteArray &secretHash, const QString &maker);
    // The ids of those who made the client or replaced its secret; empty when there is no such client.
    [[nodiscard]] domain::Result<QStringList> makers(domain::OAuthClientId id);
    // False when it was revoked before.
    [[nodiscard]] domain::Result<bool> revoke(domain::OAuthClientId id, domain::Timestamp now);
    // Notes a use unless one at or after `since` is noted already.
    [[nodiscard]] domain::Result<domain::Done> touch(
        domain::OAuthClientId id, domain::Timestamp now, domain::Timestamp since);

private:
    [[nodiscard]] domain::Result<domain::Done> noteMaker(domain::OAuthClientId id, const QString &maker);

    Session &m_session;
    CredentialTable m_table;
};

} // namespace candor::storage
