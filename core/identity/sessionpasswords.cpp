// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/authorizer.h"
#include "identity/errors.h"
#include "identity/ownerdoor.h"
#include "identity/sessionparts.h"
#include "identity/sessions.h"
#include "identity/validation.h"
#include "identity/verdict.h"
#include "storage/organisationrepository.h"
#include "storage/settingsrepository.h"
#include "storage/tokenrepository.h"
#include "storage/userrepository.h"

// The verbs of Sessions that set passwords.
namespace candor::identity {

using domain::Done;
using domain::Result;
using domain::Timestamp;
using domain::User;
using domain::UserStatus;
using storage::Account;
using storage::Lock;
using storage::Session;
using storage::SystemScope;
using storage::TokenRepository;
using storage::UserRepository;

namespace {

tl::unexpected<domain::Error> bootstrapClosed()
{
    return domain::fail(domain::ErrorCode::BootstrapClosed,
        QStringLiteral("The first super admin was made already, or whoever started the server is just being "
                       "let in; log in instead."));
}

// The account of a logged-in caller.
Result<Account> ownAccount(Session &session, const Caller &caller, Lock lock)
{
    const auto found
        = UserRepository(session, SystemScope()).findAccount(domain::UserId{QUuid(caller.id)}, lock);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return unauthenticated(QStringLiteral("a session without a user"));
    return **found;
}

// The account that an unused, unexpired invitation is for.
Result<Account> invitedAccount(Session &session, const QByteArray &hash, Timestamp now, Lock lock)
{
    const auto invitation = TokenRepository(session, SystemScope()).findInvitation(hash, lock);
    if (!invitation)
        return domain::fail(invitation.error());
    if (!invitation->has_value() || (*invitation)->usedAt || (*invitation)->expiresAt <= now)
        return unauthenticated(QStringLiteral("unknown, used or expired invitation"));
    const auto found = UserRepository(session, SystemScope()).findAccount((*invitation)->user, lock);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value() || (*found)->user.status == UserStatus::Disabled)
        return unauthenticated(QStringLiteral("an invitation of a disabled account"));
    return **found;
}

// A suspended tenant or platform reads and purges; its users' passwords stay as they are.
Result<Done> requireOpenPlace(Session &session, const User &user)
{
    storage::OrganisationRepository organisations(session, SystemScope());
    if (user.tenant) {
        const auto tenant = organisations.find(*user.tenant);
        if (!tenant)
            return domain::fail(tenant.error());
        if (tenant->has_value() && (*tenant)->status == domain::TenantStatus::Suspended)
            return tenantSuspended();
    }
    if (user.platform) {
        const auto platform = organisations.find(*user.platform);
        if (!platform)
            return domain::fail(platform.error());
        if (platform->has_value() && (*platform)->status == domain::PlatformStatus::Suspended)
            return platformSuspended();
    }
    return Done();
}

// A change of the caller's own password, the current one already compared.
struct Replacement
{
    Caller caller;
    RequestOrigin origin;
    Account compared; // as it was then
    QByteArray hash; // of the new password; empty when the current one didn't fit
    domain::Faults faults; // of the new password
    Timestamp now;
    std::shared_ptr<CredentialCache> cache;
    LoginThrottle throttle;

    [[nodiscard]] Result<Verdict<Done>> judge(Session &session) const
    {
        const auto account = ownAccount(session, caller, Lock::ForUpdate);
        if (!account)
            return domain::fail(account.error());
        const auto subjects
            = throttle.subjectsOf(domain::kindOf(account->user.role), account->user.email, origin.address);
        if (const auto free = throttle.admit(session, subjects, now, Lock::ForUpdate); !free) {
            if (free.error().code == domain::ErrorCode::RateLimited)
                return Verdict<Done>::refuse(domain::fail(free.error()));
            return domain::fail(free.error());
        }
        const bool admitted = !hash.isEmpty() && account->passwordHash == compared.passwordHash;
        const QString action
            = admitted ? QStringLiteral("user.password-change") : QStringLiteral("session.refused");
        Result<Done> done = Done();
        if (admitted)
            done = replace(session, account->user);
        else if (const auto counted = throttle.countFailure(session, subjects, now); !counted)
            done = domain::fail(counted.error());
        if (done)
            done = conclude(session, *cache, recordOf(account->user, action, now, origin));
        if (!done)
            return domain::fail(done.error());
        if (admitted)
            return Verdict<Done>::accept(Done());
        return Verdict<Done>::refuse(domain::invalid(
            domain::Faults{{QStringLiteral("/currentPassword"), QStringLiteral("WRONG_PASSWORD"),
                QStringLiteral("This isn't the current password.")}}
            + faults));
    }

private:
    [[nodiscard]] Result<Done> replace(Session &session, const User &user) const
    {
        TokenRepository tokens(session, SystemScope());
        if (const auto ended = tokens.revokeSessions(user.id, caller.session, now); !ended)
            return domain::fail(ended.error());
        if (const auto voided = tokens.voidInvitations(user.id); !voided)
            return voided;
        return UserRepository(session, SystemScope()).setPassword(user.id, hash, now);
    }
};

} // namespace

QFuture<Result<bool>> Sessions::isBootstrapOpen()
{
    return m_context.database.read<bool>([](Session &session) -> Result<bool> {
        const auto done = storage::SettingsRepository(session).find(bootstrappedSetting());
        if (!done)
            return domain::fail(done.error());
        return !done->has_value();
    });
}

QFuture<Result<User>> Sessions::bootstrap(const NewAccount &account, const RequestOrigin &origin)
{
    return m_context.sequencer.andThen<User>(
        isBootstrapOpen(), [this, account, origin](bool open) -> QFuture<Result<User>> {
            // While the process's owner is on the way in nobody else on the machine gets in first.
            if (!open || m_ownerDoor.isArmed(m_context.clock.now()))
                return refused<User>(bootstrapClosed().value());
            const auto valid = refuse(account.faults,
                checkEmail(account.email, QStringLiteral("/email"))
                    + checkPassword(account.password, account.email, QStringLiteral("/password"))
                    + checkName(account.name, 200, QStringLiteral("/name")));
            if (!valid)
                return refused<User>(valid.error());
            const auto hashed = m_context.passwords.hash(account.password);
            return m_context.sequencer.andThen<User>(hashed, [this, account, origin](const QByteArray &hash) {
                const Timestamp now = m_context.clock.now();
                User user{domain::UserId::make(now), domain::Role::SuperAdmin, std::nullopt, std::nullopt,
                    account.email, account.name.trimmed(), UserStatus::Active, now, now};
                return m_context.database.write<User>(
                    [user, hash, now, origin, cache = m_context.cache](Session &session) -> Result<User> {
                        const auto first = storage::SettingsRepository(session).storeOnce(
                            bootstrappedSetting(), user.id.toString().toLatin1());
                        if (!first)
                            return domain::fail(first.error());
                        if (!*first)
                            return bootstrapClosed();
                        const auto made = UserRepository(session, SystemScope()).insert(user, hash);
                        if (!made)
                            return domain::fail(made.error());
                        if (!*made)
                            return duplicate(QStringLiteral("/email"));
                        const auto done = conclude(session, *cache,
                            recordOf(user, QStringLiteral("installation.bootstrap"), now, origin));
                        if (!done)
                            return domain::fail(done.error());
                        return user;
                    });
            });
        });
}

QFuture<Result<Done>> Sessions::changePassword(const Caller &caller, const QString &current,
    const QString &replacement, const RequestOrigin &origin, const domain::Faults &known)
{
    if (const auto may = requireUser(caller); !may)
        return refused<Done>(may.error());
    auto faults = known;
    domain::addFaults(faults, checkPassword(replacement, {}, QStringLiteral("/newPassword")));
    // `hash` is of the replacement; empty when the current password didn't fit.
    const auto store = [this, caller, origin, faults](const Account &compared, const QByteArray &hash) {
        const Replacement change{caller, origin, compared, hash, faults, m_context.clock.now(),
            m_context.cache, m_context.throttle};
        return m_context.sequencer.mapped<Done>(
            m_context.database.write<Verdict<Done>>(
                [change](Session &session) { return change.judge(session); }),
            [](const Verdict<Done> &verdict) { return verdict.result(); });
    };
    const auto found = m_context.database.read<Account>(
        [caller](Session &session) { return ownAccount(session, caller, Lock::None); });
    return m_context.sequencer.andThen<Done>(
        found, [this, current, replacement, store, faults](const Account &account) {
            const auto verified = m_context.passwords.verify(current, account.passwordHash);
            return m_context.sequencer.andThen<Done>(
                verified, [this, replacement, store, account, faults](const Verification &verification) {
                    if (!verification.fits)
                        return store(account, {});
                    if (!faults.isEmpty())
                        return refused<Done>(domain::invalid(faults).value());
                    return m_context.sequencer.andThen<Done>(m_context.passwords.hash(replacement),
                        [store, account](const QByteArray &hash) { return store(account, hash); });
                });
        });
}

QFuture<Result<User>> Sessions::setPassword(
    const QString &invitationToken, const QString &password, const RequestOrigin &origin)
{
    const QByteArray tokenHash = hashOneTimeSecret(invitationToken);
    const auto invited
        = m_context.database.read<Account>([tokenHash, now = m_context.clock.now()](Session &session) {
              return invitedAccount(session, tokenHash, now, Lock::None);
          });
    const auto store = [this, tokenHash, origin](const QByteArray &hash) {
        return m_context.database.write<User>(
            [tokenHash, hash, origin, now = m_context.clock.now(), cache = m_context.cache,
                throttle = m_context.throttle](Session &session) -> Result<User> {
                const auto account = invitedAccount(session, tokenHash, now, Lock::ForUpdate);
                if (!account)
                    return domain::fail(account.error());
                if (const auto open = requireOpenPlace(session, account->user); !open)
                    return domain::fail(open.error());
                User user = account->user;
                user.status = UserStatus::Active;
                user.updatedAt = now;
                UserRepository users(session, SystemScope());
                TokenRepository tokens(session, SystemScope());
                if (const auto updated = users.update(user); !updated)
                    return domain::fail(updated.error());
                if (const auto revoked = tokens.revokeSessions(user.id, {}, now); !revoked)
                    return domain::fail(revoked.error());
                auto done = users.setPassword(user.id, hash, now);
                if (done)
                    done = tokens.useInvitation(tokenHash, now);
                if (done)
                    done = throttle.forget(
                        session, throttle.subjectsOf(domain::kindOf(user.role), user.email, {}));
                if (done)
                    done = conclude(
                        session, *cache, recordOf(user, QStringLiteral("user.password-set"), now, origin));
                if (!done)
                    return domain::fail(done.error());
                return user;
            });
    };
    return m_context.sequencer.andThen<User>(
        invited, [this, password, store](const Account &account) -> QFuture<Result<User>> {
            const auto valid
                = refuse(checkPassword(password, account.user.email, QStringLiteral("/password")));
            if (!valid)
                return refused<User>(valid.error());
            return m_context.sequencer.andThen<User>(m_context.passwords.hash(password), store);
        });
}

} // namespace candor::identity
