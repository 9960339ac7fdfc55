// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// The platforms of an installation, for its owners. Addresses: the id of one as object.
[[nodiscard]] frame::PageInfo platformsPage();

} // namespace candor::pages
