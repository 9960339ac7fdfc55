// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"

namespace candor::agents::builtin {

// `order.previous` changed as `order.instructions` ask (wishes.h). Sections outside `order.sections` (if any
// are named), and those that the instructions don't touch, keep their questions; an empty instruction gives
// the named sections other questions. A topic that no section is about gets a competency and a section of its
// own. Requirements stay covered unless the recruiter removes or replaces them in so many words: then they
// leave the plan's lists. The notes say what was not understood, what could not be done and what left the
// plan.
[[nodiscard]] Planned revised(const PlanOrder &order);

} // namespace candor::agents::builtin
