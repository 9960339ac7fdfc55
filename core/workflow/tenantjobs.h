// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/jobrepository.h"
#include "workflow/environment.h"

#include <QFuture>

namespace candor::workflow {

// What is left to do when a tenant was deleted (docs/decisions/0071-deleting-a-tenant.md). Each is one unit
// of work with the end of its job, so that a crash costs a repetition at most. An error means that nothing
// was stored. Any thread.

// Cancels the interview, whatever its state, and erases its candidate's data.
[[nodiscard]] QFuture<domain::Result<domain::Done>> eraseOfDeletedTenant(
    Environment &environment, const storage::Job &job);

// Deletes the tenant's webhook config once all its interviews are erased and what they told is delivered;
// looks again a minute later while it isn't. What still waits after storage::retireAfter is parked.
[[nodiscard]] QFuture<domain::Result<domain::Done>> retireWebhooks(
    Environment &environment, const storage::Job &job);

} // namespace candor::workflow
