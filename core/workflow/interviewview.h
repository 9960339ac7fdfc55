// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/interviews.h"
#include "identity/interviewlinks.h"
#include "workflow/record.h"

namespace candor::workflow {

// Whether the interview's report, if there is one, is shown.
[[nodiscard]] bool showsReport(const domain::Interview &interview, ReportAccess access);

// An interview as a caller may see it, in the caller's transaction: what GET answers, and what If-Match is
// held against. `now` decides whether the candidate's link still works.
[[nodiscard]] domain::Result<api::InterviewView> viewOf(storage::Session &session,
    const storage::TenantScope &scope, const storage::StoredInterview &stored, ReportAccess access,
    const identity::InterviewLinks &links, domain::Timestamp now);

// loadForUpdate() for a request: PreconditionFailed when it wants the interview to be another than it is, by
// its precondition or by its revision.
[[nodiscard]] domain::Result<storage::StoredInterview> loadToChange(storage::Session &session,
    const storage::TenantScope &scope, const Request &request, const QString &interview,
    const identity::InterviewLinks &links, domain::Timestamp now);

} // namespace candor::workflow
