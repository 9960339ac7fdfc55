// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interview.h"
#include "storage/session.h"

namespace candor::identity {

// Whether two credentials may be in one person's hands (docs/decisions/0072-who-sees-and-decides.md): a user
// is itself; a key is each user who made it, or one of the keys that it replaces or that replace it; an OAuth
// client is each user who made it or replaced its secret. Within a unit of work. `first` and `second` are ids
// of users, keys or clients; only users make keys and clients.
[[nodiscard]] domain::Result<bool> mayBeSamePerson(
    storage::Session &session, const QString &first, const QString &second);

} // namespace candor::identity
