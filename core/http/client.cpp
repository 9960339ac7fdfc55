// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "http/client.h"

#include "domain/async.h"
#include "http/engine.h"

#include <cstring>

namespace candor::http {

namespace {

bool isToken(const QByteArray &text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](char c) {
        return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z')
            || (c != '\0' && std::strchr("!#$%&'*+-.^_`|~", c) != nullptr);
    });
}

bool isValue(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return quint8(c) >= 0x20 && c != 0x7f; });
}

bool framesMessage(const QByteArray &name)
{
    static const QList<QByteArray> names{"host", "content-length", "transfer-encoding", "connection",
        "expect", "upgrade", "te", "trailer", "keep-alive"};
    const QByteArray lower = name.toLower();
    return names.contains(lower) || lower.startsWith("proxy-");
}

QFuture<Exchange> refused(const QString &errorClass, const QString &detail)
{
    Exchange exchange;
    exchange.errorClass = errorClass;
    exchange.errorDetail = detail;
    return domain::ready(exchange);
}

} // namespace

domain::Result<domain::Done> checkHeaders(const Headers &headers)
{
    for (const auto &[name, value] : headers) {
        if (!isToken(name))
            return domain::fail(domain::ErrorCode::ValidationFailed,
                QStringLiteral("A header's name holds characters that are not allowed there."));
        if (framesMessage(name))
            return domain::fail(domain::ErrorCode::ValidationFailed,
                QStringLiteral("The header %1 can't be set: it belongs to the connection.")
                    .arg(QString::fromLatin1(name)));
        if (!isValue(value))
            return domain::fail(domain::ErrorCode::ValidationFailed,
                QStringLiteral("The value of the header %1 holds a line break or another control character.")
                    .arg(QString::fromLatin1(name)));
    }
    return domain::Done{};
}

Client::Client(const ClientOptions &options)
    : m_engine(std::make_unique<Engine>(options))
{
}

Client::~Client() = default;

QFuture<Exchange> Client::send(const OutgoingRequest &request)
{
    if (!isToken(request.method) || request.method == "CONNECT" || request.method == "TRACE")
        return refused(QStringLiteral("PROTOCOL"), QStringLiteral("The request's method can't be sent."));
    if (const auto headers = checkHeaders(request.headers); !headers)
        return refused(QStringLiteral("PROTOCOL"), headers.error().detail);
    const auto url = checkUrl(request.url, request.policy);
    if (!url)
        return refused(QStringLiteral("BLOCKED_TARGET"), url.error().detail);
    if (request.proxy.isEmpty())
        return m_engine->submit(request, *url, {});
    const auto proxy = checkProxy(request.proxy, *url, request.policy);
    if (!proxy)
        return refused(QStringLiteral("BLOCKED_TARGET"), proxy.error().detail);
    return m_engine->submit(request, *url, *proxy);
}

} // namespace candor::http
