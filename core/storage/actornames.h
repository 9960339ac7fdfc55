// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scope.h"
#include "storage/session.h"

#include <QHash>

namespace candor::storage {

// What users, keys and OAuth clients are called now, by their ids. Those that are gone are left out; keys and
// clients that were revoked are not.
[[nodiscard]] domain::Result<QHash<QString, QString>> actorNames(
    Session &session, SystemScope, const QStringList &ids);

} // namespace candor::storage
