// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/settings.h"

namespace candor::app {

// `serve [--demo-tenant] [--owner-token-stdin]`: runs the server until a signal ends it, and answers the exit
// code. Its standard output is for who started it: `listening on URL`, the demo tenant's credentials, and,
// when it was handed an owner's token, `failed {…}` (startfailure.h) in their place.
[[nodiscard]] int serve(const config::LoadedSettings &loaded, const QStringList &options);

} // namespace candor::app
