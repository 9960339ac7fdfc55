// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <tl/expected.hpp>

// The token endpoint's wire (RFC 6749 §2.3.1, §4.4, §5). Pure functions, safe from any thread.
namespace candor::api {

// What a client says to get a token.
struct TokenRequest
{
    QString clientId;
    QString clientSecret;
    QString scope; // as given: names with spaces between them; empty = all
};

// RFC 6749 §5.2.
struct TokenError
{
    enum class Kind {
        InvalidRequest,
        InvalidClient,
        UnsupportedGrantType,
        InvalidScope,
    };
    Kind kind = Kind::InvalidRequest;
    QString description; // printable ASCII without '"' and '\'
};

// `mediaType`: that of the body, application/x-www-form-urlencoded or JSON otherwise. `authorization`: the
// header field, empty without one. Parameters that aren't known are ignored, empty ones count as absent, and
// one that comes twice is an InvalidRequest, as are credentials in both places.
[[nodiscard]] tl::expected<TokenRequest, TokenError> parseTokenRequest(
    const QByteArray &body, const QByteArray &mediaType, const QByteArray &authorization);

// 401 for InvalidClient, else 400.
[[nodiscard]] int statusOf(const TokenError &error);
[[nodiscard]] QJsonObject toJson(const TokenError &error);
// `permissions`: spelt out.
[[nodiscard]] QJsonObject tokenJson(
    const QString &accessToken, int expiresInSeconds, const QStringList &permissions);

} // namespace candor::api
