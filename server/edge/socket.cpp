// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/socket.h"

#include <cerrno>
#include <sys/socket.h>
#include <unistd.h>

namespace candor::edge {
namespace {

Socket::Transfer failure()
{
    return {errno == EAGAIN || errno == EWOULDBLOCK ? Socket::Status::Blocked : Socket::Status::Broken};
}

} // namespace

Socket::Socket(int descriptor)
    : m_descriptor(descriptor)
{
}

Socket::~Socket()
{
    ::close(m_descriptor);
}

Socket::Transfer Socket::receive(char *data, qsizetype size)
{
    ssize_t got = 0;
    do {
        got = ::recv(m_descriptor, data, size_t(size), 0);
    } while (got < 0 && errno == EINTR);
    if (got > 0)
        return {Status::Moved, got};
    return got == 0 ? Transfer{Status::Ended} : failure();
}

Socket::Transfer Socket::send(QByteArrayView bytes)
{
    ssize_t sent = 0;
    do {
        sent = ::send(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    return sent >= 0 ? Transfer{Status::Moved, sent} : failure();
}

void Socket::shutdownSending()
{
    ::shutdown(m_descriptor, SHUT_WR);
}

} // namespace candor::edge
