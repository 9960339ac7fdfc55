// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/sessions.h"
#include "server/routetable.h"

namespace candor::server {

// The way in for whoever runs the server's process, from the same machine only: what came over a proxy, or
// from a browser's page, is refused like a wrong token, and the token isn't looked at.
void addOwnerRoutes(RouteTable &table, identity::Sessions &sessions);

} // namespace candor::server
