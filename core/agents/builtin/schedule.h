// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interview.h"
#include "domain/plan.h"

namespace candor::agents::builtin {

// Parts of planning that a revision needs too.
namespace planning {

inline constexpr int minutesEach = 5; // reading .5, answering 3–4, a probe 1
inline constexpr int questionsEach = 3; // at most, for one requirement
inline constexpr int generalQuestions = 2;

// The interview's minutes: what the request says within 15–120, 45 when it says nothing.
[[nodiscard]] int durationOf(const domain::InterviewRequest &request);

// What opening and closing leave of a duration.
[[nodiscard]] int scoredMinutes(int duration);

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
