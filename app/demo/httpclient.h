// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QNetworkAccessManager>
#include <QObject>
#include <QPair>
#include <QUrl>
#include <chrono>
#include <functional>
#include <optional>

namespace candor::demo {

struct HttpExchange
{
    int status = 0; // 0: no answer
    QJsonObject body; // empty when the answer is no JSON object
    QString transportError; // when there is no answer
};

// One caller of the API with its own connections, credentials and cookies. HTTP/1.1 only.
// Lives on the thread that made it; answers come on that thread's event loop.
class HttpClient : public QObject
{
    Q_OBJECT

public:
    HttpClient(const QUrl &baseUrl, std::chrono::milliseconds timeout, QObject *parent = nullptr);

    // Sent with every request from now on.
    void setHeader(const QByteArray &name, const QByteArray &value) { m_headers.insert(name, value); }

    using Then = std::function<void(const HttpExchange &)>;
    // `path` is below /api/v1. Without a body no content type is sent. `then` is called once.
    void send(
        const QByteArray &method, const QString &path, const std::optional<QJsonObject> &body, Then then);

private:
    QUrl m_baseUrl;
    QHash<QByteArray, QByteArray> m_headers;
    QNetworkAccessManager m_network;
};

} // namespace candor::demo
