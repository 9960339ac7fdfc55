// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// The interviews by their state, a column for each: how many there are, and those that came into it last.
// States change by decisions only, so nothing is dragged here.
[[nodiscard]] frame::PageInfo boardPage();

} // namespace candor::pages
