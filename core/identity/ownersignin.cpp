// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/errors.h"
#include "identity/ownerdoor.h"
#include "identity/sessionparts.h"
#include "identity/sessions.h"
#include "identity/validation.h"
#include "storage/settingsrepository.h"
#include "storage/tokenrepository.h"
#include "storage/userrepository.h"

// The verb of Sessions for whoever runs the server's process.
namespace candor::identity {

using api::Me;
using domain::Result;
using domain::Timestamp;
using domain::User;
using domain::UserKind;
using storage::Lock;
using storage::Session;
using storage::SystemScope;
using storage::TokenRepository;
using storage::UserRepository;

namespace {

tl::unexpected<domain::Error> accountWanted()
{
    return invalidField(QStringLiteral("/account"), QStringLiteral("REQUIRED"),
        QStringLiteral("Nobody runs this installation yet: say whose account to make."));
}

Result<std::optional<User>> firstOwner(Session &session, Lock lock)
{
    return UserRepository(session, SystemScope()).firstActive(UserKind::SuperAdmin, lock);
}

} // namespace

// One entry through the door, with what it may have to make ready.
struct Sessions::OwnerEntry
{
    User user; // to be made where there is none
    QByteArray hash; // of the new account's password; empty when none is to be made
    QString family;
    OneTimeSecret refresh;
    Timestamp now;
    RequestOrigin origin;
    std::shared_ptr<CredentialCache> cache;

    [[nodiscard]] Result<Me> enter(Session &session) const
    {
        auto owner = firstOwner(session, Lock::ForUpdate);
        if (owner && !*owner)
            owner = makeAccount(session);
        if (!owner)
            return domain::fail(owner.error());
        const auto &found = **owner;
        TokenRepository tokens(session, SystemScope());
        auto done = UserRepository(session, SystemScope()).noteSignIn(found.id, now);
        if (done)
            done = tokens.forgetExpired(found.id, now);
        if (done)
            done = tokens.insert(refresh.hash,
                {family, found.id, now, now + Sessions::refreshLifetime, std::nullopt, std::nullopt});
        if (done)
            done = conclude(session, *cache, recordOf(found, QStringLiteral("owner.sign-in"), now, origin));
        if (!done)
            return domain::fail(done.error());
        return meOf(session, found);
    }

private:
    [[nodiscard]] Result<std::optional<User>> makeAccount(Session &session) const
    {
        if (hash.isEmpty())
            return accountWanted();
        const auto first = storage::SettingsRepository(session).storeOnce(
            bootstrappedSetting(), user.id.toString().toLatin1());
        if (!first)
            return domain::fail(first.error());
        if (!*first) { // somebody was faster, or nobody of those who were there can log in any more
            auto other = firstOwner(session, Lock::ForUpdate);
            if (!other || *other)
                return other;
        }
        const auto made = UserRepository(session, SystemScope()).insert(user, hash);
        if (!made)
            return domain::fail(made.error());
        if (!*made)
            return duplicate(QStringLiteral("/account/email"));
        const auto written = storage::AuditRepository(session).append(
            recordOf(user, QStringLiteral("installation.bootstrap"), now, origin));
        if (!written)
            return domain::fail(written.error());
        return std::optional(user);
    }
};

QFuture<Result<SessionTokens>> Sessions::signInOwner(
    const QString &token, const std::optional<NewAccount> &account, const RequestOrigin &origin)
{
    const auto pass = m_ownerDoor.take(token.toUtf8(), m_context.clock.now());
    if (!pass)
        return refused<SessionTokens>(
            unauthenticated(QStringLiteral("no owner's token is waited for, or it is another one")).value());
    const domain::Promise<Result<SessionTokens>> promise;
    m_context.sequencer.after(
        admitOwner(account, origin), [this, promise, pass = *pass](const Result<SessionTokens> &tokens) {
            if (tokens)
                m_ownerDoor.close(pass);
            else
                m_ownerDoor.giveBack(pass);
            promise.fulfil(tokens);
        });
    return promise.future();
}

QFuture<Result<SessionTokens>> Sessions::admitOwner(
    const std::optional<NewAccount> &account, const RequestOrigin &origin)
{
    const auto found = m_context.database.read<std::optional<User>>(
        [](Session &session) { return firstOwner(session, Lock::None); });
    return m_context.sequencer.andThen<SessionTokens>(
        found, [this, account, origin](const std::optional<User> &owner) -> QFuture<Result<SessionTokens>> {
            const Timestamp now = m_context.clock.now();
            OwnerEntry entry{{}, {}, newFamily(now), makeOneTimeSecret(), now, origin, m_context.cache};
            if (owner)
                return admit(entry);
            if (!account)
                return refused<SessionTokens>(accountWanted().value());
            const auto valid = refuse(account->faults,
                checkEmail(account->email, QStringLiteral("/account/email"))
                    + checkPassword(account->password, account->email, QStringLiteral("/account/password"))
                    + checkName(account->name, 200, QStringLiteral("/account/name")));
            if (!valid)
                return refused<SessionTokens>(valid.error());
            entry.user = {domain::UserId::make(now), domain::Role::SuperAdmin, std::nullopt, std::nullopt,
                account->email, account->name.trimmed(), domain::UserStatus::Active, now, now};
            return m_context.sequencer.andThen<SessionTokens>(
                m_context.passwords.hash(account->password), [this, entry](const QByteArray &hash) {
                    auto ready = entry;
                    ready.hash = hash;
                    return admit(ready);
                });
        });
}

QFuture<Result<SessionTokens>> Sessions::admit(const OwnerEntry &entry)
{
    const auto entered
        = m_context.database.write<Me>([entry](Session &session) { return entry.enter(session); });
    return m_context.sequencer.mapped<SessionTokens>(entered, [this, entry](const Me &me) {
        return Result<SessionTokens>(SessionTokens{m_tokens.issue({me.user.id, entry.family}, entry.now),
            AccessTokens::lifetime, entry.refresh.token, me});
    });
}

} // namespace candor::identity
