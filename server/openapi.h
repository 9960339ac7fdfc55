// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/routetable.h"

namespace candor::server {

// The OpenAPI 3.1 document of all routes of `table`, and of the webhooks. Pure: the same table gives the same
// bytes. The schemas, parameters and examples that the routes name come from resources/api-docs; what is
// missing there, or said twice, is an internal error whose logDetail lists it all.
[[nodiscard]] domain::Result<QByteArray> describe(const RouteTable &table);

} // namespace candor::server
