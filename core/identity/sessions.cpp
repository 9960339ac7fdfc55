// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/sessions.h"

#include "identity/authorizer.h"
#include "identity/errors.h"
#include "identity/verdict.h"
#include "storage/tokenrepository.h"
#include "storage/userrepository.h"

namespace candor::identity {

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

domain::Actor actorFor(const User &user)
{
    return {domain::Actor::Kind::User, user.id.toString(), {}};
}

storage::AuditRecord recordFor(
    const User &user, const QString &action, Timestamp now, const RequestOrigin &origin)
{
    return {auditChainOf(user), now, actorFor(user), action, QStringLiteral("user:") + user.id.toString(), {},
        origin.requestId};
}

QString newFamily(Timestamp now)
{
    return domain::makeUuid7(now).toString(QUuid::WithoutBraces);
}

struct Renewed
{
    User user;
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
        if (const auto done = conclude(session, *cache, recordFor(user, action, now, origin)); !done)
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
                recordFor(user, QStringLiteral("session.refresh"), now, origin));
        if (!done)
            return domain::fail(done.error());
        return Verdict<Renewed>::accept({user, family});
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

    [[nodiscard]] Result<Verdict<User>> judge(Session &session) const;
    [[nodiscard]] Result<Verdict<User>> refuseUnknown(Session &session) const;
    [[nodiscard]] Result<Verdict<User>> refuse(Session &session, const Account &current) const;
    [[nodiscard]] Result<Verdict<User>> accept(Session &session, const Account &current) const;
};

Result<Verdict<User>> Sessions::Attempt::judge(Session &session) const
{
    if (!account)
        return refuseUnknown(session);
    const auto found = UserRepository(session, SystemScope()).findAccount(account->user.id, Lock::ForUpdate);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return refuseUnknown(session);
    const Account &current = **found;
    const bool fits = verification.fits && current.passwordHash == account->passwordHash;
    if (!fits || isLocked(current, now) || current.user.status != UserStatus::Active)
        return refuse(session, current);
    return accept(session, current);
}

// Statement for statement what refuse() does, so that an unknown account takes as long as a known one.
Result<Verdict<User>> Sessions::Attempt::refuseUnknown(Session &session) const
{
    UserRepository users(session, SystemScope());
    const domain::UserId nobody;
    if (!account) {
        const auto none = users.findAccount(nobody, Lock::ForUpdate);
        if (!none)
            return domain::fail(none.error());
    }
    if (const auto counted = users.setFailures(nobody, 0, std::nullopt); !counted)
        return domain::fail(counted.error());
    const auto written = AuditRepository(session).append(
        {storage::installationChain(), now, {domain::Actor::Kind::User, {}, {}},
            QStringLiteral("session.refused"), QStringLiteral("user:unknown"), {}, origin.requestId});
    if (!written)
        return domain::fail(written.error());
    return Verdict<User>::refuse(unauthenticated(QStringLiteral("unknown account")));
}

Result<Verdict<User>> Sessions::Attempt::refuse(Session &session, const Account &current) const
{
    if (const auto counted = countFailure(session, current, now); !counted)
        return domain::fail(counted.error());
    const auto written = AuditRepository(session).append(
        recordFor(current.user, QStringLiteral("session.refused"), now, origin));
    if (!written)
        return domain::fail(written.error());
    return Verdict<User>::refuse(
        unauthenticated(QStringLiteral("wrong password, or the account is locked or not active")));
}

Result<Verdict<User>> Sessions::Attempt::accept(Session &session, const Account &current) const
{
    UserRepository users(session, SystemScope());
    TokenRepository tokens(session, SystemScope());
    Result<Done> done = Done();
    if (!verification.betterHash.isEmpty())
        done = users.setPassword(current.user.id, verification.betterHash, now);
    else if (current.failedLogins > 0)
        done = users.setFailures(current.user.id, 0, std::nullopt);
    if (done)
        done = tokens.forgetExpired(current.user.id, now);
    if (done)
        done = tokens.insert(refresh.hash,
            {family, current.user.id, now, now + Sessions::refreshLifetime, std::nullopt, std::nullopt});
    if (done)
        done = AuditRepository(session).append(
            recordFor(current.user, QStringLiteral("session.login"), now, origin));
    if (!done)
        return domain::fail(done.error());
    return Verdict<User>::accept(current.user);
}

QFuture<Result<SessionTokens>> Sessions::admit(const Attempt &attempt)
{
    const auto judged = m_context.database.write<Verdict<User>>(
        [attempt](Session &session) { return attempt.judge(session); });
    return m_context.sequencer.mapped<SessionTokens>(
        judged, [this, attempt](const Verdict<User> &verdict) -> Result<SessionTokens> {
            if (verdict.refusal)
                return domain::fail(*verdict.refusal);
            return SessionTokens{m_tokens.issue({verdict.value.id, attempt.family}, attempt.now),
                AccessTokens::lifetime, attempt.refresh.token, verdict.value};
        });
}

QFuture<Result<SessionTokens>> Sessions::login(
    domain::UserKind kind, const QString &email, const QString &password, const RequestOrigin &origin)
{
    using Found = std::optional<Account>;
    const auto found = m_context.database.read<Found>([kind, email](Session &session) {
        return UserRepository(session, SystemScope()).findAccount(kind, email);
    });
    return m_context.sequencer.andThen<SessionTokens>(found, [this, password, origin](const Found &account) {
        const auto verified
            = m_context.passwords.verify(password, account ? account->passwordHash : QByteArray());
        return m_context.sequencer.andThen<SessionTokens>(
            verified, [this, account, origin](const Verification &verification) {
                const Timestamp now = m_context.clock.now();
                return admit({account, verification, origin, now, newFamily(now), makeOneTimeSecret()});
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
            return SessionTokens{m_tokens.issue({verdict.value.user.id, verdict.value.family}, renewal.now),
                AccessTokens::lifetime, renewal.fresh.token, verdict.value.user};
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
        return conclude(session, *cache, recordFor(**user, QStringLiteral("session.logout"), now, origin));
    });
}

QFuture<Result<User>> Sessions::me(const Caller &caller)
{
    if (const auto user = requireUser(caller); !user)
        return refused<User>(user.error());
    return m_context.database.read<User>(
        [id = domain::UserId{QUuid(caller.id)}](Session &session) -> Result<User> {
            const auto user = UserRepository(session, SystemScope()).find(id);
            if (!user)
                return domain::fail(user.error());
            if (!user->has_value())
                return unauthenticated(QStringLiteral("a session without a user"));
            return **user;
        });
}

} // namespace candor::identity
