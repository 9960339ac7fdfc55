// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/memorysecrets.h"

#include "domain/async.h"

namespace candor::client {

QFuture<Kept> MemorySecrets::read(const QString &name)
{
    const auto secret = m_secrets.value(name);
    return domain::ready(Kept{secret.isEmpty() ? Kept::State::Absent : Kept::State::There, secret});
}

QFuture<bool> MemorySecrets::write(const QString &name, const QString &secret)
{
    m_secrets.insert(name, secret);
    return domain::ready(true);
}

QFuture<bool> MemorySecrets::remove(const QString &name)
{
    m_secrets.remove(name);
    return domain::ready(true);
}

} // namespace candor::client
