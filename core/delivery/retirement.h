// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scope.h"
#include "storage/session.h"

namespace candor::delivery {

// The end of a webhook, and of all of a deleted tenant's, in the caller's transaction.

// Whether something is still on its way to any receiver of the tenant's events.
[[nodiscard]] domain::Result<bool> hasPending(storage::Session &session, const storage::TenantScope &scope);

// The destination is gone: what is on its way there is parked, to be recovered. Answers how many.
[[nodiscard]] domain::Result<qint64> close(storage::Session &session, const QString &destination);

// Deletes the tenant's webhook config, with its secrets, if there is one, and parks what is still on its way.
[[nodiscard]] domain::Result<domain::Done> retire(
    storage::Session &session, const storage::TenantScope &scope);

} // namespace candor::delivery
