// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servers.h"

#include <QCoreApplication>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponse>
#include <QTcpServer>

int serveBare(const std::function<void(int)> &listening)
{
    QHttpServer server;
    server.route("/", [] { return QHttpServerResponse("text/plain", QByteArray(greeting)); });
    server.route("/echo", QHttpServerRequest::Method::Post, [](const QHttpServerRequest &request) {
        return QHttpServerResponse("application/json", reserialized(request.body()));
    });
    auto *const sockets = new QTcpServer; // the QHttpServer owns it
    if (!sockets->listen(QHostAddress::LocalHost))
        qFatal("%s", qPrintable(sockets->errorString()));
    server.bind(sockets);
    listening(sockets->serverPort());
    return QCoreApplication::exec();
}
