// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"

namespace candor::agents::builtin {

inline constexpr char engineName[] = "builtin";
inline constexpr char engineModel[] = "builtin-1"; // grows when the same request may give another result

// A plan after the order; with `previous` and `instructions` a revision of it (revision.h). Total: every
// order gives a plan without broken invariants. 3–8 competencies, a warm-up, a section for each competency, a
// closing; minutes add up to the duration (45 when the request names none); every requirement has a question.
// The same order gives the same plan but for the id and the time that it carries in.
[[nodiscard]] domain::Plan plan(const PlanOrder &order);

// Parts of planning that a revision needs too.
namespace planning {

// `total` divided in proportion to the weights, at least `least` each (largest remainder, Hamilton's method;
// ties go to the earlier). Needs total ≥ least · weights.size().
[[nodiscard]] QList<int> apportioned(int total, const QList<int> &weights, int least);

// Fills skillsCoverage from the questions.
void fillCoverage(domain::Plan &plan);

// Numbers sections and questions that have no id yet, after the highest number in use.
void fillIds(domain::Plan &plan);

// Shares the duration among the sections: warm-up and closing keep theirs if there is room, the others by
// their number of questions.
void shareMinutes(domain::Plan &plan);

} // namespace planning

} // namespace candor::agents::builtin
