// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/jobrepository.h"
#include "workflow/verb.h"

namespace candor::workflow {

// Who acts in a job: the system, under the job's own name.
[[nodiscard]] Request systemRequest(const storage::Job &job);

// Ends the job in the caller's transaction, or says (Internal) that another worker has taken it over: then
// nothing of this one may be kept.
[[nodiscard]] domain::Result<domain::Done> finish(storage::Session &session, const storage::Job &job);

} // namespace candor::workflow
