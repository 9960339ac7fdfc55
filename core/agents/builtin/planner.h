// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"

namespace candor::agents::builtin {

inline constexpr char engineName[] = "builtin";
inline constexpr char engineModel[] = "builtin-3"; // grows when the same request may give another result

// A plan after the order; with `previous` and `instructions` a revision of it (revision.h). Total: every
// order gives a plan without broken invariants. 3–8 competencies, a warm-up, a section for each competency, a
// closing; minutes add up to the duration (45 when the request names none); every requirement has a question.
// The same order gives the same plan but for the id and the time that it carries in.
[[nodiscard]] Planned planned(const PlanOrder &order);

// The same without the notes.
[[nodiscard]] domain::Plan plan(const PlanOrder &order);

} // namespace candor::agents::builtin
