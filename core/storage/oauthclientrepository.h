// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/apikeyrepository.h"

namespace candor::storage {

// A client, and the SHA-256 by which its secret is known.
struct OAuthAccount
{
    domain::OAuthClient client;
    QByteArray secretHash;
};

// OAuth clients within a scope; only the SHA-256 of their secrets is stored.
class OAuthClientRepository
{
public:
    OAuthClientRepository(Session &session, const Reach &reach)
        : m_session(session)
        , m_reach(reach)
    {
    }

    [[nodiscard]] domain::Result<domain::Done> insert(
        const domain::OAuthClient &client, const QByteArray &secretHash);
    [[nodiscard]] domain::Result<std::optional<domain::OAuthClient>> find(
        KeyLayer layer, domain::OAuthClientId id, Lock lock = Lock::None);
    // Of either layer.
    [[nodiscard]] domain::Result<std::optional<OAuthAccount>> findAccount(domain::OAuthClientId id);
    [[nodiscard]] domain::Result<Page<domain::OAuthClient>> clients(
        KeyLayer layer, const PageRequest &request);
    // False when it was revoked before.
    [[nodiscard]] domain::Result<bool> revoke(domain::OAuthClientId id, domain::Timestamp now);
    // Notes a use unless one at or after `since` is noted already.
    [[nodiscard]] domain::Result<domain::Done> touch(
        domain::OAuthClientId id, domain::Timestamp now, domain::Timestamp since);

private:
    [[nodiscard]] Filter reached() const;
    [[nodiscard]] Filter filter(KeyLayer layer) const;

    Session &m_session;
    Reach m_reach;
};

} // namespace candor::storage
