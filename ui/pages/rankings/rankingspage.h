// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// Candidates by their score, how the scores are spread, and some of them beside one another.
[[nodiscard]] frame::PageInfo rankingsPage();

} // namespace candor::pages
