// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/json.h"
#include "identity/platforms.h"
#include "server/route.h"

namespace candor::server {

// What the routes behind the console have in common: log-in, organisations, users, keys, webhooks (contract
// §2, §4).

inline constexpr Credentials administrators = Credentials(Credential::PlatformAdmin) | Credential::SuperAdmin;

// A route of the class Console; `path` follows /api/v1. A GET only reads.
[[nodiscard]] Route consoleRoute(const char *method, const QByteArray &path, const QByteArray &operationId,
    const QByteArray &summary, Credentials credentials, const char *permission);

// What routes answer again and again.
[[nodiscard]] Success pageOf(const QByteArray &schema);
[[nodiscard]] Success created(const QByteArray &schema); // what createdReply() makes
[[nodiscard]] Success gone(); // what emptyReply() makes

[[nodiscard]] identity::RequestOrigin originOf(const Context &context);

// The platform that a super admin names: in the body, or as ?platformId= (contract §2). ValidationFailed for
// a value that is no UUID.
[[nodiscard]] domain::Result<std::optional<domain::PlatformId>> namedPlatform(
    const Context &context, const std::optional<domain::PlatformId> &inBody = {});

// Hands the platform to `then` that the caller is of, or that a super admin names: it has been seen with the
// credential, while one that is named is looked up first. Else the error is answered.
void withPlatform(identity::Platforms &platforms, const Context &context, const Answer &answer,
    const std::function<void(const domain::PlatformScope &)> &then);

// 201 with where the new object is from now on.
[[nodiscard]] edge::Reply createdReply(const Context &context, const QString &id, const QJsonObject &body);
// 204.
[[nodiscard]] edge::Reply emptyReply();

// How a verb's answer is remembered when it has to do with no single interview: `body` makes it of the
// result, without what is shown only once.
template <typename T, typename Body>
[[nodiscard]] workflow::Remember<T> remembering(const Context &context, int status, Body body)
{
    return context.remember<T>([status, body = std::move(body)](const T &result) {
        return workflow::StoredAnswer{status, {}, api::toBytes(body(result))};
    });
}

// A value is handed to `then`; an error is answered.
template <typename T, typename Then>
void withValue(const domain::Result<T> &value, const Answer &answer, Then then)
{
    if (value)
        then(*value);
    else
        answer.error(value.error());
}

// The object that `:id` names; what is no id at all is found as little as what nobody has.
template <typename Id>
[[nodiscard]] domain::Result<Id> idInPath(const Context &context, const char *parameter = "id")
{
    if (const auto id = Id::parse(context.parameter(parameter)))
        return *id;
    return domain::fail(domain::ErrorCode::NotFound, QStringLiteral("There is no such object."));
}

} // namespace candor::server
