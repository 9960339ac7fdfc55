// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/tlssession.h"

#include <QByteArrayView>
#include <memory>

namespace candor::edge {

// A connected, non-blocking stream socket, plain or under TLS: the one place that knows how bytes reach the
// peer. Owns its descriptor. For one thread at a time.
class Socket
{
public:
    enum class Status {
        Moved, // `bytes` went through
        Blocked, // nothing now; the loop will say when
        Ended, // the peer has sent its last byte
        Broken, // the connection is of no more use
    };
    struct Transfer
    {
        Status status;
        qsizetype bytes = 0;
        bool exhausted = false; // after receive(): nothing more until the next event
    };

    // With a context the peer must speak TLS.
    explicit Socket(int descriptor, std::shared_ptr<const crypto::TlsContext> tls = {});
    ~Socket();
    Q_DISABLE_COPY_MOVE(Socket)

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] bool isEncrypted() const { return m_session != nullptr; }

    [[nodiscard]] Transfer receive(char *data, qsizetype size);

    // What is not taken must come again, unchanged, at the start of the next call: TLS may have encrypted it
    // already.
    [[nodiscard]] Transfer send(QByteArrayView bytes);

    // Bytes that the kernel holds until the peer has taken them.
    [[nodiscard]] qint64 queuedBytes() const;

    // The end will be a reset: what the kernel holds for the peer is thrown away with the connection.
    void abandon();

    // Once everything is sent. Call it again when the socket takes bytes again: a farewell may have found no
    // room.
    void shutdownSending();

    // Under TLS either direction may wait for the other one's event: in a handshake, or when keys change.
    [[nodiscard]] bool receivingWaitsForRoom() const { return m_receivingWaitsForRoom; }
    [[nodiscard]] bool sendingWaitsForInput() const { return m_sendingWaitsForInput; }

private:
    [[nodiscard]] Transfer receiveEncrypted(char *data, qsizetype size);
    [[nodiscard]] Transfer sendEncrypted(QByteArrayView bytes);
    void answerPlainHttp() const;

    const int m_descriptor;
    std::unique_ptr<crypto::TlsSession> m_session;
    bool m_receivingWaitsForRoom = false;
    bool m_sendingWaitsForInput = false;
};

} // namespace candor::edge
