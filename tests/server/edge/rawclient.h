// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/message.h"

#include <QTcpSocket>
#include <optional>

// A client that sends exactly the bytes it is told to and keeps what comes back.
class RawClient
{
public:
    explicit RawClient(quint16 port)
    {
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [this] { received += socket.readAll(); });
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    }
    void send(const QByteArray &bytes) { socket.write(bytes); }
    [[nodiscard]] bool isClosed() const { return socket.state() == QAbstractSocket::UnconnectedState; }

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
        Answer answer;
        auto lines = received.first(end).split('\n');
        answer.status = lines.takeFirst().mid(9, 3).toInt();
        for (const QByteArray &line : lines) {
            const auto colon = line.indexOf(':');
            answer.headers.emplaceBack(line.left(colon), line.mid(colon + 1).trimmed());
        }
        const auto length = method == BodyOf::Head || answer.status == 100
            ? 0
            : candor::edge::headerValue(answer.headers, "content-length").toLongLong();
        if (received.size() < end + 4 + length)
            return std::nullopt;
        answer.body = received.mid(end + 4, length);
        received.remove(0, end + 4 + length);
        return answer;
    }

    QTcpSocket socket;
    QByteArray received;
};
