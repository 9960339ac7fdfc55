// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"

#include <functional>

namespace candor::agents::test {

// What the candidate says to a turn; an empty answer skips it.
using Candidate = std::function<QString(const domain::Question &, const NextTurn &)>;

// Runs the built-in interviewer until it is done.
[[nodiscard]] domain::Transcript interviewed(const domain::Plan &plan, const Candidate &candidate);

// Says the same to the first turn of every scored question and skips the rest.
[[nodiscard]] Candidate saying(const QString &answer);

// A good answer for each requirement and general question of the named job ("software-engineer", "nurse",
// "sales-lead").
[[nodiscard]] Candidate expert(const QString &job);
// Thin but truthful answers.
[[nodiscard]] Candidate novice();

// The report of the built-in assessor on that conversation.
[[nodiscard]] domain::Assessment assessed(
    const domain::InterviewRequest &request, const domain::Plan &plan, const domain::Transcript &transcript);

} // namespace candor::agents::test
