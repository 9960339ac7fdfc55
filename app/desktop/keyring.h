// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/secretstore.h"

#include <chrono>

namespace QKeychain {
class Job;
}

namespace candor::desktop {

// The desktop's keyring: GNOME Keyring, KWallet or what else speaks for them. Never falls back to a file.
// Where there is none, or it stays locked for longer than `patience`, it is NoStore, and so it is until it
// answers after all: nobody waits for it twice. Only what is removed is removed in any case, even late.
class Keyring final : public client::SecretStore
{
public:
    explicit Keyring(std::chrono::milliseconds patience = std::chrono::seconds(3));

    [[nodiscard]] QFuture<client::Kept> read(const QString &name) override;
    [[nodiscard]] QFuture<bool> write(const QString &name, const QString &secret) override;
    [[nodiscard]] QFuture<bool> remove(const QString &name) override;

private:
    [[nodiscard]] QFuture<client::Kept> run(QKeychain::Job *job);

    std::chrono::milliseconds m_patience;
    std::shared_ptr<bool> m_isGone = std::make_shared<bool>(false);
};

} // namespace candor::desktop
