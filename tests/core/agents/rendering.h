// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"

// Every field of a value as text, the same on every machine, for golden files.
namespace candor::agents::test {

[[nodiscard]] QString rendered(const Validation &validation);
[[nodiscard]] QString rendered(const domain::Plan &plan);
[[nodiscard]] QString rendered(const domain::Assessment &assessment);

} // namespace candor::agents::test
