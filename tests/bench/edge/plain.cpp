// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "servers.h"

#include <QCoreApplication>
#include <QTcpServer>
#include <QTcpSocket>

namespace {

// What nobody may serve to the world: it trusts the client in everything. A lower bound of the work to be
// done.
class Conversation
{
public:
    void take(QTcpSocket *socket)
    {
        m_input += socket->readAll();
        for (;;) {
            const auto headEnd = m_input.indexOf("\r\n\r\n");
            if (headEnd < 0)
                return;
            const auto bodyStart = headEnd + 4;
            qsizetype length = 0;
            if (const auto at = m_input.indexOf("Content-Length: "); at >= 0 && at < headEnd)
                length = m_input.mid(at + 16, m_input.indexOf('\r', at) - at - 16).toLongLong();
            if (m_input.size() < bodyStart + length)
                return;
            if (m_input.startsWith("GET "))
                answer(socket, "text/plain", greeting);
            else
                answer(socket, "application/json", reserialized(m_input.mid(bodyStart, length)));
            m_input.remove(0, bodyStart + length);
        }
    }

private:
    static void answer(QTcpSocket *socket, const QByteArray &type, const QByteArray &body)
    {
        socket->write("HTTP/1.1 200 OK\r\nContent-Type: " + type
            + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QByteArray m_input;
};

} // namespace

int servePlain(const std::function<void(int)> &listening)
{
    QTcpServer server;
    server.setListenBacklogSize(1024);
    QObject::connect(&server, &QTcpServer::newConnection, &server, [&server] {
        while (QTcpSocket *socket = server.nextPendingConnection()) {
            socket->setSocketOption(QAbstractSocket::LowDelayOption, 1);
            const auto conversation = std::make_shared<Conversation>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [=] { conversation->take(socket); });
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
        }
    });
    if (!server.listen(QHostAddress::LocalHost))
        qFatal("%s", qPrintable(server.errorString()));
    listening(server.serverPort());
    return QCoreApplication::exec();
}
