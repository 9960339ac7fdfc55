// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/tlscontext.h"

#include <QByteArrayView>

struct bio_method_st;
struct bio_st;
struct ssl_st;

namespace candor::crypto {

// The server's side of TLS over one connected, non-blocking stream socket, for edge-triggered readiness: each
// call goes on until it has all that it was asked for, or until the kernel has no more. The handshake happens
// inside of read() and write(). For one thread at a time; never raises SIGPIPE.
class TlsSession
{
public:
    // Why a call came back.
    enum class Status {
        Complete, // all is done that was asked for
        WantsRead, // call again when the socket is readable, whatever was asked for
        WantsWrite, // call again when it is writable, whatever was asked for
        Ended, // the peer said that it sends no more
        Broken, // of no more use: a failed handshake, a forged record, an end without a farewell
    };
    struct Transfer
    {
        Status status;
        qsizetype bytes = 0; // that went through before that
    };

    // `descriptor` stays the caller's and stays open as long as the session.
    TlsSession(std::shared_ptr<const TlsContext> context, int descriptor);
    ~TlsSession();
    Q_DISABLE_COPY_MOVE(TlsSession)

    // Fills `data` as far as there are bytes; comes back earlier, with Complete, when the peer sends them in
    // very many small records, so that one peer can't keep the thread. For the same reason a peer breaks the
    // session by sending faster than it is read what holds no data, such as one change of keys after another.
    [[nodiscard]] Transfer read(char *data, qsizetype size);

    // Sends as much as the socket takes. After WantsRead or WantsWrite the next call must start with the same
    // bytes: some of them may be encrypted already. `bytes` isn't empty.
    [[nodiscard]] Transfer write(QByteArrayView bytes);

    // Tells the peer that no more comes; Complete once that is said, or when it can't be said. Reading goes
    // on.
    [[nodiscard]] Status closeSending();

    // Whether the session broke because the client spoke plain HTTP from the start. Nothing was sent to it.
    [[nodiscard]] bool isPlainHttp() const { return m_isPlainHttp; }

private:
    struct Free
    {
        void operator()(ssl_st *session) const;
    };
    struct Wire // the socket, as OpenSSL sees it
    {
        int descriptor;
        qint64 idle = 0; // bytes beyond those of data that came since the socket was last found empty
    };
    static int sendBytes(bio_st *bio, const char *data, size_t size, size_t *sent);
    static int receiveBytes(bio_st *bio, char *data, size_t size, size_t *received);
    static bio_method_st *socketMethod();
    [[nodiscard]] Status statusOf(int result);

    std::shared_ptr<const TlsContext> m_context;
    Wire m_wire;
    std::unique_ptr<ssl_st, Free> m_session;
    bool m_broken = false;
    bool m_isPlainHttp = false;
    bool m_saidFarewell = false;
};

// Gives back what OpenSSL keeps for the calling thread; for the end of a thread that had sessions. Threads
// that end together with the process would leave it behind.
void releaseThread();

} // namespace candor::crypto
