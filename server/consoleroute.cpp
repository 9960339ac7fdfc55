// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/consoleroute.h"

namespace candor::server {

using domain::PlatformId;
using domain::Result;

Route consoleRoute(const char *method, const QByteArray &path, const QByteArray &operationId,
    const QByteArray &summary, Credentials credentials, const char *permission)
{
    Route route;
    route.method = method;
    route.path = "/api/v1" + path;
    route.operationId = operationId;
    route.summary = summary;
    route.credentials = credentials;
    route.permission = QLatin1String(permission);
    route.access = route.method == "GET" ? identity::Access::Read : identity::Access::Change;
    route.rate = RateClass::Console;
    return route;
}

Success pageOf(const QByteArray &schema)
{
    return {200, schema, "A page of the list; Link leads to the next one.", {"Link"}};
}

Success created(const QByteArray &schema)
{
    return {201, schema, "What was made; Location is its address.", {"Location"}};
}

Success gone()
{
    return {204, {}, "Done."};
}

identity::RequestOrigin originOf(const Context &context)
{
    return {context.requestId, context.address, context.precondition};
}

Result<std::optional<PlatformId>> namedPlatform(
    const Context &context, const std::optional<PlatformId> &inBody)
{
    const auto text = context.queryValue("platformId");
    if (text.isEmpty())
        return inBody;
    const auto named = PlatformId::parse(text);
    if (!named) {
        return domain::invalid({{QStringLiteral("?platformId"), QStringLiteral("INVALID_FORMAT"),
            QStringLiteral("Give the platform's UUID.")}});
    }
    if (inBody && *inBody != *named) {
        return domain::invalid({{QStringLiteral("?platformId"), QStringLiteral("CONFLICT"),
            QStringLiteral("Name the same platform in the body, or leave this one out.")}});
    }
    return std::optional(*named);
}

void withPlatform(identity::Platforms &platforms, const Context &context, const Answer &answer,
    const std::function<void(const domain::PlatformScope &)> &then)
{
    withValue(namedPlatform(context), answer, [&](const std::optional<PlatformId> &named) {
        withValue(
            identity::platformScope(context.caller, named), answer, [&](const domain::PlatformScope &scope) {
                if (context.caller.kind != identity::Caller::Kind::SuperAdmin) {
                    then(scope);
                    return;
                }
                answer.with(platforms.get(context.caller, scope.platform()),
                    [then, scope, answer, access = context.route->access](const domain::Platform &platform) {
                        withValue(identity::requireOpen(platform, access), answer,
                            [&](const domain::Done &) { then(scope); });
                    });
            });
    });
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

} // namespace candor::server
