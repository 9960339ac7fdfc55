// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/sessions.h"

#include "identity/authorizer.h"
#include "identity/errors.h"
#include "identity/sessionparts.h"
#include "identity/verdict.h"
#include "storage/tokenrepository.h"
#include "storage/userrepository.h"

namespace candor::identity {

using api::Me;
using domain::Done;
using domain::Result;
using domain::Timestamp;
using domain::User;
using domain::UserStatus;
using storage::Account;
using storage::AuditRepository;
using storage::Lock;
using storage::Session;
using storage::SystemScope;
using storage::TokenRepository;
using storage::UserRepository;

namespace {

struct Renewed
{
    Me me;
    QString family;
};

// One use of a refresh token.
struct Renewal
{
    QByteArray hash; // of the token that came
    OneTimeSecret fresh; // the next one
    Timestamp now;
    RequestOrigin origin;
    std::shared_ptr<CredentialCache> cache;

    [[nodiscard]] Result<Verdict<Renewed>> judge(Session &session) const
    {
        const auto token = TokenRepository(session, SystemScope()).findForUpdate(hash);
        if (!token)
            return domain::fail(token.error());
        if (!token->has_value() || (*token)->revokedAt || (*token)->expiresAt <= now)
            return Verdict<Renewed>::refuse(
                unauthenticated(QStringLiteral("unknown or ended refresh token")));
        const auto user = UserRepository(session, SystemScope()).find((*token)->user);
        if (!user)
            return domain::fail(user.error());
        if (!user->has_value())
            return Verdict<Renewed>::refuse(unauthenticated(QStringLiteral("a session without a user")));
        if ((*token)->usedAt)
            return end(session, **user, (*token)->family, QStringLiteral("session.reuse-detected"));
        if ((*user)->status != UserStatus::Active)
            return end(session, **user, (*token)->family, QStringLiteral("session.refused"));
        return renew(session, **user, (*token)->family);
    }

private:
    [[nodiscard]] Result<Verdict<Renewed>> end(
        Session &session, const User &user, const QString &family, const QString &action) const
    {
        const auto revoked = TokenRepository(session, SystemScope()).revokeFamily(family, now);
        if (!revoked)
            return domain::fail(revoked.error());
        if (const auto done = conclude(session, *cache, recordOf(user, action, now, origin)); !done)
            return domain::fail(done.error());
        return Verdict<Renewed>::refuse(
            unauthenticated(QStringLiteral("a refresh token came twice, or its user is not active")));
    }

    [[nodiscard]] Result<Verdict<Renewed>> renew(
        Session &session, const User &user, const QString &family) const
    {
        TokenRepository tokens(session, SystemScope());
        auto done = tokens.markUsed(hash, now);
        if (done)
            done = tokens.insert(fresh.hash,
                {family, user.id, now, now + Sessions::refreshLifetime, std::nullopt, std::nullopt});
        if (done)
            done = AuditRepository(session).append(
                recordOf(user, QStringLiteral("session.refresh"), now, origin));
        if (!done)
            return domain::fail(done.error());
        auto me = meOf(session, user);
        if (!me)
            return domain::fail(me.error());
        return Verdict<Renewed>::accept({std::move(*me), family});
    }
};

} // namespace

// One log-in, its password already compared.
struct Sessions::Attempt
{
    std::optional<Account> account; // as it was when the password was compared
    Verification verification;
    RequestOrigin origin;
    Timestamp now;
    QString family;
    OneTimeSecret refresh;

    LoginThrottle throttle;
    LoginThrottle::Subjects subjects;

    [[nodiscard]] Result<Verdict<Me>> judge(Session &session) const;
    [[nodiscard]] Result<Verdict<Me>> refuse(Session &session, const std::optional<Account> &current) const;
    [[nodiscard]] Result<Verdict<Me>> accept(Session &session, const Account &current) const;
};

// Statement for statement the same for an unknown account, so that it takes as long as a known one.
Result<Verdict<Me>> Sessions::Attempt::judge(Session &session) const
{
    // Again: others may have failed while the password was compared.
    if (const auto admitted = throttle.admit(session, subjects, now, Lock::ForUpdate); !admitted) {
        if (admitted.error().code == domain::ErrorCode::RateLimited)
            return Verdict<Me>::refuse(domain::fail(admitted.error()));
        return domain::fail(admitted.error());
    }
    const auto found = UserRepository(session, SystemScope())
                           .findAccount(account ? account->user.id : domain::UserId(), Lock::ForUpdate);
    if (!found)
        return domain::fail(found.error());
    const bool fits = verification.fits && *found && (*found)->passwordHash == account->passwordHash;
    if (!fits || (*found)->user.status != UserStatus::Active)
        return refuse(session, *found);
    return accept(session, **found);
}

Result<Verdict<Me>> Sessions::Attempt::refuse(Session &session, const std::optional<Account> &current) const
{
    const auto locked = throttle.countFailure(session, subjects, now);
    if (!locked)
        return domain::fail(locked.error());
    const QString action = *locked ? QStringLiteral("session.locked") : QStringLiteral("session.refused");
    const auto written = AuditRepository(session).append(current
            ? recordOf(current->user, action, now, origin)
            : storage::AuditRecord{storage::installationChain(), now, {domain::Actor::Kind::User, {}, {}},
                  action, QStringLiteral("user:unknown"), {}, origin.requestId});
    if (!written)
        return domain::fail(written.error());
    return Verdict<Me>::refuse(
        unauthenticated(current ? QStringLiteral("wrong password, or the account is not active")
                                : QStringLiteral("unknown account")));
}

Result<Verdict<Me>> Sessions::Attempt::accept(Session &session, const Account &current) const
{
    UserRepository users(session, SystemScope());
    TokenRepository tokens(session, SystemScope());
    auto done = throttle.forget(session, subjects);
    if (done && !verification.betterHash.isEmpty())
        done = users.setPassword(current.user.id, verification.betterHash, now);
    if (done)
        done = users.noteSignIn(current.user.id, now);
    if (done)
        done = tokens.forgetExpired(current.user.id, now);
    if (done)
        done = tokens.insert(refresh.hash,
            {family, current.user.id, now, now + Sessions::refreshLifetime, std::nullopt, std::nullopt});
    if (done)
        done = AuditRepository(session).append(
            recordOf(current.user, QStringLiteral("session.login"), now, origin));
    if (!done)
        return domain::fail(done.error());
    auto me = meOf(session, current.user);
    if (!me)
        return domain::fail(me.error());
    return Verdict<Me>::accept(std::move(*me));
}

QFuture<Result<SessionTokens>> Sessions::admit(const Attempt &attempt)
{
    const auto judged = m_context.database.write<Verdict<Me>>(
        [attempt](Session &session) { return attempt.judge(session); });
    return m_context.sequencer.mapped<SessionTokens>(
        judged, [this, attempt](const Verdict<Me> &verdict) -> Result<SessionTokens> {
            if (verdict.refusal)
                return domain::fail(*verdict.refusal);
            return SessionTokens{m_tokens.issue({verdict.value.user.id, attempt.family}, attempt.now),
                AccessTokens::lifetime, attempt.refresh.token, verdict.value};
        });
}

QFuture<Result<SessionTokens>> Sessions::login(
    domain::UserKind kind, const QString &email, const QString &password, const RequestOrigin &origin)
{
    using Found = std::optional<Account>;
    const auto subjects = m_context.throttle.subjectsOf(kind, email, origin.address);
    const auto found
        = m_context.database.read<Found>([kind, email, subjects, throttle = m_context.throttle,
                                             now = m_context.clock.now()](Session &session) -> Result<Found> {
              if (const auto admitted = throttle.admit(session, subjects, now, Lock::None); !admitted)
                  return domain::fail(admitted.error());
              return UserRepository(session, SystemScope()).findAccount(kind, email);
          });
    return m_context.sequencer.andThen<SessionTokens>(
        found, [this, password, origin, subjects](const Found &account) {
            const auto verified
                = m_context.passwords.verify(password, account ? account->passwordHash : QByteArray());
            return m_context.sequencer.andThen<SessionTokens>(
                verified, [this, account, origin, subjects](const Verification &verification) {
                    const Timestamp now = m_context.clock.now();
                    return admit({account, verification, origin, now, newFamily(now), makeOneTimeSecret(),
                        m_context.throttle, subjects});
                });
        });
}

QFuture<Result<SessionTokens>> Sessions::refresh(const QString &refreshToken, const RequestOrigin &origin)
{
    const Renewal renewal{
        hashOneTimeSecret(refreshToken), makeOneTimeSecret(), m_context.clock.now(), origin, m_context.cache};
    const auto judged = m_context.database.write<Verdict<Renewed>>(
        [renewal](Session &session) { return renewal.judge(session); });
    return m_context.sequencer.mapped<SessionTokens>(
        judged, [this, renewal](const Verdict<Renewed> &verdict) -> Result<SessionTokens> {
            if (verdict.refusal)
                return domain::fail(*verdict.refusal);
            return SessionTokens{
                m_tokens.issue({verdict.value.me.user.id, verdict.value.family}, renewal.now),
                AccessTokens::lifetime, renewal.fresh.token, verdict.value.me};
        });
}

QFuture<Result<Done>> Sessions::logout(const Caller &caller, const RequestOrigin &origin)
{
    if (const auto user = requireUser(caller); !user)
        return refused<Done>(user.error());
    return m_context.database.write<Done>([caller, origin, now = m_context.clock.now(),
                                              cache = m_context.cache](Session &session) -> Result<Done> {
        const SystemScope scope;
        const auto user = UserRepository(session, scope).find(domain::UserId{QUuid(caller.id)});
        if (!user)
            return domain::fail(user.error());
        if (!user->has_value())
            return unauthenticated(QStringLiteral("a session without a user"));
        const auto revoked = TokenRepository(session, scope).revokeFamily(caller.session, now);
        if (!revoked)
            return domain::fail(revoked.error());
        return conclude(session, *cache, recordOf(**user, QStringLiteral("session.logout"), now, origin));
    });
}

QFuture<Result<Me>> Sessions::me(const Caller &caller)
{
    if (const auto user = requireUser(caller); !user)
        return refused<Me>(user.error());
    return m_context.database.read<Me>(
        [id = domain::UserId{QUuid(caller.id)}](Session &session) -> Result<Me> {
            const auto user = UserRepository(session, SystemScope()).find(id);
            if (!user)
                return domain::fail(user.error());
            if (!user->has_value())
                return unauthenticated(QStringLiteral("a session without a user"));
            return meOf(session, **user);
        });
}

} // namespace candor::identity
