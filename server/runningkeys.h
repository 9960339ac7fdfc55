// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QMutex>
#include <QMutexLocker>
#include <QSet>
#include <memory>

namespace candor::server {

// The Idempotency-Keys whose first request is being answered by this process. Thread-safe. What begin() gave
// may outlive it.
class RunningKeys
{
public:
    // Holds the key for as long as the answer lives; nothing while somebody else holds it.
    [[nodiscard]] std::shared_ptr<void> begin(const QByteArray &scopeHash)
    {
        const QMutexLocker lock(&m_keys->mutex);
        if (m_keys->held.contains(scopeHash))
            return nullptr;
        m_keys->held.insert(scopeHash);
        return {m_keys.get(), [keys = m_keys, scopeHash](void *) {
                    const QMutexLocker locked(&keys->mutex);
                    keys->held.remove(scopeHash);
                }};
    }

private:
    struct Keys
    {
        QMutex mutex;
        QSet<QByteArray> held;
    };
    std::shared_ptr<Keys> m_keys = std::make_shared<Keys>();
};

} // namespace candor::server
