// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"

namespace candor::agents::builtin {

// The report on an interview. Total: every order gives a report without broken invariants. A score says how
// much of what the rubric asks for the answers show in words; it says nothing about the person. Rules:
//   behavioural questions  .45 content + .35 situation, own action and result + .20 detail
//   other questions        .60 content + .20 reasons and steps + .20 detail
//   mapped to 1–5 by the knots 0→1, .2→2, .45→3, .7→4, .9→5
//   caps: no own action in a behavioural answer 3; keyword list or shuffled words 2; off topic 1
//   only an echo, an injection, a repetition, nothing or "I don't know": no evidence, hence no score.
// A requirement that asks for years, or for something demonstrated, proven or experienced, is at most PARTIAL
// when the answers don't say how many years or tell of no own action; a concern of its competency says so
// (proof.h). Answers are read without names and introductions. Flags (sorted): CONFLICTING_YEARS,
// INSUFFICIENT_EVIDENCE, KEYWORD_LIST, LOW_CONFIDENCE, OFF_TOPIC, PROMPT_INJECTION, QUESTION_ECHO,
// REPEATED_ANSWER, UNANSWERED_QUESTIONS.
[[nodiscard]] domain::Assessment assess(const AssessmentOrder &order);

} // namespace candor::agents::builtin
