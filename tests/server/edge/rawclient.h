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

    QTcpSocket socket;
    QByteArray received;
    std::optional<Answer> answer;
};
