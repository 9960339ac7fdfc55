// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// One interview: where it stands, its plan and report, everything that happened, and what else can be done
// with it. Addresses name its runId; the detail "tab" is "plan", "report" or "timeline".
[[nodiscard]] frame::PageInfo interviewPage();

} // namespace candor::pages
