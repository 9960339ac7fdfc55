// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// API keys and OAuth clients: made, looked at, replaced and ended.
[[nodiscard]] frame::PageInfo keysPage();

} // namespace candor::pages
