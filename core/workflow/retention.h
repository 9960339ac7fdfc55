// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/chorerepository.h"

namespace candor::workflow {

// How long is kept what no tenant's settings rule.
struct RetentionRules
{
    std::chrono::hours deliveryLog{24 * 30}; // attempts of webhooks; the deliveries themselves stay
};

// Erases what has been kept for long enough. A candidate's data goes once nothing has happened to an
// interview that is over for the tenant's candidatePiiRetentionDays, in the same way as by hand; its report
// once nobody has changed it for assessmentRetentionDays. Suspended tenants are no exception. One that fails
// time after time is passed over until the next run.
//
// A slice is one interview, a hundred tenants that have none, or five hundred rows.
[[nodiscard]] domain::Result<storage::ChoreSlice> retain(storage::Session &session,
    const storage::ChoreTurn &turn, const RetentionRules &rules, domain::Timestamp now);

// The chore of it: each hour.
[[nodiscard]] storage::Chore retentionChore(const RetentionRules &rules);

} // namespace candor::workflow
