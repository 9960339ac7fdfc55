// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organisation.h"
#include "storage/reach.h"

namespace candor::storage {

// What a log-in needs to know of an account.
struct Account
{
    domain::User user;
    QByteArray passwordHash; // PHC string; empty before the first password
};

struct UserFilter
{
    std::optional<domain::UserKind> kind;
    domain::NameFilter names = {};
};

// The accounts within a scope. A platform scope reaches its admins and its tenants' users.
class UserRepository
{
public:
    UserRepository(Session &session, const Reach &reach)
        : m_session(session)
        , m_reach(reach)
    {
    }

    // Both answer false, and change nothing, when the address is another's of the same kind.
    [[nodiscard]] domain::Result<bool> insert(const domain::User &user, const QByteArray &passwordHash);
    [[nodiscard]] domain::Result<bool> update(const domain::User &user);
    [[nodiscard]] domain::Result<domain::Done> setPassword(
        domain::UserId id, const QByteArray &passwordHash, domain::Timestamp now);
    [[nodiscard]] domain::Result<domain::Done> noteSignIn(domain::UserId id, domain::Timestamp now);
    // With its sessions and invitations.
    [[nodiscard]] domain::Result<domain::Done> remove(domain::UserId id);

    [[nodiscard]] domain::Result<std::optional<domain::User>> find(domain::UserId id, Lock lock = Lock::None);
    [[nodiscard]] domain::Result<std::optional<Account>> findAccount(
        domain::UserId id, Lock lock = Lock::None);
    [[nodiscard]] domain::Result<std::optional<Account>> findAccount(
        domain::UserKind kind, const QString &email, Lock lock = Lock::None);
    // The one of the kind who has been there for longest of those who can log in now.
    [[nodiscard]] domain::Result<std::optional<domain::User>> firstActive(
        domain::UserKind kind, Lock lock = Lock::None);
    [[nodiscard]] domain::Result<Page<domain::User>> users(
        const UserFilter &filter, const PageRequest &request);
    // Those who have the user's system role in its place and can log in, itself included. Locks them all, so
    // that two last ones can't go at the same time.
    [[nodiscard]] domain::Result<qint64> activePeers(const domain::User &user);

private:
    [[nodiscard]] Filter filter() const;

    Session &m_session;
    Reach m_reach;
};

} // namespace candor::storage
