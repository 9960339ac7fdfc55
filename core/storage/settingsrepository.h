// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/session.h"

namespace candor::storage {

// The installation's own small values by name: which master key the data belongs to, whether the first
// administrator was made.
class SettingsRepository
{
public:
    explicit SettingsRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] domain::Result<std::optional<QByteArray>> find(const QString &name);
    // True when this call stored it, false when the name had a value already, which stays.
    [[nodiscard]] domain::Result<bool> storeOnce(const QString &name, const QByteArray &bytes);

private:
    Session &m_session;
};

} // namespace candor::storage
