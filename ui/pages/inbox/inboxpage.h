// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "frame/pageinfo.h"

namespace candor::pages {

// Plans and reports that wait for a person, decided with the keyboard.
[[nodiscard]] frame::PageInfo inboxPage();

} // namespace candor::pages
