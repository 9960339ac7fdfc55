// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/async.h"
#include "domain/result.h"

#include <QThreadPool>
#include <atomic>

namespace candor::identity {

struct Verification
{
    bool fits = false;
    QByteArray betterHash; // of today's parameters, when the stored one is weaker; else empty
};

// Where passwords are hashed: on threads of its own, few at a time (each takes 19 MiB and tens of
// milliseconds), and with few waiting; more are Overloaded. Thread-safe. Its destructor waits for what runs.
class PasswordGate
{
public:
    struct Limits
    {
        int atOnce = 2;
        int waiting = 64; // with those that run
    };
    explicit PasswordGate(Limits limits);
    ~PasswordGate();
    PasswordGate(const PasswordGate &) = delete;
    PasswordGate &operator=(const PasswordGate &) = delete;

    [[nodiscard]] QFuture<domain::Result<QByteArray>> hash(const QString &password);
    // An empty `hash` (no account, no password yet) takes as long as any other and never fits.
    [[nodiscard]] QFuture<domain::Result<Verification>> verify(
        const QString &password, const QByteArray &hash);

private:
    template <typename T, typename Work>
    QFuture<domain::Result<T>> enter(Work work);

    Limits m_limits;
    std::atomic<int> m_waiting{0};
    QThreadPool m_threads;
};

} // namespace candor::identity
