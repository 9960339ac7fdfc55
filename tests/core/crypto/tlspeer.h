// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/tlssession.h"

#include <QByteArray>
#include <array>
#include <fcntl.h>
#include <memory>
#include <openssl/err.h>
#include <openssl/ssl.h>
#include <sys/socket.h>
#include <unistd.h>
#include <utility>

// Two ends of one non-blocking connection.
class SocketPair
{
public:
    SocketPair()
    {
        if (::socketpair(AF_UNIX, SOCK_STREAM | SOCK_NONBLOCK, 0, m_ends.data()) != 0)
            qFatal("can't make a pair of sockets");
    }
    ~SocketPair()
    {
        closeClient();
        ::close(m_ends[0]);
    }
    Q_DISABLE_COPY_MOVE(SocketPair)

    [[nodiscard]] int server() const { return m_ends[0]; }
    [[nodiscard]] int client() const { return m_ends[1]; }
    void closeClient()
    {
        if (m_ends[1] >= 0)
            ::close(std::exchange(m_ends[1], -1));
    }
    void sendAsClient(const QByteArray &bytes) const
    {
        if (::send(m_ends[1], bytes.constData(), size_t(bytes.size()), MSG_NOSIGNAL) != bytes.size())
            qFatal("the socket takes no %d bytes", int(bytes.size()));
    }
    [[nodiscard]] QByteArray receiveAsClient() const
    {
        QByteArray all;
        std::array<char, 4096> some;
        for (ssize_t got = 0; (got = ::recv(m_ends[1], some.data(), some.size(), 0)) > 0;)
            all.append(some.data(), got);
        return all;
    }

private:
    std::array<int, 2> m_ends{-1, -1};
};

// The client's side of TLS in memory: what it would send is in takeOutput(), what arrives is given to feed().
class TlsPeer
{
public:
    TlsPeer()
        : m_context(SSL_CTX_new(TLS_client_method()))
        , m_session(nullptr)
    {
    }
    ~TlsPeer()
    {
        SSL_free(m_session);
        SSL_CTX_free(m_context);
    }
    Q_DISABLE_COPY_MOVE(TlsPeer)

    [[nodiscard]] SSL_CTX *context() const
    {
        return m_context;
    } // for settings before the first call of session()
    SSL *session()
    {
        if (!m_session) {
            m_session = SSL_new(m_context);
            SSL_set_bio(m_session, BIO_new(BIO_s_mem()), BIO_new(BIO_s_mem()));
            SSL_set_connect_state(m_session);
        }
        return m_session;
    }
    void onlyVersion(int version) const
    {
        SSL_CTX_set_min_proto_version(m_context, version);
        SSL_CTX_set_max_proto_version(m_context, version);
        SSL_CTX_set_security_level(m_context, 0); // old versions' hashes are too weak for any other
        SSL_CTX_set_cipher_list(m_context, "ALL:@SECLEVEL=0");
    }

    void feed(const QByteArray &bytes)
    {
        BIO_write(SSL_get_rbio(session()), bytes.constData(), int(bytes.size()));
    }
    QByteArray takeOutput()
    {
        char *data = nullptr;
        BIO *bio = SSL_get_wbio(session());
        const long size = BIO_get_mem_data(bio, &data);
        QByteArray output(data, qsizetype(size));
        BIO_reset(bio);
        return output;
    }
    // Goes on with the handshake; true once it is over for this side.
    bool handshake()
    {
        const int result = SSL_do_handshake(session());
        if (result != 1)
            noteFailure(result);
        return result == 1;
    }
    void write(const QByteArray &text) { SSL_write(session(), text.constData(), int(text.size())); }
    // All that has arrived.
    QByteArray read()
    {
        QByteArray all;
        std::array<char, 16384> some;
        int got = 0;
        while ((got = SSL_read(session(), some.data(), int(some.size()))) > 0)
            all.append(some.data(), got);
        noteFailure(got);
        return all;
    }
    [[nodiscard]] bool sawEnd() const { return m_sawEnd; }
    [[nodiscard]] int reason() const { return m_reason; } // why it broke, an SSL_R_…; 0: it didn't

private:
    void noteFailure(int result)
    {
        const int error = SSL_get_error(m_session, result);
        m_sawEnd = m_sawEnd || error == SSL_ERROR_ZERO_RETURN;
        if (error == SSL_ERROR_SSL && m_reason == 0)
            m_reason = ERR_GET_REASON(ERR_peek_error());
        ERR_clear_error();
    }

    SSL_CTX *m_context;
    SSL *m_session;
    bool m_sawEnd = false;
    int m_reason = 0;
};
