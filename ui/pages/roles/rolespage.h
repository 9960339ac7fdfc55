// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// What people may do: the system's roles, and the organisation's own. Addresses: the id of one as object.
[[nodiscard]] frame::PageInfo rolesPage();

} // namespace candor::pages
