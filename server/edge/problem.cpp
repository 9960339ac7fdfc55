// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/problem.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <algorithm>

namespace candor::edge {

Refusal refusalFor(int status, domain::ErrorCode code, const QByteArray &detail)
{
    return {status, domain::name(code).toLatin1(), detail};
}

Refusal malformed(const QByteArray &detail)
{
    return {400, "MALFORMED_REQUEST", detail};
}

QByteArray requestIdOf(const Headers &headers)
{
    const QByteArray given = headerValue(headers, "x-request-id");
    const bool usable = !given.isEmpty() && given.size() <= 128
        && std::all_of(given.begin(), given.end(), [](char c) { return c > ' ' && c < 0x7f; });
    return usable
        ? given
        : "req_" + QByteArray::number(QRandomGenerator::global()->generate64(), 16).rightJustified(16, '0');
}

Reply problemReply(
    const Refusal &refusal, const ProblemForm &form, const QByteArray &instance, const QByteArray &requestId)
{
    const auto title
        = form.titleOf ? form.titleOf(refusal.code) : QString::fromLatin1(reasonPhrase(refusal.status));
    const QJsonObject body{
        {QStringLiteral("type"), QString::fromUtf8(form.baseUrl + "/problems/" + refusal.code)},
        {QStringLiteral("title"), title},
        {QStringLiteral("status"), refusal.status},
        {QStringLiteral("detail"), QString::fromUtf8(refusal.detail)},
        {QStringLiteral("instance"), QString::fromUtf8(instance)},
        {QStringLiteral("code"), QString::fromLatin1(refusal.code)},
        {QStringLiteral("requestId"), QString::fromLatin1(requestId)},
    };
    Reply reply;
    reply.status = refusal.status;
    reply.headers = {{"Content-Type", "application/problem+json"}, {"X-Request-Id", requestId},
        {"Cache-Control", "no-store"}, {"X-Content-Type-Options", "nosniff"},
        {"Referrer-Policy", "no-referrer"},
        {"Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'"}};
    if (refusal.status == 401)
        reply.headers.emplaceBack("WWW-Authenticate", "Bearer realm=\"candor\", ApiKey header=\"X-API-Key\"");
    if (refusal.status == 503)
        reply.headers.emplaceBack("Retry-After", "2");
    reply.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    return reply;
}

QByteArray reasonPhrase(int status)
{
    switch (status) {
    case 200:
        return "OK";
    case 206:
        return "Partial Content";
    case 400:
        return "Bad Request";
    case 401:
        return "Unauthorized";
    case 408:
        return "Request Timeout";
    case 413:
        return "Content Too Large";
    case 414:
        return "URI Too Long";
    case 416:
        return "Range Not Satisfiable";
    case 417:
        return "Expectation Failed";
    case 421:
        return "Misdirected Request";
    case 431:
        return "Request Header Fields Too Large";
    case 500:
        return "Internal Server Error";
    case 501:
        return "Not Implemented";
    case 503:
        return "Service Unavailable";
    case 505:
        return "HTTP Version Not Supported";
    default:
        return {};
    }
}

} // namespace candor::edge
