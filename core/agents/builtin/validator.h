// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"

namespace candor::agents::builtin {

// The skills of every qualification and of the demanding sentences of the job description, one entry for each
// skill of a requirement and at least one for each requirement; then what the recruiter should know:
// contradictions, demands for protected attributes, lists of keywords, texts that address a machine, unknown
// terms, other languages.
[[nodiscard]] Validation validate(const domain::InterviewRequest &request);

} // namespace candor::agents::builtin
