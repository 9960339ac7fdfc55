// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/users.h"

#include "identity/accountchanges.h"
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

storage::AuditRecord recordFor(
    const Caller &caller, const QString &action, const User &user, Timestamp now, const RequestOrigin &origin)
{
    return {auditChainOf(user), now, caller.actor(), action, QStringLiteral("user:") + user.id.toString(),
        {{QStringLiteral("role"),
            user.ownRole ? QStringLiteral("role:") + user.ownRole->id.toString() : domain::name(user.role)}},
        origin.requestId};
}

// How long an account is locked for is part of what a caller sees of it.
struct Sight
{
    LoginThrottle throttle;
    Timestamp now;

    [[nodiscard]] Result<User> of(Session &session, const User &user) const
    {
        QList<User> users{user};
        if (const auto noted = throttle.noteLocks(session, users, now); !noted)
            return domain::fail(noted.error());
        return users.first();
    }
};

// The account, if it belongs to this place and may no more than the caller.
Result<Account> findIn(Session &session, const GrantedPlace &place, const Caller &caller, UserId id,
    Lock lock, const std::optional<Sight> &sight = {})
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
    if (!sight)
        return **account;
    const auto seen = sight->of(session, (*account)->user);
    if (!seen)
        return domain::fail(seen.error());
    return Account{*seen, (*account)->passwordHash};
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
    const auto reached
        = where.value_or(GrantedPlace{place.layer, storage::SystemScope(), {}, {}, {}, Access::Change});
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
        [where = *where, request, wanted, throttle = m_context.throttle, now = m_context.clock.now()](
            Session &session) -> Result<Answer> {
            if (const auto exists = requireExists(session, where); !exists)
                return domain::fail(exists.error());
            auto page = UserRepository(session, where.reach).users({kindAt(where.layer), wanted}, request);
            if (!page)
                return page;
            if (const auto noted = throttle.noteLocks(session, page->items, now); !noted)
                return domain::fail(noted.error());
            return page;
        });
}

QFuture<Result<User>> Users::get(const Caller &caller, const Place &place, UserId id)
{
    const auto where = granted(caller, place, QStringLiteral("user:read"), Access::Read);
    if (!where)
        return refused<User>(where.error());
    const Sight sight{m_context.throttle, m_context.clock.now()};
    return m_context.database.read<User>(
        [where = *where, caller, id, sight](Session &session) -> Result<User> {
            const auto account = findIn(session, where, caller, id, Lock::None, sight);
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
                    const auto account
                        = findIn(session, where, caller, id, Lock::ForUpdate, Sight{throttle, now});
                    if (!account)
                        return domain::fail(account.error());
                    if (const auto met = requireMatch(origin, account->user); !met)
                        return domain::fail(met.error());
                    auto user = applyChanges(session, *account, changes, where, caller, now);
                    if (!user)
                        return user;
                    Result<Done> done = Done();
                    if (!hash.isEmpty())
                        done = UserRepository(session, where.reach).setPassword(id, hash, now);
                    if (done && !hash.isEmpty()) {
                        done = throttle.forget(
                            session, throttle.subjectsOf(kindAt(where.layer), user->email, {}));
                        user->lockedUntil.reset();
                    }
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
    const auto where = granted(caller, place, QStringLiteral("user:delete"), accessToRevoke(caller));
    if (!where)
        return refused<Done>(where.error());
    const Sight sight{m_context.throttle, m_context.clock.now()};
    return m_context.database.write<Done>(
        [=, where = *where, now = sight.now, cache = m_context.cache](Session &session) -> Result<Done> {
            const auto account = findIn(session, where, caller, id, Lock::ForUpdate, sight);
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
        [=, where = *where, cache = m_context.cache, sight = Sight{m_context.throttle, now}](
            Session &session) -> Result<IssuedInvitation> {
            const auto account = findIn(session, where, caller, id, Lock::ForUpdate, sight);
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
