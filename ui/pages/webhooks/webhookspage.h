// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// Where events go: which webhook is in effect and why, its settings, its secret, a test, and how it does.
[[nodiscard]] frame::PageInfo webhooksPage();

} // namespace candor::pages
