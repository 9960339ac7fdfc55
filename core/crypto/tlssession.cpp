// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/tlssession.h"

#include <algorithm>
#include <cerrno>
#include <openssl/bio.h>
#include <openssl/crypto.h>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>

namespace candor::crypto {

namespace {

constexpr int recordsInARow = 64; // of one read: 64 KiB of records that were worth their while

// Of handshakes and of records without data, before the peer has to let the server draw breath. Each change
// of keys takes 27 bytes to send and two derivations to follow.
constexpr qint64 idleBytes = 64 * 1024;
constexpr qint64 recordOverhead = 64; // bytes of one with data that are none

long control(BIO *, int command, long, void *)
{
    return command == BIO_CTRL_FLUSH ? 1 : 0; // nothing is held back here
}

} // namespace

// OpenSSL's own BIO for sockets writes with write(2), which raises SIGPIPE when the peer has left.

int TlsSession::sendBytes(BIO *bio, const char *data, size_t size, size_t *sent)
{
    const auto *wire = static_cast<const Wire *>(BIO_get_data(bio));
    ssize_t result = 0;
    do {
        result = ::send(wire->descriptor, data, size, MSG_NOSIGNAL);
    } while (result < 0 && errno == EINTR);
    BIO_clear_retry_flags(bio);
    if (result < 0 && (errno == EAGAIN || errno == EWOULDBLOCK))
        BIO_set_retry_write(bio);
    *sent = result > 0 ? size_t(result) : 0;
    return result > 0 ? 1 : 0;
}

int TlsSession::receiveBytes(BIO *bio, char *data, size_t size, size_t *received)
{
    auto *wire = static_cast<Wire *>(BIO_get_data(bio));
    BIO_clear_retry_flags(bio);
    *received = 0;
    if (wire->idle > idleBytes)
        return 0; // as if the peer had vanished
    ssize_t result = 0;
    do {
        result = ::recv(wire->descriptor, data, size, 0);
    } while (result < 0 && errno == EINTR);
    if (result < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) {
        wire->idle = 0;
        BIO_set_retry_read(bio);
    }
    if (result <= 0)
        return 0;
    wire->idle += result;
    *received = size_t(result);
    return 1;
}

BIO_METHOD *TlsSession::socketMethod()
{
    static BIO_METHOD *const method = [] {
        BIO_METHOD *made = BIO_meth_new(BIO_get_new_index() | BIO_TYPE_SOURCE_SINK, "socket without signals");
        if (!made)
            qFatal("OpenSSL gives no BIO method.");
        BIO_meth_set_write_ex(made, sendBytes);
        BIO_meth_set_read_ex(made, receiveBytes);
        BIO_meth_set_ctrl(made, control);
        return made;
    }();
    return method;
}

void TlsSession::Free::operator()(ssl_st *session) const
{
    SSL_free(session);
}

TlsSession::TlsSession(std::shared_ptr<const TlsContext> context, int descriptor)
    : m_context(std::move(context))
    , m_wire{descriptor}
    , m_session(SSL_new(m_context->handle()))
{
    BIO *bio = BIO_new(socketMethod());
    if (!m_session || !bio) {
        BIO_free(bio);
        m_broken = true;
        return;
    }
    BIO_set_data(bio, &m_wire);
    BIO_set_init(bio, 1);
    SSL_set_bio(m_session.get(), bio, bio);
    SSL_set_accept_state(m_session.get());
}

TlsSession::~TlsSession() = default;

TlsSession::Status TlsSession::statusOf(int result)
{
    switch (SSL_get_error(m_session.get(), result)) {
    case SSL_ERROR_WANT_READ:
        return Status::WantsRead;
    case SSL_ERROR_WANT_WRITE:
        return Status::WantsWrite;
    case SSL_ERROR_ZERO_RETURN:
        return Status::Ended;
    default:
        m_broken = true;
        m_isPlainHttp = ERR_GET_REASON(ERR_peek_error()) == SSL_R_HTTP_REQUEST;
        ERR_clear_error();
        return Status::Broken;
    }
}

TlsSession::Transfer TlsSession::read(char *data, qsizetype size)
{
    qsizetype filled = 0;
    for (int records = 0; !m_broken && filled < size && records < recordsInARow; ++records) {
        size_t got = 0;
        ERR_clear_error(); // SSL_get_error looks at what others left there
        const int result = SSL_read_ex(m_session.get(), data + filled, size_t(size - filled), &got);
        if (result != 1)
            return {statusOf(result), filled};
        filled += qsizetype(got);
        m_wire.idle = std::max<qint64>(0, m_wire.idle - qint64(got) - recordOverhead);
    }
    return {m_broken ? Status::Broken : Status::Complete, filled};
}

TlsSession::Transfer TlsSession::write(QByteArrayView bytes)
{
    qsizetype written = 0;
    while (!m_broken && written < bytes.size()) {
        size_t sent = 0;
        ERR_clear_error();
        const int result
            = SSL_write_ex(m_session.get(), bytes.data() + written, size_t(bytes.size() - written), &sent);
        if (result != 1)
            return {statusOf(result), written};
        written += qsizetype(sent);
    }
    return {m_broken ? Status::Broken : Status::Complete, written};
}

TlsSession::Status TlsSession::closeSending()
{
    if (m_broken || m_saidFarewell || !SSL_is_init_finished(m_session.get()))
        return Status::Complete;
    ERR_clear_error();
    const int result = SSL_shutdown(m_session.get());
    if (result < 0) {
        const Status status = statusOf(result);
        return status == Status::Broken ? Status::Complete : status;
    }
    m_saidFarewell = true;
    return Status::Complete;
}

void releaseThread()
{
    OPENSSL_thread_stop();
}

} // namespace candor::crypto
