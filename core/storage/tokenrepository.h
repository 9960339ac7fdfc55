// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organisation.h"
#include "storage/reach.h"

namespace candor::storage {

struct RefreshToken
{
    QString family; // the session: one log-in and all its rotations
    domain::UserId user;
    domain::Timestamp createdAt;
    domain::Timestamp expiresAt;
    std::optional<domain::Timestamp> usedAt;
    std::optional<domain::Timestamp> revokedAt;
};

struct StoredInvitation
{
    domain::UserId user;
    domain::Timestamp expiresAt;
    std::optional<domain::Timestamp> usedAt;
};

// Sessions (families of refresh tokens) and invitations. Only SHA-256 hashes of tokens are stored. A token
// is itself the proof of who may use it, therefore system scope.
class TokenRepository
{
public:
    TokenRepository(Session &session, const SystemScope &)
        : m_session(session)
    {
    }

    [[nodiscard]] domain::Result<domain::Done> insert(const QByteArray &hash, const RefreshToken &token);
    [[nodiscard]] domain::Result<std::optional<RefreshToken>> findForUpdate(const QByteArray &hash);
    [[nodiscard]] domain::Result<domain::Done> markUsed(const QByteArray &hash, domain::Timestamp now);
    [[nodiscard]] domain::Result<qint64> revokeFamily(const QString &family, domain::Timestamp now);
    // All sessions of the user but `exceptFamily` (may be empty).
    [[nodiscard]] domain::Result<qint64> revokeSessions(
        domain::UserId user, const QString &exceptFamily, domain::Timestamp now);
    [[nodiscard]] domain::Result<bool> isLive(const QString &family, domain::UserId user);
    // Of the user, what no longer opens anything.
    [[nodiscard]] domain::Result<domain::Done> forgetExpired(domain::UserId user, domain::Timestamp now);

    // Earlier invitations of the same user are void.
    [[nodiscard]] domain::Result<domain::Done> insertInvitation(
        const QByteArray &hash, const StoredInvitation &invitation, domain::Timestamp now);
    [[nodiscard]] domain::Result<std::optional<StoredInvitation>> findInvitation(
        const QByteArray &hash, Lock lock);
    [[nodiscard]] domain::Result<domain::Done> voidInvitations(domain::UserId user); // none is no error
    [[nodiscard]] domain::Result<domain::Done> useInvitation(const QByteArray &hash, domain::Timestamp now);

private:
    Session &m_session;
};

} // namespace candor::storage
