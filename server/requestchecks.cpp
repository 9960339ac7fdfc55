// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/requestchecks.h"

#include "api/fieldreader.h"
#include "api/json.h"
#include "identity/accesstokens.h"

#include <QCryptographicHash>
#include <algorithm>

namespace candor::server {

using domain::Error;
using domain::ErrorCode;
using domain::FieldError;

namespace {

constexpr int longestIdempotencyKey = 255;

// The parameter `charset` of a media type, lower case and without quotes; empty without one.
QByteArray charsetOf(const QByteArray &contentType)
{
    const auto parameters = contentType.split(';').mid(1);
    for (const auto &parameter : parameters) {
        const auto equals = parameter.indexOf('=');
        if (parameter.left(equals).trimmed().toLower() != "charset")
            continue;
        auto value = parameter.mid(equals + 1).trimmed().toLower();
        if (value.size() > 1 && value.startsWith('"') && value.endsWith('"'))
            value = value.mid(1, value.size() - 2);
        return value;
    }
    return {};
}

} // namespace

std::optional<Error> wrongMediaType(const Route &route, const edge::Request &request)
{
    const auto type = edge::headerValue(request.headers, "Content-Type");
    if (!route.mediaTypes.contains(type.split(';').first().trimmed().toLower())) {
        return Error{ErrorCode::UnsupportedMediaType,
            QStringLiteral("Send the body as %1.").arg(QString::fromLatin1(route.mediaTypes.join(" or "))),
            {}, {}, {}, {}, {}};
    }
    const auto charset = charsetOf(type);
    if (!charset.isEmpty() && charset != "utf-8" && charset != "utf8") {
        return Error{ErrorCode::UnsupportedMediaType,
            QStringLiteral("Send the body in UTF-8; no other charset is understood."), {}, {}, {}, {}, {}};
    }
    return std::nullopt;
}

bool isEncoded(const edge::Request &request)
{
    return std::any_of(request.headers.begin(), request.headers.end(), [](const auto &header) {
        const auto coding = header.second.trimmed().toLower();
        return header.first.compare("Content-Encoding", Qt::CaseInsensitive) == 0 && !coding.isEmpty()
            && coding != "identity";
    });
}

std::optional<Error> strayBody(const Route &route, const edge::Request &request)
{
    if (route.body != Body::None)
        return std::nullopt;
    const auto body = api::parseOptionalObject(request.body);
    if (!body)
        return body.error();
    const auto read = api::FieldReader(*body).finish(domain::Done());
    return read ? std::nullopt : std::optional(read.error());
}

QString repeatedHeader(const edge::Headers &headers)
{
    for (const char *name : {"X-API-Key", "Authorization", "X-Tenant-ID", "Idempotency-Key"}) {
        const auto count = std::count_if(headers.begin(), headers.end(),
            [name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
        if (count > 1)
            return QLatin1String(name);
    }
    return {};
}

QList<FieldError> faultsInIdempotencyKey(const edge::Request &request)
{
    const QByteArray name = "Idempotency-Key";
    const auto &headers = request.headers;
    const bool counts = request.method == "POST" || request.method == "PUT" || request.method == "PATCH";
    const bool given = std::any_of(headers.begin(), headers.end(),
        [&name](const auto &header) { return header.first.compare(name, Qt::CaseInsensitive) == 0; });
    if (!counts || !given)
        return {};
    const auto key = edge::headerValue(headers, name);
    const auto fault = [&name](const char *code, const char *detail) {
        return QList<FieldError>{{QString::fromLatin1(name), QLatin1String(code), QLatin1String(detail)}};
    };
    if (key.isEmpty())
        return fault(
            "REQUIRED", "An Idempotency-Key has 1 to 255 characters; leave the header out for none.");
    if (key.size() > longestIdempotencyKey)
        return fault("TOO_LONG", "An Idempotency-Key has 1 to 255 characters.");
    if (!std::all_of(key.begin(), key.end(), [](char c) { return c >= 0x20 && c < 0x7f; }))
        return fault("INVALID_FORMAT", "An Idempotency-Key is printable ASCII.");
    return {};
}

QString bearerOf(const edge::Headers &headers)
{
    const auto value = edge::headerValue(headers, "Authorization");
    return value.left(7).toLower() == "bearer " ? QString::fromLatin1(value.mid(7).trimmed()) : QString();
}

RateClass rateClassOf(const Route *route, const edge::Headers &headers)
{
    if (!route)
        return RateClass::Integration;
    const bool isPersons = edge::headerValue(headers, "X-API-Key").isEmpty()
        && identity::AccessTokens::claimsUser(bearerOf(headers));
    return route->rate == RateClass::Integration && isPersons ? RateClass::Console : route->rate;
}

QByteArray rememberedHashOf(const edge::Request &request)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(request.body);
    auto parameters = request.query.split('&');
    std::sort(parameters.begin(), parameters.end());
    for (const auto &parameter : parameters) {
        if (!parameter.isEmpty())
            hash.addData('\n' + parameter);
    }
    return hash.result();
}

} // namespace candor::server
