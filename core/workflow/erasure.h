// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "workflow/record.h"

namespace candor::workflow {

// What becomes of a report that waits for its approval when the candidate's data goes.
enum class Reports {
    StayOpen, // its scores can still be approved
    AreCancelled,
};

struct Erasure
{
    QString reason; // of the cancellation, for history; English, no personal data
    Reports reports = Reports::StayOpen;
    domain::Timestamp now;
};

// Erases what is personal of one candidate (contract §3 and ruling 10.6), in the caller's transaction, with
// the interview's row locked: cancels the interview first when it isn't over, shreds its key, blanks every
// column that the key sealed, and tells of both. Answers the certificate; that of the first time for data
// that was erased before. Leaves the interview as it is now in `stored`.
[[nodiscard]] domain::Result<QJsonObject> erase(storage::Session &session, const storage::TenantScope &scope,
    const Request &request, storage::StoredInterview &stored, const Erasure &erasure);

// Erases the report of an interview that is over, in the caller's transaction, with the interview's row
// locked: its scores, the overrides' numbers in the history, what was asked about it, and what the events
// tell of it. The audit log keeps that there was one, and who decided about it. `stored` stays as it is: this
// is nothing that happened to the interview.
[[nodiscard]] domain::Result<domain::Done> eraseReport(storage::Session &session,
    const storage::TenantScope &scope, const Request &request, const storage::StoredInterview &stored,
    domain::Timestamp now);

} // namespace candor::workflow
