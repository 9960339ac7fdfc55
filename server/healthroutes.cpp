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
    return {{QStringLiteral("status"), QLatin1String(status)},
        {QStringLiteral("version"), QStringLiteral(CANDOR_VERSION)}};
}

} // namespace

void addHealthRoutes(
    RouteTable &table, std::function<QFuture<Result<Done>>()> isReady, const std::atomic<bool> &draining)
{
    auto live = route("/livez", "Whether the process answers");
    live.handler = [](const Context &, const Answer &answer) { answer.json(200, health("ok")); };
    table.add(live);
    for (const char *path : {"/readyz", "/healthz"}) {
        auto entry = route(path, "Whether the server can do its work");
        entry.handler = [isReady, &draining](const Context &, const Answer &answer) {
            if (draining)
                answer.json(503, health("draining"));
            else
                answer.with(isReady(), [answer](const Done &) { answer.json(200, health("ok")); });
        };
        table.add(entry);
    }
}

} // namespace candor::server
