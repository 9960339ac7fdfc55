// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/chorerepository.h"

namespace candor::workflow {

// The chore that looks for what one unit of work should have written together and that has come apart: events
// without their delivery, lanes that count wrongly, interviews that wait for an agent without a job. Each is
// mended and counted; finding one means that data was damaged, or a fault of this program. Its result:
// `repaired` of the last run and `repairedEver`.
[[nodiscard]] storage::Chore selfAuditChore();

// One slice of it.
[[nodiscard]] domain::Result<storage::ChoreSlice> audit(
    storage::Session &session, const storage::ChoreTurn &turn, domain::Timestamp now);

} // namespace candor::workflow
