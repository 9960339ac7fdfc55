// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/plan.h"
#include "domain/result.h"

namespace candor::api {

// Where a plan is longer, larger or emptier than the published description lets plans be (schema Plan in
// resources/api-docs): for what people write; agents stay far below. Lengths count Unicode code points. Pure.
[[nodiscard]] domain::Faults planSizeFaults(const domain::Plan &plan);

} // namespace candor::api
