// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tlspeer.h"

// A session with its client on the other end of a socket.
struct Talk
{
    using Status = candor::crypto::TlsSession::Status;

    explicit Talk(const std::shared_ptr<const candor::crypto::TlsContext> &context)
        : session(context, sockets.server())
    {
    }

    // Lets both sides say what they have to, until neither has anything new. What the server reads is in
    // `arrived`.
    void exchange()
    {
        for (;;) {
            client.handshake();
            const auto output = client.takeOutput();
            if (!output.isEmpty())
                sockets.sendAsClient(output);
            const auto got = session.read(buffer.data(), qsizetype(buffer.size()));
            arrived.append(buffer.data(), got.bytes);
            status = got.status;
            const auto input = sockets.receiveAsClient();
            client.feed(input);
            answer += client.read();
            if (output.isEmpty() && input.isEmpty())
                return;
        }
    }
    Status say(const QByteArray &text)
    {
        const auto sent = session.write(text);
        client.feed(sockets.receiveAsClient());
        answer += client.read();
        return sent.status;
    }

    SocketPair sockets;
    TlsPeer client;
    candor::crypto::TlsSession session;
    Status status = Status::WantsRead;
    QByteArray arrived;
    QByteArray answer;
    std::array<char, 65536> buffer;
};
