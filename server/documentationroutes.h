// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/routetable.h"

namespace candor::server {

// The published description, GET /api/docs-json, and the page that shows it, GET /api/docs, which asks
// nothing of other servers. The description is made here, of every route in the table: call this last. Fails
// with what is missing in the description.
[[nodiscard]] domain::Result<domain::Done> addDocumentationRoutes(RouteTable &table);

} // namespace candor::server
