// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// The settings of the tenant that the person belongs to or acts in.
[[nodiscard]] frame::PageInfo settingsPage();

} // namespace candor::pages
