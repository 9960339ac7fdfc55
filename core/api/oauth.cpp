// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/oauth.h"

#include "api/json.h"

#include <QHash>
#include <QStringDecoder>
#include <optional>

namespace candor::api {

namespace {

constexpr qsizetype longestSecret = 200;
constexpr qsizetype longestScope = 4000;

using Kind = TokenError::Kind;
using Parameters = QHash<QString, QString>;

tl::unexpected<TokenError> refuse(Kind kind, const char *description)
{
    return tl::unexpected(TokenError{kind, QString::fromLatin1(description)});
}

// One part of a form (HTML's application/x-www-form-urlencoded); nothing for what is no UTF-8 or holds
// U+0000.
std::optional<QString> decoded(QByteArray text)
{
    QStringDecoder utf8(QStringDecoder::Utf8);
    const QString value = utf8(QByteArray::fromPercentEncoding(text.replace('+', ' ')));
    if (utf8.hasError() || value.contains(QChar::Null))
        return std::nullopt;
    return value;
}

tl::expected<Parameters, TokenError> fromForm(const QByteArray &body)
{
    Parameters parameters;
    for (const auto &pair : body.split('&')) {
        if (pair.isEmpty())
            continue;
        const auto equals = pair.indexOf('=');
        const auto name = decoded(equals < 0 ? pair : pair.first(equals));
        const auto value = decoded(equals < 0 ? QByteArray() : pair.mid(equals + 1));
        if (!name || !value)
            return refuse(Kind::InvalidRequest, "The form is not UTF-8.");
        if (parameters.contains(*name))
            return refuse(Kind::InvalidRequest, "A parameter is given twice.");
        parameters.insert(*name, *value);
    }
    return parameters;
}

tl::expected<Parameters, TokenError> fromJson(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return refuse(Kind::InvalidRequest, "The body is not a JSON object, or a member is given twice.");
    Parameters parameters;
    for (const QString &name : {QStringLiteral("grant_type"), QStringLiteral("client_id"),
             QStringLiteral("client_secret"), QStringLiteral("scope")}) {
        const auto value = object->value(name);
        if (!value.isUndefined() && !value.isString())
            return refuse(
                Kind::InvalidRequest, "grant_type, client_id, client_secret and scope are strings.");
        parameters.insert(name, value.toString());
    }
    return parameters;
}

// Client id and secret of `Authorization: Basic`, each encoded like a part of a form (RFC 6749 §2.3.1).
tl::expected<TokenRequest, TokenError> fromBasic(const QByteArray &authorization)
{
    const auto pair = QByteArray::fromBase64Encoding(
        authorization.mid(6).trimmed(), QByteArray::AbortOnBase64DecodingErrors);
    const auto colon = pair ? pair.decoded.indexOf(':') : -1;
    if (colon < 0)
        return refuse(Kind::InvalidClient, "The header Authorization is no HTTP Basic credential.");
    const auto id = decoded(pair.decoded.first(colon));
    const auto secret = decoded(pair.decoded.mid(colon + 1));
    if (!id || !secret)
        return refuse(Kind::InvalidClient, "The header Authorization is no HTTP Basic credential.");
    return TokenRequest{*id, *secret, {}};
}

tl::expected<TokenRequest, TokenError> clientOf(const Parameters &parameters, const QByteArray &authorization)
{
    const TokenRequest inBody{
        parameters.value(QStringLiteral("client_id")), parameters.value(QStringLiteral("client_secret")), {}};
    if (authorization.isEmpty()) {
        if (inBody.clientId.isEmpty() || inBody.clientSecret.isEmpty())
            return refuse(Kind::InvalidClient,
                "Give client id and secret as HTTP Basic credentials, or as client_id and client_secret.");
        return inBody;
    }
    if (authorization.first(qMin<qsizetype>(6, authorization.size())).toLower() != "basic ")
        return refuse(
            Kind::InvalidClient, "Of the header Authorization only the scheme Basic is taken here.");
    if (!inBody.clientSecret.isEmpty())
        return refuse(Kind::InvalidRequest, "Give the secret in the header or in the body, not in both.");
    const auto inHeader = fromBasic(authorization);
    if (inHeader && !inBody.clientId.isEmpty() && inBody.clientId != inHeader->clientId)
        return refuse(Kind::InvalidRequest, "Header and body name different clients.");
    return inHeader;
}

} // namespace

tl::expected<TokenRequest, TokenError> parseTokenRequest(
    const QByteArray &body, const QByteArray &mediaType, const QByteArray &authorization)
{
    const auto parameters
        = mediaType == "application/x-www-form-urlencoded" ? fromForm(body) : fromJson(body);
    if (!parameters)
        return tl::unexpected(parameters.error());
    const QString grant = parameters->value(QStringLiteral("grant_type"));
    if (grant.isEmpty())
        return refuse(Kind::InvalidRequest, "grant_type is missing; give client_credentials.");
    if (grant != QLatin1String("client_credentials"))
        return refuse(Kind::UnsupportedGrantType, "Only client_credentials is supported.");
    auto request = clientOf(*parameters, authorization);
    if (!request)
        return request;
    if (request->clientId.size() > longestSecret || request->clientSecret.size() > longestSecret)
        return refuse(Kind::InvalidClient, "Client id or secret is too long.");
    request->scope = parameters->value(QStringLiteral("scope"));
    if (request->scope.size() > longestScope)
        return refuse(Kind::InvalidScope, "The scope is too long.");
    return request;
}

int statusOf(const TokenError &error)
{
    return error.kind == Kind::InvalidClient ? 401 : 400;
}

QJsonObject toJson(const TokenError &error)
{
    QString name;
    switch (error.kind) {
    case Kind::InvalidRequest:
        name = QStringLiteral("invalid_request");
        break;
    case Kind::InvalidClient:
        name = QStringLiteral("invalid_client");
        break;
    case Kind::UnsupportedGrantType:
        name = QStringLiteral("unsupported_grant_type");
        break;
    case Kind::InvalidScope:
        name = QStringLiteral("invalid_scope");
        break;
    }
    return {{QStringLiteral("error"), name}, {QStringLiteral("error_description"), error.description}};
}

QJsonObject tokenJson(const QString &accessToken, int expiresInSeconds, const QStringList &permissions)
{
    return {{QStringLiteral("access_token"), accessToken},
        {QStringLiteral("token_type"), QStringLiteral("Bearer")},
        {QStringLiteral("expires_in"), expiresInSeconds},
        {QStringLiteral("scope"), permissions.join(QLatin1Char(' '))}};
}

} // namespace candor::api
