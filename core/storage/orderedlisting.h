// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queries.h"
#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

// Finds a page of the list in another order than the newest first, or of several states, so that it costs
// about the same however many interviews there are (docs/decisions/0062-lists.md). Within a unit of work or
// a read. A filter with a text has no other order.
[[nodiscard]] domain::Result<domain::InterviewPage> orderedInterviews(
    Session &session, const TenantScope &scope, const domain::InterviewFilter &filter);

} // namespace candor::storage
