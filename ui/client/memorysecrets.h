// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/secretstore.h"

#include <QHash>

namespace candor::client {

// Keeps secrets until the program ends.
class MemorySecrets final : public SecretStore
{
public:
    [[nodiscard]] QFuture<Kept> read(const QString &name) override;
    [[nodiscard]] QFuture<bool> write(const QString &name, const QString &secret) override;
    [[nodiscard]] QFuture<bool> remove(const QString &name) override;

private:
    QHash<QString, QString> m_secrets;
};

} // namespace candor::client
