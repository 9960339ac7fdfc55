// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFuture>
#include <QString>

namespace candor::client {

// What became of a look into a store.
struct Kept
{
    enum class State {
        There,
        Absent,
        NoStore, // there is no keyring, or it stays locked
    };
    State state = State::NoStore;
    QString secret = {};
};

// Where secrets outlive the program. Answers always come, within seconds, on the GUI thread's event loop or
// at once; consume them with domain::whenFinished(). GUI thread.
class SecretStore
{
public:
    virtual ~SecretStore() = default;

    [[nodiscard]] virtual QFuture<Kept> read(const QString &name) = 0;
    // Both answer whether it was done. An empty secret is none.
    [[nodiscard]] virtual QFuture<bool> write(const QString &name, const QString &secret) = 0;
    [[nodiscard]] virtual QFuture<bool> remove(const QString &name) = 0;
};

} // namespace candor::client
