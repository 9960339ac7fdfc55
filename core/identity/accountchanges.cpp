// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/accountchanges.h"

#include "identity/errors.h"
#include "identity/validation.h"
#include "storage/tokenrepository.h"

namespace candor::identity {

using domain::Done;
using domain::Result;
using domain::Role;
using domain::Timestamp;
using domain::User;
using domain::UserKind;
using domain::UserStatus;
using storage::Account;
using storage::Session;
using storage::TokenRepository;
using storage::UserRepository;

namespace {

bool administers(const User &user)
{
    const bool asRole
        = user.role == Role::SuperAdmin || user.role == Role::PlatformAdmin || user.role == Role::Admin;
    return asRole && user.status == UserStatus::Active;
}

// And the invitation with them: it would outlive the rights of who issued it.
Result<Done> endSessions(Session &session, const User &user, Timestamp now)
{
    TokenRepository tokens(session, storage::SystemScope());
    if (const auto ended = tokens.revokeSessions(user.id, {}, now); !ended)
        return domain::fail(ended.error());
    return tokens.voidInvitations(user.id);
}

} // namespace

UserKind kindAt(Place::Layer layer)
{
    switch (layer) {
    case Place::Layer::Tenant:
        return UserKind::TenantUser;
    case Place::Layer::Platform:
        return UserKind::PlatformAdmin;
    case Place::Layer::Installation:
        break;
    }
    return UserKind::SuperAdmin;
}

QList<domain::FieldError> check(const User &user, Place::Layer layer)
{
    auto errors = checkEmail(user.email, QStringLiteral("/email"))
        + checkName(user.name, 200, QStringLiteral("/name"));
    if (domain::kindOf(user.role) != kindAt(layer))
        errors.append({QStringLiteral("/role"), QStringLiteral("INVALID_VALUE"),
            QStringLiteral("This role doesn't exist among these users.")});
    return errors;
}

Result<Done> requireAnotherAdministrator(
    Session &session, const User &user, const std::optional<User> &changed)
{
    const bool stays = changed && administers(*changed) && changed->role == user.role;
    if (!administers(user) || stays)
        return Done();
    const auto admins = UserRepository(session, storage::SystemScope()).activePeers(user);
    if (!admins)
        return domain::fail(admins.error());
    if (*admins > 1)
        return Done();
    return domain::fail(domain::ErrorCode::LastAdministrator,
        QStringLiteral("This is the last active %1 here; make another one first.")
            .arg(domain::name(user.role)));
}

Result<Done> handOn(Session &session, const Caller &caller, User &user, const RoleReference &wanted)
{
    if (const auto assigned = assignRole(session, user, wanted); !assigned)
        return assigned;
    return requireAll(caller, domain::permissionsOf(user));
}

Result<User> applyChanges(Session &session, const Account &account, const UserChanges &changes,
    const GrantedPlace &place, const Caller &caller, Timestamp now)
{
    User user = account.user;
    user.name = changes.name.value_or(user.name).trimmed();
    user.updatedAt = now;
    if (changes.status == UserStatus::Disabled) {
        user.status = UserStatus::Disabled;
    } else if (changes.status == UserStatus::Active && user.status == UserStatus::Disabled) {
        user.status = account.passwordHash.isEmpty() ? UserStatus::Invited : UserStatus::Active;
    }
    if (changes.password && user.status == UserStatus::Invited)
        user.status = UserStatus::Active;
    if (changes.role) {
        if (const auto handed = handOn(session, caller, user, *changes.role); !handed)
            return domain::fail(handed.error());
    }
    auto errors = check(user, place.layer);
    if (changes.password)
        errors += checkPassword(*changes.password, user.email, QStringLiteral("/password"));
    if (const auto valid = refuse(errors); !valid)
        return domain::fail(valid.error());
    if (const auto other = requireAnotherAdministrator(session, account.user, user); !other)
        return domain::fail(other.error());
    const auto updated = UserRepository(session, place.reach).update(user);
    if (!updated)
        return domain::fail(updated.error());
    if (changes.password || user.role != account.user.role || user.ownRole != account.user.ownRole
        || user.status == UserStatus::Disabled) {
        if (const auto ended = endSessions(session, user, now); !ended)
            return domain::fail(ended.error());
    }
    return user;
}

} // namespace candor::identity
