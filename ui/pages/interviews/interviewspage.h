// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// All interviews as a table. Opened with `state` (names with commas) or `q` in its address, with that filter.
[[nodiscard]] frame::PageInfo interviewsPage();

} // namespace candor::pages
