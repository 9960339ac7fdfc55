// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/bytebudget.h"
#include "edge/fileanswer.h"
#include "edge/socket.h"

#include <QByteArray>
#include <memory>

namespace candor::edge {

// What a connection has yet to send: bytes, and one file behind them, which is read in pieces. A piece that
// the peer doesn't take is forgotten and read again, so that a file waits at the cost of its descriptor. It
// never waits. For its connection's thread.
class Outbox
{
public:
    // Beyond `freeBytes` what waits for the peer counts for `budget`, as `client`'s until setClient().
    Outbox(std::shared_ptr<ByteBudget> budget, qint64 freeBytes, const QHostAddress &client)
        : m_budget(std::move(budget))
        , m_freeBytes(freeBytes)
        , m_client(client)
    {
    }

    void setClient(const QHostAddress &client) { m_client = client; }

    // Nothing may follow a file before it was sent.
    void append(const QByteArray &bytes) { m_bytes += bytes; }
    void append(FileSlice file) { m_file = std::move(file); }

    [[nodiscard]] bool isEmpty() const { return m_bytes.isEmpty() && !m_file.file; }
    [[nodiscard]] bool takesMore() const { return m_bytes.size() - m_sent < mostWaiting && !m_file.file; }
    [[nodiscard]] qint64 sentBytes() const { return m_total; } // since the connection began

    // The socket takes bytes again.
    void unblock() { m_blocked = false; }

    enum class Outcome {
        Sent, // all of it
        Blocked, // until unblock()
        Paused, // more could go, but others should have their turn
        NoRoom, // all that waits for slow readers leaves no room for this; the connection should end
        Broken, // the connection is of no more use
    };
    [[nodiscard]] Outcome send(Socket &socket);

private:
    static constexpr qsizetype mostWaiting = 64 * 1024; // bytes of pipelined answers

    [[nodiscard]] Outcome sendAll(Socket &socket);
    [[nodiscard]] bool sendBytes(Socket &socket);
    [[nodiscard]] bool refill();
    void giveBack();

    const std::shared_ptr<ByteBudget> m_budget;
    const qint64 m_freeBytes;
    QHostAddress m_client;
    QByteArray m_bytes;
    qsizetype m_sent = 0; // of m_bytes
    FileSlice m_file; // what goes out after m_bytes; kept until the last piece was sent
    bool m_isPiece = false; // m_bytes are of m_file
    ByteBudget::Share m_share; // of m_bytes while the peer doesn't take them
    qint64 m_total = 0;
    bool m_blocked = false; // the socket takes no more for now
};

} // namespace candor::edge
