// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// How the server is, how it is set up, what it logs, and its backups. For whoever runs it.
[[nodiscard]] frame::PageInfo serverPage();

} // namespace candor::pages
