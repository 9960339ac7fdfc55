// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// The tenants that an administrator looks after. Addresses: the id of one as object.
[[nodiscard]] frame::PageInfo organisationsPage();

} // namespace candor::pages
