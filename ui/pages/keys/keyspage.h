// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// API keys and OAuth clients: made, looked at, replaced and ended. Addresses: the id of one as object, for a
// client with "kind=client" as detail.
[[nodiscard]] frame::PageInfo keysPage();

} // namespace candor::pages
