// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/outbox.h"

#include "edge/logging.h"

#include <algorithm>

namespace candor::edge {
namespace {

constexpr qint64 pieceBytes = 64 * 1024; // of a file, read once the one before was sent
constexpr int piecesInARow = 16; // then the others get their turn

} // namespace

Outbox::Outcome Outbox::send(Socket &socket)
{
    const auto outcome = sendAll(socket);
    if (outcome == Outcome::Broken)
        return outcome;
    if (m_isPiece)
        giveBack();
    if (m_sent == m_bytes.size()) {
        m_bytes.clear();
        m_sent = 0;
    } else if (m_sent > mostWaiting) {
        m_bytes.remove(0, m_sent);
        m_sent = 0;
    }
    if (!m_share.become(m_bytes.size() - m_freeBytes, m_budget, m_client)) {
        qCDebug(lcEdge, "cut off a connection: too much waits for readers that don't read");
        return Outcome::NoRoom;
    }
    return outcome;
}

Outbox::Outcome Outbox::sendAll(Socket &socket)
{
    for (int pieces = 0; !m_blocked; ++pieces) {
        if (!sendBytes(socket))
            return Outcome::Broken;
        if (m_blocked)
            break;
        if (m_file.length == 0) {
            m_file = {};
            return Outcome::Sent;
        }
        if (pieces == piecesInARow)
            return Outcome::Paused;
        if (!refill()) {
            qCWarning(lcEdge, "a file became shorter while it was sent");
            return Outcome::Broken;
        }
    }
    return Outcome::Blocked;
}

// Until all is sent or the socket takes no more; false when the connection broke.
bool Outbox::sendBytes(Socket &socket)
{
    while (m_sent < m_bytes.size() && !m_blocked) {
        const auto sent = socket.send(QByteArrayView(m_bytes).sliced(m_sent));
        if (sent.status == Socket::Status::Moved) {
            m_sent += sent.bytes;
            m_total += sent.bytes;
        } else if (sent.status == Socket::Status::Blocked) {
            m_blocked = true;
        } else {
            return false;
        }
    }
    return true;
}

// The file's next piece in the place of what was sent; false when the file no longer has it.
bool Outbox::refill()
{
    const auto size = std::min(m_file.length, pieceBytes);
    m_bytes.resize(size);
    m_sent = 0;
    if (!m_file.file->read(m_file.offset, m_bytes.data(), size))
        return false;
    m_file.offset += size;
    m_file.length -= size;
    m_isPiece = true;
    return true;
}

// The peer takes no more for now: what it left of a piece is the file's again. TLS gets the same bytes once
// more, as it must, at the front of the next piece.
void Outbox::giveBack()
{
    const auto left = m_bytes.size() - m_sent;
    m_file.offset -= left;
    m_file.length += left;
    m_bytes.clear();
    m_sent = 0;
    m_isPiece = false;
}

} // namespace candor::edge
