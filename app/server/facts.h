// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "config/settings.h"
#include "operations/serverview.h"
#include "storage/database.h"
#include "storage/noderepository.h"

namespace candor::app {

// Of what a server tells who runs it; outlives the futures.
struct FactsHouse
{
    storage::Database &database;
    const config::Settings &settings;
    const QList<config::Origin> &origins;
    storage::Location location;
    storage::NodeRecord node; // this one
    std::function<QString()> url; // that is listened on
    QString publicUrl;
    std::function<int()> connections;
};

[[nodiscard]] QFuture<domain::Result<operations::ServerStatus>> statusOf(const FactsHouse &house);

// All settings in the order of the reference. Without `origins` (a server that was put together by hand)
// there are none.
[[nodiscard]] QList<operations::ServerSetting> settingsOf(const QList<config::Origin> &origins);

} // namespace candor::app
