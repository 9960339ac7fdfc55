// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/settings.h"

namespace candor::app {

// `demo-fill`: fills the demo tenant of the server that runs on the data folder (`serve --demo-tenant`), told
// in lines of JSON {done, total}; the exit code. Interviews that are there stay as they are.
[[nodiscard]] int fillDemoTenant(const config::Settings &settings);

} // namespace candor::app
