// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organisation.h"
#include "storage/credentialtable.h"

namespace candor::storage {

// API keys within a scope; only their SHA-256 is stored.
class ApiKeyRepository
{
public:
    ApiKeyRepository(Session &session, const Reach &reach);

    [[nodiscard]] domain::Result<domain::Done> insert(const domain::ApiKey &key, const QByteArray &hash);
    [[nodiscard]] domain::Result<std::optional<domain::ApiKey>> find(
        KeyLayer layer, domain::ApiKeyId id, Lock lock = Lock::None);
    [[nodiscard]] domain::Result<std::optional<domain::ApiKey>> findByHash(const QByteArray &hash);
    // The users who made the key, any that it replaces, or any that replaces it; none for what is no key.
    [[nodiscard]] domain::Result<QStringList> makersOfFamily(domain::ApiKeyId id);
    // The beginning of the key that replaced this one; empty when none did.
    [[nodiscard]] domain::Result<QString> successorOf(domain::ApiKeyId id);
    [[nodiscard]] domain::Result<Page<domain::ApiKey>> keys(KeyLayer layer, const PageRequest &request);
    // False when it was revoked before.
    [[nodiscard]] domain::Result<bool> revoke(domain::ApiKeyId id, domain::Timestamp now);
    // Notes that `successor` replaced the key, which works on until `expiresAt`.
    [[nodiscard]] domain::Result<domain::Done> replace(
        domain::ApiKeyId id, domain::ApiKeyId successor, domain::Timestamp expiresAt);
    // Notes a use unless one at or after `since` is noted already.
    [[nodiscard]] domain::Result<domain::Done> touch(
        domain::ApiKeyId id, domain::Timestamp now, domain::Timestamp since);

private:
    Session &m_session;
    CredentialTable m_table;
};

} // namespace candor::storage
