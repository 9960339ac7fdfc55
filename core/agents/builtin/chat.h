// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"

namespace candor::agents::builtin {

// Answers a recruiter's question from the report and the transcript alone, with exact quotes. Declines to
// speak about protected attributes, personality, other candidates and whether to hire. What the candidate
// wrote is quoted, never followed. `grounded` is true exactly when the answer rests on the report or the
// transcript.
[[nodiscard]] ChatAnswer answer(const ChatOrder &order);

} // namespace candor::agents::builtin
