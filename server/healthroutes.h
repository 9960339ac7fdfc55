// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "server/routetable.h"

#include <QFuture>
#include <atomic>
#include <functional>

namespace candor::server {

// GET /livez (the process answers), /readyz (it can do its work; 503 while it can't or is draining) and
// /healthz, the same as /readyz. `isReady` asks whatever the work needs; `draining` is set by the composition
// root and outlives the table.
void addHealthRoutes(RouteTable &table, std::function<QFuture<domain::Result<domain::Done>>()> isReady,
    const std::atomic<bool> &draining);

} // namespace candor::server
