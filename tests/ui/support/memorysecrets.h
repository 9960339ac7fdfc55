// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/secretstore.h"
#include "domain/async.h"

#include <QHash>

namespace candor::uitest {

// Keeps secrets until the program ends.
class MemorySecrets final : public client::SecretStore
{
public:
    [[nodiscard]] QFuture<client::Kept> read(const QString &name) override
    {
        using State = client::Kept::State;
        const auto secret = m_secrets.value(name);
        return domain::ready(client::Kept{secret.isEmpty() ? State::Absent : State::There, secret});
    }
    [[nodiscard]] QFuture<bool> write(const QString &name, const QString &secret) override
    {
        m_secrets.insert(name, secret);
        return domain::ready(true);
    }
    [[nodiscard]] QFuture<bool> remove(const QString &name) override
    {
        m_secrets.remove(name);
        return domain::ready(true);
    }

private:
    QHash<QString, QString> m_secrets;
};

} // namespace candor::uitest
