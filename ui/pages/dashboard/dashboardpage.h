// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// How interviews, approvals, deliveries and agents stand, in numbers and charts.
[[nodiscard]] frame::PageInfo dashboardPage();

} // namespace candor::pages
