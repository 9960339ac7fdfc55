// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"

namespace candor::client {

// Where an administrator chose to act.
struct WorkplaceChoice
{
    std::optional<api::TenantEntry> tenant; // nothing: in none
};

// In the program's settings, for each person; a person's id says which server it is of. GUI thread. Nothing
// when they have never chosen.
[[nodiscard]] std::optional<WorkplaceChoice> keptChoice(const domain::UserId &person);
void keepChoice(const domain::UserId &person, const WorkplaceChoice &choice);

} // namespace candor::client
