// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// Where a plan is edited into its next version. Addresses name the interview's runId.
[[nodiscard]] frame::PageInfo planEditorPage();

} // namespace candor::pages
