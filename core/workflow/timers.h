// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/chorerepository.h"

namespace candor::workflow {

// What happens to an interview when nobody does anything (contract §10, ruling 11). A link that expired
// before the candidate began cancels the interview (LINK_EXPIRED). A candidate who began and then was away
// for the tenant's noShowHours has it completed by the system, when at least half of the questions are done
// with, else cancelled (NO_SHOW). Every stored answer, an unfinished one too, counts as being there. While
// the tenant or its platform is suspended nothing of it happens.
//
// One slice is one interview. One that fails time after time is put off, so that it holds up no other.
[[nodiscard]] domain::Result<storage::ChoreSlice> fireTimer(
    storage::Session &session, const storage::ChoreTurn &turn, domain::Timestamp now);

[[nodiscard]] storage::Chore timersChore();

} // namespace candor::workflow
