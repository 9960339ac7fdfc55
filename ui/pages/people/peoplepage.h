// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// The accounts of a tenant, and for administrators those of a platform. Addresses: the id of one as object;
// an administrator's with "of=platform" as detail, for owners with "platform=<id>", too.
[[nodiscard]] frame::PageInfo peoplePage();

} // namespace candor::pages
