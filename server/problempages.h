// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/routetable.h"

namespace candor::server {

// The pages for people who open one of the server's addresses in a browser: what this is, what each error
// means (the `type` of a problem leads there), and where keys are made (contract §10.15). They need nothing
// from elsewhere, run no script and show nothing of the request.
void addProblemPages(RouteTable &table);

} // namespace candor::server
