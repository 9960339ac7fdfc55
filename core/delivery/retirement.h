// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scope.h"
#include "storage/session.h"

namespace candor::delivery {

// The end of a deleted tenant's webhooks, in the caller's transaction.

// Whether something is still on its way to any receiver of the tenant's events.
[[nodiscard]] domain::Result<bool> hasPending(storage::Session &session, const storage::TenantScope &scope);

// Deletes the tenant's webhook config, with its secrets, if there is one, and parks what is still on its way.
[[nodiscard]] domain::Result<domain::Done> retire(
    storage::Session &session, const storage::TenantScope &scope);

} // namespace candor::delivery
