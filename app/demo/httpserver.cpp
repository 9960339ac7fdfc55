// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/httpserver.h"

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>

namespace candor::demo {

static QByteArray serialised(const HttpAnswer &answer)
{
    auto bytes = "HTTP/1.1 " + QByteArray::number(answer.status) + " \r\n";
    for (const auto &[name, value] : answer.headers)
        bytes += name + ": " + value + "\r\n";
    return bytes + "Content-Length: " + QByteArray::number(answer.body.size()) + "\r\n\r\n" + answer.body;
}

HttpServer::HttpServer(Handler handler, QObject *parent)
    : QObject(parent)
    , m_handler(std::move(handler))
    , m_server(new QTcpServer(this))
{
    connect(m_server, &QTcpServer::newConnection, this, &HttpServer::accept);
}

HttpServer::~HttpServer() = default;

bool HttpServer::listen()
{
    return m_server->listen(QHostAddress(QHostAddress::LocalHost), 0);
}

quint16 HttpServer::port() const
{
    return m_server->serverPort();
}

void HttpServer::accept()
{
    while (auto *socket = m_server->nextPendingConnection()) {
        m_readers.insert(socket, {});
        connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
        connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
            m_readers.remove(socket);
            socket->deleteLater();
        });
    }
}

void HttpServer::read(QTcpSocket *socket)
{
    auto &reader = m_readers[socket];
    reader.append(socket->readAll());
    while (const auto request = reader.next())
        socket->write(serialised(m_handler(*request)));
    if (!reader.refusal().isEmpty()) {
        socket->write(serialised({400, reader.refusal(), {{"Connection", "close"}}}));
        socket->disconnectFromHost();
    }
}

} // namespace candor::demo
