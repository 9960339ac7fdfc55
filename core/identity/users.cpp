// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/users.h"

#include "identity/changes.h"
#include "identity/errors.h"
#include "identity/precondition.h"
#include "identity/validation.h"
#include "storage/tokenrepository.h"
#include "storage/userrepository.h"

namespace candor::identity {

using domain::Done;
using domain::Result;
using domain::Role;
using domain::Timestamp;
using domain::User;
using domain::UserId;
using domain::UserKind;
using domain::UserStatus;
using storage::Account;
using storage::Lock;
using storage::Session;
using storage::TokenRepository;
using storage::UserRepository;

namespace {

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

Result<GrantedPlace> granted(
    const Caller &caller, const Place &place, const QString &permission, Access access)
{
    auto may = requirePermission(caller, permission);
    if (may)
        may = requireUser(caller);
    if (!may)
        return domain::fail(may.error());
    return grant(caller, place, access);
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

storage::AuditRecord recordFor(
    const Caller &caller, const QString &action, const User &user, Timestamp now, const RequestOrigin &origin)
{
    return {auditChainOf(user), now, caller.actor(), action, QStringLiteral("user:") + user.id.toString(),
        {{QStringLiteral("role"),
            user.ownRole ? QStringLiteral("role:") + user.ownRole->id.toString() : domain::name(user.role)}},
        origin.requestId};
}

// The account, if it belongs to this place and may no more than the caller.
Result<Account> findIn(
    Session &session, const GrantedPlace &place, const Caller &caller, UserId id, Lock lock)
{
    if (const auto exists = requireExists(session, place); !exists)
        return domain::fail(exists.error());
    const auto account = UserRepository(session, place.reach).findAccount(id, lock);
    if (!account)
        return domain::fail(account.error());
    if (!account->has_value() || domain::kindOf((*account)->user.role) != kindAt(place.layer))
        return notFound();
    if (lock == Lock::ForUpdate) {
        const auto governs = requireAll(caller, domain::permissionsOf((*account)->user));
        if (!governs)
            return domain::fail(governs.error());
    }
    return **account;
}

bool administers(const User &user)
{
    const bool asRole
        = user.role == Role::SuperAdmin || user.role == Role::PlatformAdmin || user.role == Role::Admin;
    return asRole && user.status == UserStatus::Active;
}

// Refuses when `user` is the last one who administers its tenant, its platform or the installation, and would
// do so no longer: as `changed`, or not at all.
Result<Done> requireAnotherAdministrator(
    Session &session, const User &user, const std::optional<User> &changed = {})
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

// And the invitation with them: it would outlive the rights of who issued it.
Result<Done> endSessions(Session &session, const User &user, Timestamp now)
{
    TokenRepository tokens(session, storage::SystemScope());
    if (const auto ended = tokens.revokeSessions(user.id, {}, now); !ended)
        return domain::fail(ended.error());
    return tokens.voidInvitations(user.id);
}

// Gives the user a role that may no more than the caller.
Result<Done> handOn(Session &session, const Caller &caller, User &user, const RoleReference &wanted)
{
    if (const auto assigned = assignRole(session, user, wanted); !assigned)
        return assigned;
    return requireAll(caller, domain::permissionsOf(user));
}

// Applies the changes to the account, within the unit of work.
Result<User> apply(Session &session, const Account &account, const UserChanges &changes,
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

// Refuses with `faults` and, when that is wrong as well, with the role: which ones a tenant has, only the
// database knows.
template <typename T>
QFuture<Result<Performed<T>>> refusedWithRole(
    storage::Database &database, const User &user, const RoleReference &role, const domain::Faults &faults)
{
    if (role.system != Role::Custom)
        return refused<Performed<T>>(domain::invalid(faults).value());
    return database.read<Performed<T>>([=](Session &session) -> Result<Performed<T>> {
        User scratch = user;
        auto all = faults;
        if (const auto assigned = gather(assignRole(session, scratch, role), all); !assigned)
            return domain::fail(assigned.error());
        return domain::invalid(all);
    });
}

} // namespace

QFuture<Result<QByteArray>> Users::hashed(const QString &password)
{
    if (password.isEmpty())
        return domain::ready(Result<QByteArray>(QByteArray()));
    return m_context.passwords.hash(password);
}

QFuture<Result<Performed<User>>> Users::create(const Caller &caller, const Place &place,
    const NewUser &wanted, const RequestOrigin &origin, const Remember<User> &memory)
{
    const auto where = granted(caller, place, QStringLiteral("user:create"), Access::Change);
    auto faults = wanted.faults;
    if (const auto gathered = gather(where, faults); !gathered)
        return refused<Performed<User>>(gathered.error());
    const Timestamp now = m_context.clock.now();
    const auto reached = where.value_or(GrantedPlace{place.layer, storage::SystemScope(), {}, {}, {}});
    const bool isInvited = wanted.password.isEmpty() && place.layer != Place::Layer::Installation;
    const User user{UserId::make(now), wanted.role.system, reached.platform, reached.tenant,
        wanted.email.trimmed(), wanted.name.trimmed(), isInvited ? UserStatus::Invited : UserStatus::Active,
        now, now};
    domain::addFaults(faults, check(user, place.layer));
    if (!isInvited)
        domain::addFaults(faults, checkPassword(wanted.password, user.email, QStringLiteral("/password")));
    if (!faults.isEmpty())
        return refusedWithRole<User>(m_context.database, user, wanted.role, faults);
    if (const auto may = requireAll(caller, domain::permissionsOf(wanted.role.system)); !may)
        return refused<Performed<User>>(may.error());
    return m_context.sequencer.andThen<Performed<User>>(
        hashed(wanted.password), [=, this, where = *where, role = wanted.role](const QByteArray &hash) {
            return storage::perform<User>(m_context.database, memory, now,
                [=, cache = m_context.cache](Session &session) -> Result<User> {
                    User made = user;
                    auto done = requireExists(session, where);
                    if (done)
                        done = handOn(session, caller, made, role);
                    if (!done)
                        return domain::fail(done.error());
                    const auto isNew = UserRepository(session, where.reach).insert(made, hash);
                    if (!isNew)
                        return domain::fail(isNew.error());
                    if (!*isNew)
                        return duplicate(QStringLiteral("/email"));
                    done = conclude(
                        session, *cache, recordFor(caller, QStringLiteral("user.create"), made, now, origin));
                    if (!done)
                        return domain::fail(done.error());
                    return made;
                });
        });
}

QFuture<Result<storage::Page<User>>> Users::list(const Caller &caller, const Place &place,
    const storage::PageRequest &request, const domain::NameFilter &wanted)
{
    using Answer = storage::Page<User>;
    const auto where = granted(caller, place, QStringLiteral("user:read"), Access::Read);
    if (!where)
        return refused<Answer>(where.error());
    return m_context.database.read<Answer>(
        [where = *where, request, wanted](Session &session) -> Result<Answer> {
            if (const auto exists = requireExists(session, where); !exists)
                return domain::fail(exists.error());
            return UserRepository(session, where.reach).users({kindAt(where.layer), wanted}, request);
        });
}

QFuture<Result<User>> Users::get(const Caller &caller, const Place &place, UserId id)
{
    const auto where = granted(caller, place, QStringLiteral("user:read"), Access::Read);
    if (!where)
        return refused<User>(where.error());
    return m_context.database.read<User>([where = *where, caller, id](Session &session) -> Result<User> {
        const auto account = findIn(session, where, caller, id, Lock::None);
        if (!account)
            return domain::fail(account.error());
        return account->user;
    });
}

QFuture<Result<Performed<User>>> Users::update(const Caller &caller, const Place &place, UserId id,
    const UserChanges &changes, const RequestOrigin &origin, const Remember<User> &memory)
{
    const auto where = granted(caller, place, QStringLiteral("user:update"), Access::Change);
    if (!where)
        return refused<Performed<User>>(where.error());
    QList<domain::FieldError> errors;
    if (changes.status == UserStatus::Invited)
        errors.append({QStringLiteral("/status"), QStringLiteral("INVALID_VALUE"),
            QStringLiteral("Give ACTIVE or DISABLED.")});
    if (changes.password && caller.id == id.toString())
        errors.append({QStringLiteral("/password"), QStringLiteral("INVALID_VALUE"),
            QStringLiteral("Change your own password with POST /auth/change-password.")});
    else if (changes.password)
        errors += checkPassword(*changes.password, {}, QStringLiteral("/password"));
    auto faults = changes.faults;
    domain::addFaults(faults, errors);
    if (!faults.isEmpty())
        return refusedChange(caller, *where, id, changes, faults);
    return m_context.sequencer.andThen<Performed<User>>(
        hashed(changes.password.value_or(QString())), [=, this, where = *where](const QByteArray &hash) {
            const auto now = m_context.clock.now();
            return storage::perform<User>(m_context.database, memory, now,
                [=, cache = m_context.cache, throttle = m_context.throttle](
                    Session &session) -> Result<User> {
                    const auto account = findIn(session, where, caller, id, Lock::ForUpdate);
                    if (!account)
                        return domain::fail(account.error());
                    if (const auto met = requireMatch(origin, account->user); !met)
                        return domain::fail(met.error());
                    const auto user = apply(session, *account, changes, where, caller, now);
                    if (!user)
                        return user;
                    Result<Done> done = Done();
                    if (!hash.isEmpty())
                        done = UserRepository(session, where.reach).setPassword(id, hash, now);
                    if (done && !hash.isEmpty())
                        done = throttle.forget(
                            session, throttle.subjectsOf(kindAt(where.layer), user->email, {}));
                    auto record = recordFor(caller, QStringLiteral("user.update"), *user, now, origin);
                    noteChanges(record, account->user, *user, !hash.isEmpty());
                    if (done)
                        done = conclude(session, *cache, record);
                    if (!done)
                        return domain::fail(done.error());
                    return user;
                });
        });
}

// The account comes first: what isn't there can't be wrong.
QFuture<Result<Performed<User>>> Users::refusedChange(const Caller &caller, const GrantedPlace &where,
    UserId id, const UserChanges &changes, const domain::Faults &faults)
{
    return m_context.database.read<Performed<User>>([=](Session &session) -> Result<Performed<User>> {
        const auto account = findIn(session, where, caller, id, Lock::None);
        if (!account)
            return domain::fail(account.error());
        auto all = faults;
        User user = account->user;
        Result<Done> gathered = Done();
        if (changes.role)
            gathered = gather(assignRole(session, user, *changes.role), all);
        if (!gathered)
            return domain::fail(gathered.error());
        domain::addFaults(all, check(user, where.layer));
        return domain::invalid(all);
    });
}

QFuture<Result<Done>> Users::remove(
    const Caller &caller, const Place &place, UserId id, const RequestOrigin &origin)
{
    const auto where = granted(caller, place, QStringLiteral("user:delete"), Access::Change);
    if (!where)
        return refused<Done>(where.error());
    return m_context.database.write<Done>([=, where = *where, now = m_context.clock.now(),
                                              cache = m_context.cache](Session &session) -> Result<Done> {
        const auto account = findIn(session, where, caller, id, Lock::ForUpdate);
        if (!account)
            return domain::fail(account.error());
        auto done = requireMatch(origin, account->user);
        if (done)
            done = requireAnotherAdministrator(session, account->user);
        if (done)
            done = UserRepository(session, where.reach).remove(id);
        if (done)
            done = conclude(session, *cache,
                recordFor(caller, QStringLiteral("user.delete"), account->user, now, origin));
        return done;
    });
}

QFuture<Result<Performed<IssuedInvitation>>> Users::invite(const Caller &caller, const Place &place,
    UserId id, const RequestOrigin &origin, const Remember<IssuedInvitation> &memory)
{
    const auto where = granted(caller, place, QStringLiteral("user:update"), Access::Change);
    if (!where)
        return refused<Performed<IssuedInvitation>>(where.error());
    const Timestamp now = m_context.clock.now();
    const auto secret = makeOneTimeSecret();
    const IssuedInvitation invitation{secret.token, now + invitationLifetime};
    return storage::perform<IssuedInvitation>(m_context.database, memory, now,
        [=, where = *where, cache = m_context.cache](Session &session) -> Result<IssuedInvitation> {
            const auto account = findIn(session, where, caller, id, Lock::ForUpdate);
            if (!account)
                return domain::fail(account.error());
            if (const auto met = requireMatch(origin, account->user); !met)
                return domain::fail(met.error());
            if (account->user.status == UserStatus::Disabled)
                return domain::wrongState(QStringLiteral("DISABLED"),
                    {QStringLiteral("ACTIVATE"), QStringLiteral("DELETE")},
                    QStringLiteral("The account is disabled; activate it first."));
            auto done = TokenRepository(session, storage::SystemScope())
                            .insertInvitation(secret.hash, {id, invitation.expiresAt, std::nullopt}, now);
            if (done)
                done = conclude(session, *cache,
                    recordFor(caller, QStringLiteral("user.invite"), account->user, now, origin));
            if (!done)
                return domain::fail(done.error());
            return invitation;
        });
}

} // namespace candor::identity
