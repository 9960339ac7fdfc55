// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// Who did what. Addresses: as details "log" (tenant, platform, installation), "action", "actor", "subject"
// and "request" to filter by.
[[nodiscard]] frame::PageInfo auditPage();

} // namespace candor::pages
