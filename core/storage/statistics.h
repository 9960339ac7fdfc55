// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/statistics.h"
#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

// Counts a tenant's interviews and what agents owe them. The states are counted in an index, which takes as
// long as there are interviews: for a few callers, not for each click. Within a read.
[[nodiscard]] domain::Result<domain::Statistics> statistics(Session &session, const TenantScope &scope);

} // namespace candor::storage
