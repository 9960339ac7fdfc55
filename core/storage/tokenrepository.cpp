// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/tokenrepository.h"

#include "storage/ran.h"

namespace candor::storage {

using domain::Done;
using domain::Result;

Result<Done> TokenRepository::insert(const QByteArray &hash, const RefreshToken &token)
{
    return ran(m_session.execute(
        QStringLiteral("INSERT INTO refresh_tokens (token_hash, family, user_id, created_at, expires_at) "
                       "VALUES (?, ?, ?, ?, ?)"),
        {value(hash), value(token.family), value(token.user), value(token.createdAt),
            value(token.expiresAt)}));
}

Result<std::optional<RefreshToken>> TokenRepository::findForUpdate(const QByteArray &hash)
{
    return m_session.selectOne<RefreshToken>(
        QStringLiteral("SELECT family, user_id, created_at, expires_at, used_at, revoked_at FROM "
                       "refresh_tokens WHERE token_hash = ?")
            + m_session.forUpdate(),
        {value(hash)}, [](const Row &row) {
            return RefreshToken{row.text(0), row.id<domain::UserId>(1), row.time(2), row.time(3),
                row.optionalTime(4), row.optionalTime(5)};
        });
}

Result<Done> TokenRepository::markUsed(const QByteArray &hash, domain::Timestamp now)
{
    return ran(m_session.execute(QStringLiteral("UPDATE refresh_tokens SET used_at = ? WHERE token_hash = ?"),
        {value(now), value(hash)}));
}

Result<qint64> TokenRepository::revokeFamily(const QString &family, domain::Timestamp now)
{
    return m_session.execute(
        QStringLiteral("UPDATE refresh_tokens SET revoked_at = ? WHERE family = ? AND revoked_at IS NULL"),
        {value(now), value(family)});
}

Result<qint64> TokenRepository::revokeSessions(
    domain::UserId user, const QString &exceptFamily, domain::Timestamp now)
{
    return m_session.execute(QStringLiteral("UPDATE refresh_tokens SET revoked_at = ? WHERE user_id = ? AND "
                                            "family <> ? AND revoked_at IS NULL"),
        {value(now), value(user), value(exceptFamily)});
}

Result<bool> TokenRepository::isLive(const QString &family, domain::UserId user)
{
    const auto live = m_session.selectOne<bool>(
        QStringLiteral(
            "SELECT 1 FROM refresh_tokens WHERE family = ? AND user_id = ? AND revoked_at IS NULL LIMIT 1"),
        {value(family), value(user)}, [](const Row &) { return true; });
    if (!live)
        return domain::fail(live.error());
    return live->has_value();
}

Result<Done> TokenRepository::forgetExpired(domain::UserId user, domain::Timestamp now)
{
    return ran(
        m_session.execute(QStringLiteral("DELETE FROM refresh_tokens WHERE user_id = ? AND expires_at <= ?"),
            {value(user), value(now)}));
}

Result<Done> TokenRepository::insertInvitation(
    const QByteArray &hash, const StoredInvitation &invitation, domain::Timestamp now)
{
    if (const auto voided = voidInvitations(invitation.user); !voided)
        return voided;
    return ran(m_session.execute(
        QStringLiteral(
            "INSERT INTO invitations (token_hash, user_id, created_at, expires_at) VALUES (?, ?, ?, ?)"),
        {value(hash), value(invitation.user), value(now), value(invitation.expiresAt)}));
}

Result<std::optional<StoredInvitation>> TokenRepository::findInvitation(const QByteArray &hash, Lock lock)
{
    return m_session.selectOne<StoredInvitation>(
        QStringLiteral("SELECT user_id, expires_at, used_at FROM invitations WHERE token_hash = ?")
            + (clauseOf(m_session, lock)),
        {value(hash)}, [](const Row &row) {
            return StoredInvitation{row.id<domain::UserId>(0), row.time(1), row.optionalTime(2)};
        });
}

Result<Done> TokenRepository::voidInvitations(domain::UserId user)
{
    return ran(m_session.execute(QStringLiteral("DELETE FROM invitations WHERE user_id = ?"), {value(user)}));
}

Result<Done> TokenRepository::useInvitation(const QByteArray &hash, domain::Timestamp now)
{
    return ran(m_session.execute(QStringLiteral("UPDATE invitations SET used_at = ? WHERE token_hash = ?"),
        {value(now), value(hash)}));
}

} // namespace candor::storage
