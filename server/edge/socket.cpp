// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/socket.h"

#include "edge/logging.h"

#include <array>
#include <cerrno>
#include <linux/sockios.h>
#include <sys/ioctl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace candor::edge {
namespace {

using Session = crypto::TlsSession;

Socket::Transfer failure()
{
    return {errno == EAGAIN || errno == EWOULDBLOCK ? Socket::Status::Blocked : Socket::Status::Broken};
}

// What a call that moved no byte means.
Socket::Transfer withoutBytes(Session::Status status)
{
    switch (status) {
    case Session::Status::Ended:
        return {Socket::Status::Ended};
    case Session::Status::Broken:
        return {Socket::Status::Broken};
    default:
        return {Socket::Status::Blocked};
    }
}

} // namespace

Socket::Socket(int descriptor, std::shared_ptr<const crypto::TlsContext> tls)
    : m_descriptor(descriptor)
    , m_session(tls ? std::make_unique<Session>(std::move(tls), descriptor) : nullptr)
{
}

Socket::~Socket()
{
    if (m_session && m_session->closeSending() != Session::Status::Complete)
        qCDebug(lcEdge, "closed a connection without a farewell");
    ::close(m_descriptor);
}

Socket::Transfer Socket::receive(char *data, qsizetype size)
{
    if (m_session)
        return receiveEncrypted(data, size);
    ssize_t got = 0;
    do {
        got = ::recv(m_descriptor, data, size_t(size), 0);
    } while (got < 0 && errno == EINTR);
    if (got > 0)
        return {Status::Moved, got, got < size};
    return got == 0 ? Transfer{Status::Ended} : failure();
}

Socket::Transfer Socket::send(QByteArrayView bytes)
{
    if (m_session)
        return sendEncrypted(bytes);
    ssize_t sent = 0;
    do {
        sent = ::send(m_descriptor, bytes.data(), size_t(bytes.size()), MSG_NOSIGNAL);
    } while (sent < 0 && errno == EINTR);
    return sent >= 0 ? Transfer{Status::Moved, sent} : failure();
}

qint64 Socket::queuedBytes() const
{
    int bytes = 0;
    return ::ioctl(m_descriptor, SIOCOUTQ, &bytes) == 0 ? bytes : 0;
}

void Socket::abandon()
{
    const linger atOnce{1, 0};
    ::setsockopt(m_descriptor, SOL_SOCKET, SO_LINGER, &atOnce, sizeof atOnce);
    m_session.reset(); // without a farewell
}

void Socket::shutdownSending()
{
    if (!m_session || m_session->closeSending() == Session::Status::Complete)
        ::shutdown(m_descriptor, SHUT_WR);
}

Socket::Transfer Socket::receiveEncrypted(char *data, qsizetype size)
{
    const auto got = m_session->read(data, size);
    m_receivingWaitsForRoom = got.status == Session::Status::WantsWrite;
    if (got.bytes > 0)
        return {Status::Moved, got.bytes,
            got.status == Session::Status::WantsRead || got.status == Session::Status::WantsWrite};
    if (got.status == Session::Status::Broken && m_session->isPlainHttp())
        answerPlainHttp();
    return withoutBytes(got.status);
}

Socket::Transfer Socket::sendEncrypted(QByteArrayView bytes)
{
    const auto sent = m_session->write(bytes);
    m_sendingWaitsForInput = sent.status == Session::Status::WantsRead;
    return sent.bytes > 0 ? Transfer{Status::Moved, sent.bytes} : withoutBytes(sent.status);
}

// A person has typed http:// for https://.
void Socket::answerPlainHttp() const
{
    static constexpr QByteArrayView answer("HTTP/1.1 400 Bad Request\r\nContent-Type: text/plain\r\n"
                                           "Connection: close\r\nContent-Length: 41\r\n\r\n"
                                           "This port speaks https. Write https://.\r\n");
    if (::send(m_descriptor, answer.data(), size_t(answer.size()), MSG_NOSIGNAL) < 0)
        return;
    ::shutdown(m_descriptor, SHUT_WR);
    // Unread bytes would make the close a reset, which may overtake the answer.
    std::array<char, 16 * 1024> rest;
    for (int reads = 0; reads < 4 && ::recv(m_descriptor, rest.data(), rest.size(), 0) > 0;)
        ++reads;
}

} // namespace candor::edge
