// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/healthroutes.h"

namespace candor::server {

using domain::Done;
using domain::Result;

namespace {

Route route(const char *path, const char *summary)
{
    Route route;
    route.method = "GET";
    route.path = path;
    route.summary = summary;
    route.rate = RateClass::Unlimited;
    route.bodyBytes = 0;
    route.responseSchema = "Health";
    return route;
}

QJsonObject health(const char *status)
{
    return {{QStringLiteral("status"), QLatin1String(status)}, {QStringLiteral("version"), QStringLiteral(CANDOR_VERSION)}};
}

void ready(storage::Database &database, const std::atomic<bool> &draining, const Answer &answer)
{
    if (draining) {
        answer.json(503, health("draining"));
        return;
    }
    const auto asked = database.read<Done>([](storage::Session &session) -> Result<Done> {
        const auto one = session.selectOne<qint64>(
            QStringLiteral("SELECT 1"), {}, [](const storage::Row &row) { return row.number(0); });
        if (!one)
            return domain::fail(one.error());
        return Done();
    });
    answer.with(asked, [answer](const Done &) { answer.json(200, health("ok")); });
}

} // namespace

void addHealthRoutes(RouteTable &table, storage::Database &database, const std::atomic<bool> &draining)
{
    auto live = route("/livez", "Whether the process answers");
    live.handler = [](const Context &, const Answer &answer) { answer.json(200, health("ok")); };
    table.add(live);
    for (const char *path : {"/readyz", "/healthz"}) {
        auto entry = route(path, "Whether the server can do its work");
        entry.handler = [&database, &draining](const Context &, const Answer &answer) { ready(database, draining, answer); };
        table.add(entry);
    }
}

} // namespace candor::server
