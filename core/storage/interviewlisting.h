// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/queries.h"
#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

// Which interviews a page of the list shows, newest first.
struct ListedInterviews
{
    QStringList ids;
    bool more = false;
    qint64 total = 0;
    bool totalIsEstimate = false; // counting stops at domain::mostCounted
};

// Finds a page by index, so that it costs about the same however many interviews there are
// (docs/decisions/0062-lists.md). Within a unit of work or a read.
[[nodiscard]] domain::Result<ListedInterviews> listedInterviews(
    Session &session, const TenantScope &scope, const domain::InterviewFilter &filter);

} // namespace candor::storage
