// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/plan.h"
#include "parts/diffview.h"

namespace candor::pages {

// What is different in `to`, for people: in the order of the plan, with names instead of ids.
[[nodiscard]] QList<parts::Change> planChanges(const domain::Plan &from, const domain::Plan &to);

} // namespace candor::pages
