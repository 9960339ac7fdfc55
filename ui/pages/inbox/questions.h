// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/interviews.h"
#include "pages/inbox/decisionbar.h"

namespace candor::pages {

// What is asked before a decision of this kind; approvals are asked nothing.
[[nodiscard]] DecisionBar::Question questionFor(api::DecisionKind kind);
// What is asked before a person's score stands beside the machine's.
[[nodiscard]] DecisionBar::Question scoreQuestion(const domain::CompetencyScore &score);

} // namespace candor::pages
