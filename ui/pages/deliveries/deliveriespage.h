// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// What became of each event on its way to its receiver, and why it hasn't arrived. Addresses: a delivery's id
// as object; "runId=…" or "state=…" as detail.
[[nodiscard]] frame::PageInfo deliveriesPage();

} // namespace candor::pages
