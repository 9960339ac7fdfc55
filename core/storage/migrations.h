// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/session.h"

namespace candor::storage {

// The version of the schema that this program was built with: the number of resources/migrations/*.sql.
[[nodiscard]] int latestSchemaVersion();

// Brings the schema from its version to `target` inside the caller's transaction, one migration after the
// other; answers the version it found. A schema that is newer than this program is refused with
// StorageUnavailable. A migration that was part of a release, or that others have run, is never changed: what
// comes later is a file of its own.
[[nodiscard]] domain::Result<int> migrate(Session &session, int target = latestSchemaVersion());

} // namespace candor::storage
