// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/keyring.h"
#include "domain/organisation.h"
#include "storage/loginfailurerepository.h"

namespace candor::identity {

// How many log-ins may fail; 0: any number.
struct LoginLimits
{
    int ofAccount = 10; // in a row, before the account is locked
    int ofAddress = 50; // within LoginThrottle::addressWindow, before the address is
};

// Slows down who tries passwords. An account is locked for a minute after so many failures in a row, after
// each further one a minute longer, up to a quarter of an hour; failures are forgotten a day after the first
// of them. An address, from which many accounts may be tried, is locked until its window of a quarter of an
// hour ends. Accounts that don't exist are counted and locked like those that do, so that a lock tells
// nothing. What is counted is in the database, under a keyed hash: it holds on every node and outlives a
// restart. Immutable; any thread.
class LoginThrottle
{
public:
    static constexpr std::chrono::seconds lockStep{60};
    static constexpr std::chrono::seconds longestLock{900};
    static constexpr std::chrono::hours accountWindow{24};
    static constexpr std::chrono::minutes addressWindow{15};

    LoginThrottle(const crypto::Keyring &keyring, const LoginLimits &limits)
        : m_key(keyring.derive("login-throttle/1"))
        , m_limits(limits)
    {
    }

    // What one log-in counts against.
    struct Subjects
    {
        QByteArray account;
        QByteArray address; // empty when it isn't known
    };
    [[nodiscard]] Subjects subjectsOf(
        domain::UserKind kind, const QString &email, const QString &address) const;

    // RateLimited, with the seconds to wait, while one of them is locked.
    [[nodiscard]] domain::Result<domain::Done> admit(
        storage::Session &session, const Subjects &subjects, domain::Timestamp now, storage::Lock lock) const;
    // Whether this failure locked the account or the address.
    [[nodiscard]] domain::Result<bool> countFailure(
        storage::Session &session, const Subjects &subjects, domain::Timestamp now) const;
    // Notes until when each of the accounts is locked; what its address may be locked for isn't told.
    [[nodiscard]] domain::Result<domain::Done> noteLocks(
        storage::Session &session, QList<domain::User> &users, domain::Timestamp now) const;
    // Of the account: after a success, or when it got another password.
    [[nodiscard]] domain::Result<domain::Done> forget(
        storage::Session &session, const Subjects &subjects) const;

private:
    QByteArray m_key;
    LoginLimits m_limits;
};

} // namespace candor::identity
