// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/interviewroute.h"

namespace candor::server {

Route integrationRoute(const char *method, const QByteArray &path, const QByteArray &operationId,
    const QByteArray &summary, const char *permission)
{
    Route route;
    route.method = method;
    route.path = path;
    route.operationId = operationId;
    route.summary = summary;
    route.credentials = anyCaller;
    route.permission = QLatin1String(permission);
    route.access = route.method == "GET" ? identity::Access::Read : identity::Access::Change;
    return std::move(route).tagged("Interviews").inTenant();
}

Route interviewRoute(const char *method, const QByteArray &rest, const QByteArray &operationId,
    const QByteArray &summary, const char *permission)
{
    return integrationRoute(
        method, QByteArray(interviewsPath) + "/:runId" + rest, operationId, summary, permission);
}

} // namespace candor::server
