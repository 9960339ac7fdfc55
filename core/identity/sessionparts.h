// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/admin.h"
#include "identity/context.h"

// What the verbs of Sessions have in common. Of this room only.
namespace candor::identity {

// That the user did it.
[[nodiscard]] storage::AuditRecord recordOf(
    const domain::User &user, const QString &action, domain::Timestamp now, const RequestOrigin &origin);

// The user with the names of where the account belongs.
[[nodiscard]] domain::Result<api::Me> meOf(storage::Session &session, const domain::User &user);

// The setting that says that the installation has had its first super admin.
[[nodiscard]] QString bootstrappedSetting();

// A name for a log-in and all its refreshes.
[[nodiscard]] QString newFamily(domain::Timestamp now);

} // namespace candor::identity
