// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/requestreader.h"

#include <QHash>
#include <QObject>
#include <functional>

QT_BEGIN_NAMESPACE
class QTcpServer;
class QTcpSocket;
QT_END_NAMESPACE

namespace candor::demo {

struct HttpAnswer
{
    int status = 200;
    QByteArray body;
    QList<QPair<QByteArray, QByteArray>> headers; // besides Content-Length
};

// A small HTTP/1.1 server on 127.0.0.1, for receivers inside this process: persistent connections, one
// request after the other. It is no way to face a network. Lives on the thread that made it.
class HttpServer : public QObject
{
    Q_OBJECT

public:
    using Handler = std::function<HttpAnswer(const HttpRequest &)>;

    explicit HttpServer(Handler handler, QObject *parent = nullptr);
    ~HttpServer() override;

    // Takes a free port; false when there is none.
    [[nodiscard]] bool listen();
    [[nodiscard]] quint16 port() const;

private:
    void accept();
    void read(QTcpSocket *socket);

    Handler m_handler;
    QTcpServer *m_server;
    QHash<QTcpSocket *, RequestReader> m_readers;
};

} // namespace candor::demo
