// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// All pages, in the sidebar's order.
[[nodiscard]] QList<frame::PageInfo> allPages();

} // namespace candor::pages
