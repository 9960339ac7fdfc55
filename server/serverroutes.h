// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "operations/backups.h"
#include "operations/serverview.h"
#include "server/routetable.h"

namespace candor::server {

struct OperationsHouse
{
    operations::ServerView view;
    operations::Backups &backups; // outlives the table
};

// What whoever runs the installation sees and does of the server itself: super admins only.
void addServerRoutes(RouteTable &table, const OperationsHouse &house);

} // namespace candor::server
