// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/passwordgate.h"

#include "crypto/password.h"

namespace candor::identity {

using domain::Result;

PasswordGate::PasswordGate(Limits limits)
    : m_limits(limits)
{
    m_threads.setMaxThreadCount(limits.atOnce);
    m_threads.setObjectName(QStringLiteral("candor-passwords"));
}

PasswordGate::~PasswordGate()
{
    m_threads.clear();
    m_threads.waitForDone();
}

template <typename T, typename Work>
QFuture<Result<T>> PasswordGate::enter(Work work)
{
    if (m_waiting.fetch_add(1) >= m_limits.waiting) {
        m_waiting.fetch_sub(1);
        return domain::ready(Result<T>(domain::fail(domain::ErrorCode::Overloaded,
            QStringLiteral("Too many log-ins at once; nothing was done. Try again shortly."))));
    }
    const domain::Promise<Result<T>> promise;
    m_threads.start([this, promise, work = std::move(work)] {
        Result<T> result = work();
        m_waiting.fetch_sub(1);
        promise.fulfil(std::move(result));
    });
    return promise.future();
}

QFuture<Result<QByteArray>> PasswordGate::hash(const QString &password)
{
    return enter<QByteArray>([password] { return crypto::hashPassword(password); });
}

QFuture<Result<Verification>> PasswordGate::verify(const QString &password, const QByteArray &hash)
{
    return enter<Verification>([password, hash] {
        const QByteArray against = hash.isEmpty() ? crypto::dummyHash() : hash;
        Verification verification{crypto::verifyPassword(password, against) && !hash.isEmpty(), {}};
        if (verification.fits && crypto::needsRehash(hash))
            verification.betterHash = crypto::hashPassword(password);
        return verification;
    });
}

} // namespace candor::identity
