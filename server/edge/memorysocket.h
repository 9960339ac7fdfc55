// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHostAddress>
#include <QTcpServer>
#include <QTcpSocket>
#include <algorithm>
#include <array>
#include <cstring>
#include <unistd.h>
#include <utility>

namespace candor::edge {

// The peer that QHttpServer talks to: it sends one whole request when told to and collects what is written to
// it.
class MemorySocket final : public QTcpSocket
{
public:
    explicit MemorySocket()
    {
        QIODevice::open(QIODevice::ReadWrite);
        setSocketState(ConnectedState);
        setPeerAddress(QHostAddress(QHostAddress::LocalHost));
    }
    // QHttpServer frees its side of a socket when it hears that the socket is disconnected, and only then.
    void hangUp()
    {
        setSocketState(UnconnectedState);
        Q_EMIT disconnected();
    }
    void feed(QByteArray head, QByteArray body)
    {
        m_parts = {std::move(head), std::move(body)};
        m_part = 0;
        m_at = 0;
        Q_EMIT readyRead();
    }
    [[nodiscard]] QByteArray takeOutput() { return std::exchange(m_output, {}); }
    void expectOutput(qsizetype bytes) { m_output.reserve(bytes); }

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override { return unread() + QIODevice::bytesAvailable(); }
    void disconnectFromHost() override { setSocketState(UnconnectedState); }

protected:
    qint64 readData(char *data, qint64 size) override
    {
        qint64 copied = 0;
        while (copied < size && m_part < m_parts.size()) {
            QByteArray &part = m_parts[m_part];
            const auto count = std::min<qint64>(size - copied, part.size() - m_at);
            std::memcpy(data + copied, part.constData() + m_at, size_t(count));
            copied += count;
            m_at += count;
            if (m_at == part.size()) {
                part = {};
                ++m_part;
                m_at = 0;
            }
        }
        return copied;
    }
    qint64 writeData(const char *data, qint64 size) override
    {
        m_output.append(data, size);
        return size;
    }

private:
    qint64 unread() const
    {
        qint64 bytes = -m_at;
        for (size_t part = m_part; part < m_parts.size(); ++part)
            bytes += m_parts[part].size();
        return bytes;
    }

    std::array<QByteArray, 2> m_parts;
    size_t m_part = 2;
    qsizetype m_at = 0;
    QByteArray m_output;
};

// Hands memory sockets to QHttpServer. bind() wants a listening server, so it listens while that lasts.
class MemoryServer final : public QTcpServer
{
public:
    void offer(MemorySocket *socket)
    {
        m_next = socket;
        QMetaObject::invokeMethod(this, "pendingConnectionAvailable", Qt::DirectConnection);
    }
    bool hasPendingConnections() const override { return m_next != nullptr; }
    QTcpSocket *nextPendingConnection() override { return std::exchange(m_next, nullptr); }

protected:
    void incomingConnection(qintptr descriptor) override { ::close(int(descriptor)); }

private:
    MemorySocket *m_next = nullptr;
};

} // namespace candor::edge
