// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"

namespace candor::agents::builtin {

// `order.previous` changed as `order.instructions` ask, as far as they are understood: "more on X", "less on
// X", "remove X", "add a question about X", "focus on X", "harder", "easier", "shorter", "longer", "30
// minutes", "rephrase". Sections outside `order.sections` (if any are named), and those that the instructions
// don't touch, keep their questions. What is not understood leads to other questions in the named sections.
// Requirements stay covered.
[[nodiscard]] domain::Plan revised(const PlanOrder &order);

} // namespace candor::agents::builtin
