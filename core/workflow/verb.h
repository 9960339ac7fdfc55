// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/precondition.h"
#include "domain/interview.h"
#include "storage/remembering.h"
#include "storage/scope.h"

namespace candor::workflow {

// How much of an interview's report a caller may see.
enum class ReportAccess {
    None,
    Approved, // once it is approved: holders of assessment:read
    Drafts, // before that, too: holders of assessment:review
};

// Who asks for a verb, and in which request: for history, audit and log.
struct Request
{
    domain::Actor actor;
    QString requestId;
    api::Precondition precondition = {}; // If-Match, of the interview as the caller sees it …
    ReportAccess reports = ReportAccess::None; // … with this
    std::optional<int> revision = {}; // that the interview must still have
};

// The server speaks of verbs, and of nothing else that is stored (docs/decisions/0004).
using storage::Performed;
using storage::Remember;
using storage::StoredAnswer;
template <typename T>
using Memory = storage::Memory<T>;

} // namespace candor::workflow
