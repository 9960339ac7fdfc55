// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/message.h"

#include <QSslSocket>
#include <QTcpSocket>
#include <optional>

// Keeps what a server sends and cuts it into answers.
class AnswerReader
{
public:
    struct Answer
    {
        int status = 0;
        candor::edge::Headers headers;
        QByteArray body;
    };

    // The first whole answer, cut off what was received. An answer to HEAD has no body whatever its length
    // says.
    enum class BodyOf { Get, Head };
    std::optional<Answer> next(BodyOf method = BodyOf::Get)
    {
        const auto end = received.indexOf("\r\n\r\n");
        if (end < 0)
            return std::nullopt;
        Answer found;
        auto lines = received.first(end).split('\n');
        found.status = lines.takeFirst().mid(9, 3).toInt();
        for (const QByteArray &line : lines) {
            const auto colon = line.indexOf(':');
            found.headers.emplaceBack(line.left(colon), line.mid(colon + 1).trimmed());
        }
        const auto length = method == BodyOf::Head || found.status == 100
            ? 0
            : candor::edge::headerValue(found.headers, "content-length").toLongLong();
        if (received.size() < end + 4 + length)
            return std::nullopt;
        found.body = received.mid(end + 4, length);
        received.remove(0, end + 4 + length);
        return found;
    }

    // For QTRY_VERIFY, which asks more than once: the next answer stays in `answer` until forget().
    bool hasAnswer(BodyOf method = BodyOf::Get)
    {
        if (!answer)
            answer = next(method);
        return answer.has_value();
    }
    void forget() { answer.reset(); }

    QByteArray received;
    std::optional<Answer> answer;
};

// A client that sends exactly the bytes it is told to and keeps what comes back.
class RawClient : public AnswerReader
{
public:
    // `from`: one of the loopback network's addresses.
    explicit RawClient(quint16 port, const char *from = "127.0.0.1")
    {
        socket.bind(QHostAddress(QLatin1String(from)));
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { received += socket.readAll(); });
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
    void send(const QByteArray &bytes) { socket.write(bytes); }
    [[nodiscard]] bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QTcpSocket socket;
};

// The same over TLS; it takes any certificate. `receiveBuffer`: bytes of the kernel, 0 for its own choice.
class TlsClient : public AnswerReader
{
public:
    explicit TlsClient(quint16 port, QSsl::SslProtocol protocol = QSsl::TlsV1_2OrLater, int receiveBuffer = 0)
    {
        if (receiveBuffer > 0) {
            socket.bind(QHostAddress(QHostAddress::LocalHost));
            socket.setSocketOption(QAbstractSocket::ReceiveBufferSizeSocketOption, receiveBuffer);
        }
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { received += socket.readAll(); });
        socket.setPeerVerifyMode(QSslSocket::VerifyNone);
        socket.setProtocol(protocol);
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
    }
    void send(const QByteArray &bytes) { socket.write(bytes); }
    [[nodiscard]] bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

    QSslSocket socket;
};
