// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArrayView>

namespace candor::edge {

// A connected, non-blocking stream socket: the one place that knows how bytes reach the peer. Owns its
// descriptor.
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
    };

    explicit Socket(int descriptor);
    ~Socket();
    Q_DISABLE_COPY_MOVE(Socket)

    [[nodiscard]] int descriptor() const { return m_descriptor; }
    [[nodiscard]] Transfer receive(char *data, qsizetype size);
    [[nodiscard]] Transfer send(QByteArrayView bytes);
    void shutdownSending();

private:
    int m_descriptor;
};

} // namespace candor::edge
