// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/loginthrottle.h"

#include "crypto/hmac.h"
#include "storage/organisationrepository.h"

namespace candor::identity {

using domain::Done;
using domain::Result;
using domain::Timestamp;
using storage::LoginFailureRepository;
using storage::Session;

namespace {

const storage::SystemScope scope;

tl::unexpected<domain::Error> tooManyFailures(std::chrono::milliseconds wait)
{
    domain::Error error;
    error.code = domain::ErrorCode::RateLimited;
    error.detail
        = QStringLiteral("Too many log-ins have failed. Wait for the seconds of Retry-After; the right "
                         "password is taken after that.");
    error.retryAfterSeconds = int(std::chrono::ceil<std::chrono::seconds>(wait).count());
    return domain::fail(error);
}

Result<bool> lockFrom(Session &session, const QByteArray &subject, const storage::LoginFailures &counted,
    int limit, Timestamp until)
{
    if (limit == 0 || counted.failures < limit)
        return false;
    const auto locked = LoginFailureRepository(session, scope).lock(subject, until);
    if (!locked)
        return domain::fail(locked.error());
    return true;
}

} // namespace

LoginThrottle::Subjects LoginThrottle::subjectsOf(
    domain::UserKind kind, const QString &email, const QString &address) const
{
    const auto hashed = [this](const QString &what) { return crypto::hmacSha256(m_key, what.toUtf8()); };
    return {hashed(QStringLiteral("account ") + domain::name(kind) + QLatin1Char(' ')
                + storage::uniqueKey(email)),
        address.isEmpty() ? QByteArray() : hashed(QStringLiteral("address ") + address)};
}

Result<Done> LoginThrottle::admit(
    Session &session, const Subjects &subjects, Timestamp now, storage::Lock lock) const
{
    LoginFailureRepository failures(session, scope);
    Timestamp until = now;
    for (const auto &[subject, limit] :
        {std::pair(subjects.address, m_limits.ofAddress), std::pair(subjects.account, m_limits.ofAccount)}) {
        if (subject.isEmpty() || limit == 0)
            continue;
        const auto found = failures.find(subject, lock);
        if (!found)
            return domain::fail(found.error());
        if (found->has_value())
            until = std::max(until, (*found)->lockedUntil.value_or(now));
    }
    if (until > now)
        return tooManyFailures(until - now);
    return Done();
}

Result<bool> LoginThrottle::countFailure(Session &session, const Subjects &subjects, Timestamp now) const
{
    LoginFailureRepository failures(session, scope);
    if (const auto forgotten = failures.forgetOld(now - accountWindow, now); !forgotten)
        return domain::fail(forgotten.error());
    bool locked = false;
    if (!subjects.address.isEmpty()) {
        const auto counted = failures.count(subjects.address, now, now - addressWindow);
        if (!counted)
            return domain::fail(counted.error());
        const auto done = lockFrom(
            session, subjects.address, *counted, m_limits.ofAddress, counted->since + addressWindow);
        if (!done)
            return done;
        locked = *done;
    }
    const auto counted = failures.count(subjects.account, now, now - accountWindow);
    if (!counted)
        return domain::fail(counted.error());
    const auto length = std::min(lockStep * (counted->failures - m_limits.ofAccount + 1), longestLock);
    const auto done = lockFrom(session, subjects.account, *counted, m_limits.ofAccount, now + length);
    if (!done)
        return done;
    return locked || *done;
}

Result<Done> LoginThrottle::noteLocks(Session &session, QList<domain::User> &users, Timestamp now) const
{
    if (m_limits.ofAccount == 0)
        return Done();
    QByteArrayList subjects;
    for (const auto &user : users)
        subjects.append(subjectsOf(domain::kindOf(user.role), user.email, {}).account);
    const auto locks = LoginFailureRepository(session, scope).locked(subjects, now);
    if (!locks)
        return domain::fail(locks.error());
    for (qsizetype i = 0; i < users.size(); ++i) {
        if (const auto lock = locks->constFind(subjects.at(i)); lock != locks->constEnd())
            users[i].lockedUntil = *lock;
    }
    return Done();
}

Result<Done> LoginThrottle::forget(Session &session, const Subjects &subjects) const
{
    return LoginFailureRepository(session, scope).forget(subjects.account);
}

} // namespace candor::identity
