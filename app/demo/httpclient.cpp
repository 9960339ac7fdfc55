// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/httpclient.h"

#include <QJsonDocument>
#include <QNetworkProxy>
#include <QNetworkReply>
#include <QNetworkRequest>

namespace candor::demo {

HttpClient::HttpClient(const QUrl &baseUrl, std::chrono::milliseconds timeout, QObject *parent)
    : QObject(parent)
    , m_baseUrl(baseUrl)
{
    m_network.setProxy(QNetworkProxy::NoProxy);
    m_network.setTransferTimeout(int(timeout.count()));
}

static HttpExchange exchangeOf(QNetworkReply &reply)
{
    HttpExchange exchange;
    exchange.status = reply.attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    if (exchange.status == 0)
        exchange.transportError = reply.errorString();
    exchange.body = QJsonDocument::fromJson(reply.readAll()).object();
    return exchange;
}

void HttpClient::send(
    const QByteArray &method, const QString &path, const std::optional<QJsonObject> &body, Then then)
{
    auto url = m_baseUrl;
    url.setPath(QStringLiteral("/api/v1") + path);
    QNetworkRequest request(url);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setRawHeader("Accept", "application/json");
    for (auto it = m_headers.cbegin(); it != m_headers.cend(); ++it)
        request.setRawHeader(it.key(), it.value());
    if (body)
        request.setHeader(QNetworkRequest::ContentTypeHeader, QByteArrayLiteral("application/json"));
    const auto bytes = body ? QJsonDocument(*body).toJson(QJsonDocument::Compact) : QByteArray();
    auto *reply = m_network.sendCustomRequest(request, method, bytes);
    connect(reply, &QNetworkReply::finished, this, [reply, then = std::move(then)] {
        reply->deleteLater();
        then(exchangeOf(*reply));
    });
}

} // namespace candor::demo
