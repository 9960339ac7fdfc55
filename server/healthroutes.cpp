// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/healthroutes.h"

namespace candor::server {

using domain::Done;
using domain::Result;

namespace {

Route route(const char *path, const char *operationId, const char *summary)
{
    return pageRoute(path, operationId, summary, {200, "Health", "Yes."})
        .tagged("Health")
        .limitedAs(RateClass::Unlimited);
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
    table.add(route("/livez", "getLiveness", "Whether the process answers")
            .handledBy([](const Context &, const Answer &answer) { answer.json(200, health("ok")); }));
    const auto ready = [isReady, &draining](const Context &, const Answer &answer) {
        if (draining)
            answer.json(503, health("draining"));
        else
            answer.with(isReady(), [answer](const Done &) { answer.json(200, health("ok")); });
    };
    for (const auto &[path, operationId] :
        {std::pair("/readyz", "getReadiness"), {"/healthz", "getHealth"}}) {
        table.add(route(path, operationId, "Whether the server can do its work")
                .answers({503, "Health", "Not any more: the server is about to stop."})
                .fails({domain::ErrorCode::StorageUnavailable, domain::ErrorCode::Overloaded})
                .handledBy(ready));
    }
}

} // namespace candor::server
