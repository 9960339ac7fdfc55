// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/helptext.h"

namespace candor::pages {

[[nodiscard]] frame::HelpText rolesHelp();

} // namespace candor::pages
