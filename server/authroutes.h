// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/sessions.h"
#include "server/routetable.h"

namespace candor::server {

// The first super admin, the three log-ins, and what people do with their sessions and passwords (contract
// §2). What tries a secret counts against the limit of log-ins.
void addAuthRoutes(RouteTable &table, identity::Sessions &sessions);

// What every way of signing in answers.
[[nodiscard]] api::LoginAnswer loginAnswer(const identity::SessionTokens &tokens);

} // namespace candor::server
