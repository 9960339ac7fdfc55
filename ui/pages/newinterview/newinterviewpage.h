// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// Where an interview is requested: what is asked for, how good a plan it allows, and the same as a command.
[[nodiscard]] frame::PageInfo newInterviewPage();

} // namespace candor::pages
