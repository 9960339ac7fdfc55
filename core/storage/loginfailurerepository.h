// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/reach.h"

#include <QByteArrayList>
#include <QHash>

namespace candor::storage {

struct LoginFailures
{
    int failures = 0;
    domain::Timestamp since; // of the first of them
    std::optional<domain::Timestamp> lockedUntil;
};

// Failed log-ins by what was tried, a `subject` that only a keyed hash names: an account, whether it exists
// or not, or a client's address. Whose they are is known to nobody yet, therefore system scope.
class LoginFailureRepository
{
public:
    LoginFailureRepository(Session &session, const SystemScope &)
        : m_session(session)
    {
    }

    [[nodiscard]] domain::Result<std::optional<LoginFailures>> find(
        const QByteArray &subject, Lock lock = Lock::None);
    // Those of the subjects that are locked at `now`, and until when.
    [[nodiscard]] domain::Result<QHash<QByteArray, domain::Timestamp>> locked(
        const QByteArrayList &subjects, domain::Timestamp now);
    // One more, or the first one when those before began at or before `forgetBefore`; how many there are now.
    // Two at the same time are two.
    [[nodiscard]] domain::Result<LoginFailures> count(
        const QByteArray &subject, domain::Timestamp now, domain::Timestamp forgetBefore);
    [[nodiscard]] domain::Result<domain::Done> lock(const QByteArray &subject, domain::Timestamp until);
    [[nodiscard]] domain::Result<domain::Done> forget(const QByteArray &subject);
    // What began before `before` and locks nothing any more.
    [[nodiscard]] domain::Result<domain::Done> forgetOld(domain::Timestamp before, domain::Timestamp now);

private:
    Session &m_session;
};

} // namespace candor::storage
