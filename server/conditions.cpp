// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/conditions.h"

#include "server/answer.h"

namespace candor::server {

using domain::Result;

AskedCondition conditionOf(const Route *route, const edge::Request &request)
{
    if (!route || route->condition == Condition::None || (route->method != "GET" && route->method != "PUT"))
        return {};
    if (route->method != "GET")
        return {true, {}};
    return {true, edge::headerList(request.headers, "If-None-Match").value_or(QByteArray())};
}

void addEntityTag(edge::Reply &reply, const AskedCondition &condition)
{
    if (!condition.tagged || reply.status != 200)
        return;
    auto tag = edge::headerValue(reply.headers, "ETag");
    if (tag.isEmpty()) {
        tag = api::entityTag(reply.body);
        addHeader(reply, "ETag", tag);
    }
    addHeader(reply, "Cache-Control", "private, no-cache");
    if (condition.known.isEmpty() || !api::isKnown(condition.known, tag))
        return;
    reply.status = 304;
    reply.body.clear();
}

Result<api::Precondition> preconditionOf(const Context &context)
{
    if (context.route->condition == Condition::None || context.request.method == "GET")
        return api::Precondition();
    const auto &headers = context.request.headers;
    return api::Precondition::parse(
        edge::headerList(headers, "If-Match"), edge::headerList(headers, "If-None-Match"));
}

} // namespace candor::server
