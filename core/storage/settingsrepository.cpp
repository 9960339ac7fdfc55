// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/settingsrepository.h"

namespace candor::storage {

using domain::Result;

Result<std::optional<QByteArray>> SettingsRepository::find(const QString &name)
{
    return m_session.selectOne<QByteArray>(QStringLiteral("SELECT value FROM settings WHERE name = ?"),
        {value(name)}, [](const Row &row) { return row.blob(0); });
}

Result<bool> SettingsRepository::storeOnce(const QString &name, const QByteArray &bytes)
{
    const auto stored = m_session.execute(
        QStringLiteral("INSERT INTO settings (name, value) VALUES (?, ?) ON CONFLICT (name) DO NOTHING"),
        {value(name), value(bytes)});
    if (!stored)
        return domain::fail(stored.error());
    return *stored == 1;
}

} // namespace candor::storage
