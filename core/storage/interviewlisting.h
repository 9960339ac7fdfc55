// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queries.h"
#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

// Finds a page of the list by index, newest first, so that it costs about the same however many interviews
// there are (docs/decisions/0062-lists.md). Within a unit of work or a read.
[[nodiscard]] domain::Result<domain::InterviewPage> listedInterviews(
    Session &session, const TenantScope &scope, const domain::InterviewFilter &filter);

} // namespace candor::storage
