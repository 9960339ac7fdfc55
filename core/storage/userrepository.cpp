// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/userrepository.h"

#include "storage/namefilter.h"
#include "storage/ran.h"

#include "storage/organisationrepository.h"

namespace candor::storage {

using domain::Done;
using domain::Result;
using domain::User;

namespace {

const QString userColumns = QStringLiteral(
    "id, role, platform_id, tenant_id, email, name, status, created_at, updated_at, role_id, "
    "(SELECT roles.name FROM roles WHERE roles.id = users.role_id), "
    "(SELECT roles.permissions FROM roles WHERE roles.id = users.role_id), last_sign_in_at");
const QString accountColumns = userColumns + QStringLiteral(", password_hash");

User readUser(const Row &row)
{
    User user;
    user.id = row.id<domain::UserId>(0);
    // An unknown role has the fewest rights, an unknown status none.
    user.role = domain::roleFromName(row.text(1)).value_or(domain::Role::Viewer);
    if (!row.isNull(2))
        user.platform = row.id<domain::PlatformId>(2);
    if (!row.isNull(3))
        user.tenant = row.id<domain::TenantId>(3);
    user.email = row.text(4);
    user.name = row.text(5);
    user.status = domain::userStatusFromName(row.text(6)).value_or(domain::UserStatus::Disabled);
    user.createdAt = row.time(7);
    user.updatedAt = row.time(8);
    if (!row.isNull(9)) {
        user.role = domain::Role::Custom;
        user.ownRole = domain::OwnRole{row.id<domain::RoleId>(9), row.text(10), row.stringList(11)};
    }
    user.lastSignInAt = row.optionalTime(12);
    return user;
}

Account readAccount(const Row &row)
{
    return {readUser(row), row.text(13).toLatin1()};
}

QVariant optionalId(const auto &id)
{
    return id ? value(*id) : QVariant(QMetaType(QMetaType::QString));
}

QVariant ownRoleId(const User &user)
{
    return value(user.ownRole ? user.ownRole->id : domain::RoleId());
}

} // namespace

Filter UserRepository::filter() const
{
    Filter filter;
    filter.add(
        m_reach.condition(QStringLiteral("platform_id"), QStringLiteral("tenant_id")), m_reach.values());
    return filter;
}

Result<bool> UserRepository::insert(const User &user, const QByteArray &passwordHash)
{
    const auto inserted = m_session.execute(
        QStringLiteral("INSERT INTO users (id, kind, platform_id, tenant_id, email, email_key, name, role, "
                       "role_id, status, password_hash, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, "
                       "?, ?, ?, ?, ?, ?) ON CONFLICT (kind, email_key) DO NOTHING"),
        {value(user.id), value(domain::name(kindOf(user.role))), optionalId(user.platform),
            optionalId(user.tenant), value(user.email), value(uniqueKey(user.email)), value(user.name),
            value(domain::name(user.role)), ownRoleId(user), value(domain::name(user.status)),
            nullable(QString::fromLatin1(passwordHash)), value(user.createdAt), value(user.updatedAt)});
    if (!inserted)
        return domain::fail(inserted.error());
    return *inserted == 1;
}

Result<bool> UserRepository::update(const User &user)
{
    const QString kind = domain::name(kindOf(user.role));
    const QString key = uniqueKey(user.email);
    const auto updated = m_session.execute(
        QStringLiteral(
            "UPDATE users SET email = ?, email_key = ?, name = ?, role = ?, role_id = ?, status = ?, "
            "updated_at = ? "
            "WHERE id = ? AND kind = ? AND NOT EXISTS (SELECT 1 FROM users other WHERE other.kind = ? AND "
            "other.email_key = ? AND other.id <> ?)"),
        {value(user.email), value(key), value(user.name), value(domain::name(user.role)), ownRoleId(user),
            value(domain::name(user.status)), value(user.updatedAt), value(user.id), value(kind), value(kind),
            value(key), value(user.id)});
    if (!updated)
        return domain::fail(updated.error());
    return *updated == 1;
}

Result<Done> UserRepository::setPassword(
    domain::UserId id, const QByteArray &passwordHash, domain::Timestamp now)
{
    return ran(
        m_session.execute(QStringLiteral("UPDATE users SET password_hash = ?, updated_at = ? WHERE id = ?"),
            {value(QString::fromLatin1(passwordHash)), value(now), value(id)}));
}

Result<Done> UserRepository::noteSignIn(domain::UserId id, domain::Timestamp now)
{
    return ran(m_session.execute(
        QStringLiteral("UPDATE users SET last_sign_in_at = ? WHERE id = ?"), {value(now), value(id)}));
}

Result<Done> UserRepository::remove(domain::UserId id)
{
    for (const char *statement : {"DELETE FROM invitations WHERE user_id = ?",
             "DELETE FROM refresh_tokens WHERE user_id = ?", "DELETE FROM users WHERE id = ?"}) {
        if (const auto removed = m_session.execute(QLatin1String(statement), {value(id)}); !removed)
            return domain::fail(removed.error());
    }
    return Done();
}

Result<std::optional<User>> UserRepository::find(domain::UserId id, Lock lock)
{
    const auto account = findAccount(id, lock);
    if (!account)
        return domain::fail(account.error());
    return account->has_value() ? std::optional((*account)->user) : std::optional<User>();
}

Result<std::optional<Account>> UserRepository::findAccount(domain::UserId id, Lock lock)
{
    Filter wanted = filter();
    wanted.add(QStringLiteral("id = ?"), {value(id)});
    return first(
        m_session.selectList<Account>(QStringLiteral("SELECT %1 FROM users WHERE %2%3")
                                          .arg(accountColumns, wanted.where(), clauseOf(m_session, lock)),
            wanted.values, readAccount));
}

Result<std::optional<Account>> UserRepository::findAccount(
    domain::UserKind kind, const QString &email, Lock lock)
{
    Filter wanted = filter();
    wanted.add(
        QStringLiteral("kind = ? AND email_key = ?"), {value(domain::name(kind)), value(uniqueKey(email))});
    return first(
        m_session.selectList<Account>(QStringLiteral("SELECT %1 FROM users WHERE %2%3")
                                          .arg(accountColumns, wanted.where(), clauseOf(m_session, lock)),
            wanted.values, readAccount));
}

Result<std::optional<User>> UserRepository::firstActive(domain::UserKind kind, Lock lock)
{
    Filter wanted = filter();
    wanted.add(QStringLiteral("kind = ? AND status = 'ACTIVE'"), {value(domain::name(kind))});
    return first(
        m_session.selectList<User>(QStringLiteral("SELECT %1 FROM users WHERE %2 ORDER BY id LIMIT 1%3")
                                       .arg(userColumns, wanted.where(), clauseOf(m_session, lock)),
            wanted.values, readUser));
}

Result<Page<User>> UserRepository::users(const UserFilter &wanted, const PageRequest &request)
{
    Filter all = filter();
    if (wanted.kind)
        all.add(QStringLiteral("kind = ?"), {value(domain::name(*wanted.kind))});
    narrow(all, wanted.names, QStringLiteral("email"));
    return selectPage<User>(m_session, QStringLiteral("users"), userColumns, all, request, readUser);
}

Result<qint64> UserRepository::activePeers(const User &user)
{
    Filter peers;
    peers.add(QStringLiteral("role = ? AND role_id IS NULL AND status = 'ACTIVE'"),
        {value(domain::name(user.role))});
    if (user.tenant)
        peers.add(QStringLiteral("tenant_id = ?"), {value(*user.tenant)});
    else if (user.platform)
        peers.add(QStringLiteral("platform_id = ? AND tenant_id IS NULL"), {value(*user.platform)});
    const auto admins = m_session.selectList<QString>(
        QStringLiteral("SELECT id FROM users WHERE %1 ORDER BY id").arg(peers.where())
            + m_session.forUpdate(),
        peers.values, [](const Row &row) { return row.text(0); });
    if (!admins)
        return domain::fail(admins.error());
    return qint64(admins->size());
}

} // namespace candor::storage
