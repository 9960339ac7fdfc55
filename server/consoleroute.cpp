// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/consoleroute.h"

namespace candor::server {

using domain::PlatformId;
using domain::Result;

Route consoleRoute(const char *method, const QByteArray &path, const char *summary, Credentials credentials,
    const char *permission)
{
    Route route;
    route.method = method;
    route.path = "/api/v1" + path;
    route.summary = summary;
    route.credentials = credentials;
    route.permission = QLatin1String(permission);
    route.access = route.method == "GET" ? identity::Access::Read : identity::Access::Change;
    route.rate = RateClass::Console;
    route.bodyBytes = 0;
    return route;
}

Route described(Route route, const char *requestSchema, const char *responseSchema)
{
    route.requestSchema = requestSchema;
    route.responseSchema = responseSchema;
    route.bodyBytes = route.requestSchema.isEmpty() ? 0 : consoleBodyBytes;
    return route;
}

Route inTenant(Route route)
{
    route.works = Works::InTenant;
    return route;
}

identity::RequestOrigin originOf(const Context &context)
{
    return {context.requestId, context.address};
}

Result<std::optional<PlatformId>> namedPlatform(
    const Context &context, const std::optional<PlatformId> &inBody)
{
    const auto text = context.queryValue("platformId");
    if (inBody || text.isEmpty())
        return inBody;
    const auto named = PlatformId::parse(text);
    if (!named) {
        return domain::invalid({{QStringLiteral("?platformId"), QStringLiteral("INVALID_FORMAT"),
            QStringLiteral("Give the platform's UUID.")}});
    }
    return std::optional(*named);
}

edge::Reply createdReply(const Context &context, const QString &id, const QJsonObject &body)
{
    auto reply = jsonReply(201, body);
    addHeader(reply, "Location", context.request.path + '/' + id.toLatin1());
    return reply;
}

edge::Reply emptyReply()
{
    return {204, {}, {}};
}

QJsonObject wholeList(const QJsonArray &items)
{
    return {{QStringLiteral("items"), items}, {QStringLiteral("nextCursor"), QJsonValue()},
        {QStringLiteral("total"), items.size()}};
}

} // namespace candor::server
