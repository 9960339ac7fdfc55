// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queries.h"
#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

// The plans and reports of a tenant that wait for a decision. What these cost depends on how many wait, not
// on how many interviews there are. Within a unit of work or a read.

[[nodiscard]] domain::Result<domain::ApprovalPage> waitingApprovals(
    Session &session, const TenantScope &scope, const domain::ApprovalFilter &filter);

struct Backlogs
{
    domain::Backlog plans;
    domain::Backlog reports;
};
[[nodiscard]] domain::Result<Backlogs> backlogs(Session &session, const TenantScope &scope);

} // namespace candor::storage
