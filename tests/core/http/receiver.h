// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "http/client.h"

#include <QHash>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTest>
#include <QTimer>
#include <mutex>

namespace candor::test {

// A receiver on loopback that behaves as the path of the request says. Takes any QTcpServer, so plain and TLS
// alike.
class Receiver : public QObject
{
public:
    explicit Receiver(QTcpServer *server)
        : m_server(server)
    {
        m_server->setParent(this);
        m_server->setListenBacklogSize(1024);
        m_server->setMaxPendingConnections(1024);
        connect(m_server, &QTcpServer::pendingConnectionAvailable, this, [this] {
            while (QTcpSocket *socket = m_server->nextPendingConnection()) {
                ++connections;
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                    m_buffers.remove(socket);
                    socket->deleteLater();
                });
                read(socket);
            }
        });
        m_server->listen(QHostAddress::LocalHost);
    }
    [[nodiscard]] QString url(const char *path, const char *host = "receiver.test") const
    {
        return QStringLiteral("%1://%2:%3%4")
            .arg(scheme, QLatin1String(host))
            .arg(m_server->serverPort())
            .arg(QLatin1String(path));
    }

    QString scheme = QStringLiteral("http");
    int connections = 0;
    QList<QByteArray> requests; // whole, in order

private:
    void read(QTcpSocket *socket)
    {
        QByteArray &buffer = m_buffers[socket];
        buffer += socket->readAll();
        const qsizetype end = buffer.indexOf("\r\n\r\n");
        if (end < 0)
            return;
        const QByteArray head = buffer.first(end).toLower();
        const qsizetype at = head.indexOf("content-length: ");
        const qsizetype size = at < 0
            ? 0
            : head.sliced(at + 16, qMax<qsizetype>(0, (head + "\r\n").indexOf("\r\n", at) - at - 16))
                  .toLongLong();
        if (buffer.size() < end + 4 + size)
            return;
        requests.append(buffer);
        const QByteArray path = buffer.split(' ').value(1);
        const QByteArray body = buffer.sliced(end + 4);
        buffer.clear();
        answer(socket, path, body);
    }
    static void answer(QTcpSocket *socket, const QByteArray &path, const QByteArray &body)
    {
        if (path == "/ok")
            socket->write("HTTP/1.1 200 OK\r\nX-Kind: echo\r\nContent-Length: "
                + QByteArray::number(body.size()) + "\r\n\r\n" + body);
        else if (path == "/early")
            socket->write(
                "HTTP/1.1 103 Early Hints\r\nLink: x\r\n\r\nHTTP/1.1 204 No Content\r\nX-Last: y\r\n\r\n");
        else if (path == "/redirect")
            socket->write("HTTP/1.1 302 Found\r\nLocation: /ok\r\nContent-Length: 0\r\n\r\n");
        else if (path == "/exact")
            socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + QByteArray(1000, 'x'));
        else if (path == "/partial")
            close(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nten bytes!");
        else if (path == "/chunks")
            close(socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhello\r\nnext\r\n");
        else if (path == "/reset")
            socket->abort();
        else if (path == "/garbage")
            close(socket, "this is not HTTP\r\n\r\n");
        else if (path == "/headers")
            close(socket,
                "HTTP/1.1 200 OK\r\n" + QByteArray("X-Long: " + QByteArray(1000, 'x') + "\r\n").repeated(100)
                    + "\r\n");
        else if (path == "/trickle")
            repeat(socket, "HTTP/1.1 200 OK\r\nContent-Length: 100000\r\n\r\n", "x", 5);
        else if (path == "/endless")
            repeat(socket, "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n",
                "400\r\n" + QByteArray(1024, 'x') + "\r\n", 0);
        else if (path == "/once") // a receiver that drops its connections without saying so
            close(socket, "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok");
        // "/hang" answers nothing
    }
    static void close(QTcpSocket *socket, const QByteArray &last)
    {
        socket->write(last);
        socket->disconnectFromHost();
    }
    static void repeat(QTcpSocket *socket, const QByteArray &first, const QByteArray &piece, int milliseconds)
    {
        socket->write(first);
        auto *timer = new QTimer(socket);
        connect(timer, &QTimer::timeout, socket, [socket, piece] {
            if (socket->bytesToWrite() < 65536)
                socket->write(piece);
        });
        timer->start(milliseconds);
    }

    QTcpServer *m_server;
    QHash<QTcpSocket *, QByteArray> m_buffers;
};

// Answers each look-up with the next of the given lists of addresses, the last one for ever.
class ScriptedResolver : public http::Resolver
{
public:
    explicit ScriptedResolver(const QList<QStringList> &answers)
        : m_answers(answers)
    {
    }
    void resolve(const QString &, http::Resolved done) override
    {
        http::Resolution resolution;
        {
            const std::lock_guard lock(m_mutex);
            const QStringList answer = m_answers.size() > 1 ? m_answers.takeFirst() : m_answers.constFirst();
            for (const QString &address : answer)
                resolution.addresses.append(http::Address::parse(address).value());
        }
        if (resolution.addresses.isEmpty())
            resolution.error = QStringLiteral("no such name");
        done(resolution);
    }

private:
    std::mutex m_mutex;
    QList<QStringList> m_answers;
};

inline std::shared_ptr<http::Resolver> resolverOf(const QList<QStringList> &answers)
{
    return std::make_shared<ScriptedResolver>(answers);
}

inline std::shared_ptr<http::Resolver> loopbackResolver()
{
    return resolverOf({{QStringLiteral("127.0.0.1")}});
}

inline http::TargetPolicy loopbackPolicy()
{
    return http::parseTargetPolicy(QStringLiteral("127.0.0.0/8"), QStringLiteral("*")).value();
}

inline http::OutgoingRequest post(const QString &url, const QByteArray &body = "body")
{
    http::OutgoingRequest request;
    request.url = url;
    request.body = body;
    request.policy = loopbackPolicy();
    return request;
}

// Waits for the exchange on the event loop of the test.
inline std::optional<http::Exchange> wait(const QFuture<http::Exchange> &future)
{
    const bool finished = QTest::qWaitFor([&future] { return future.isFinished(); }, 30000);
    return finished ? std::optional(future.result()) : std::nullopt;
}

} // namespace candor::test
