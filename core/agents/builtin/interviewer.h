// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"

namespace candor::agents::builtin {

// Asks the plan's questions in their order. After an answer to a scored question it may probe, at most twice
// and only for what is missing first: length, own action or reason, outcome, something concrete. A skipped
// turn or "I don't know" leads on, and so does text that addresses a machine. Every question is asked; probes
// share what is left of duration / 2.5 minutes evenly over the interview, so that early answers can't use up
// the later ones' time. Says nothing about how good an answer was. With an unfinished last turn it repeats
// that turn.
[[nodiscard]] NextTurn nextTurn(const domain::Plan &plan, const domain::Transcript &transcript);

} // namespace candor::agents::builtin
