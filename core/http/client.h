// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "http/resolver.h"
#include "http/targetrules.h"

#include <QByteArray>
#include <QFuture>
#include <QList>
#include <QPair>
#include <QString>
#include <chrono>
#include <functional>
#include <memory>

namespace candor::http {

using Headers = QList<QPair<QByteArray, QByteArray>>;

// What a receiver's TLS takes that the system doesn't have. All in PEM.
struct TlsIdentity
{
    QByteArray authorities; // trusted instead of the system's; empty: the system's are
    QByteArray certificate; // ours, with its chain; empty: none is shown
    QByteArray
        key; // of it, without a passphrase. It must be its key: connections are told apart by certificates
};

struct OutgoingRequest
{
    QByteArray method = "POST";
    QString url;
    Headers headers; // Host, Content-Length and whatever frames a message are the client's
    QByteArray body;
    std::chrono::milliseconds totalDeadline{
        15000}; // from the start of the look-up to the last byte of the body
    qint64 responseCap = 64 * 1024; // bytes of the body that are kept; reading ends there
    TargetPolicy policy;
    std::shared_ptr<const TlsIdentity> tls = {}; // null: the system's authorities, no certificate
    QString proxy = {}; // the name of one of the policy's; empty: directly
    // Asked when its turn has come, and once more when it is connected and right before anything is sent:
    // what isn't wanted any more ends with CANCELLED. On the client's thread; must not block. Empty: it
    // always is.
    std::function<bool()> isStillWanted = {};
};

// What became of one request. The answer is complete only when errorClass is empty; with RESET or TIMEOUT a
// status and part of a body may be there already.
struct Exchange
{
    // How long each step took, in microseconds; 0 for a step that was not needed or not reached.
    struct Phases
    {
        qint64 dns = 0;
        qint64 connect = 0;
        qint64 tls = 0;
        qint64 firstByte = 0; // from the request's sending to the answer's first byte
        qint64 total = 0; // of the whole exchange, without its time in the queue
    };

    int status = 0; // 0 = none
    Headers headers; // in order; names as received
    QByteArray body;
    bool truncated = false; // the body was longer than the cap; not an error
    // Stable: empty, DNS_FAILED, BLOCKED_TARGET, CONNECT_FAILED, TLS_FAILED, TIMEOUT, RESET, PROTOCOL,
    // CANCELLED.
    QString errorClass;
    // What lies behind errorClass, where more is known; stable. CONNECT_REFUSED, CONNECT_UNREACHABLE;
    // TLS_UNTRUSTED, TLS_EXPIRED, TLS_NOT_YET_VALID, TLS_NAME, TLS_CLIENT_CERTIFICATE; PROXY_UNREACHABLE,
    // PROXY_REFUSED, TIMEOUT_PROXY; RESET_BEFORE_ANSWER; TIMEOUT_DNS, TIMEOUT_CONNECT, TIMEOUT_TLS,
    // TIMEOUT_ANSWER; HEADERS_TOO_LONG.
    QString cause;
    QString errorDetail; // English, for the log of attempts
    Phases phases;
    QString address; // that was connected to: the proxy's, when there is one
};

// The port through which webhooks and model calls leave, so that tests can answer in its place.
class Transport
{
public:
    virtual ~Transport() = default;
    // Never throws and never fails: all that goes wrong is in the exchange.
    [[nodiscard]] virtual QFuture<Exchange> send(const OutgoingRequest &request) = 0;
};

// Whether these fields may be sent: token names, values without control characters, and none that frames the
// message (Host, Content-Length, Transfer-Encoding, Connection, Expect, Upgrade, TE, Trailer, Keep-Alive,
// Proxy-…). ValidationFailed names the field.
[[nodiscard]] domain::Result<domain::Done> checkHeaders(const Headers &headers);

struct ClientOptions
{
    QString caFile; // PEM bundle instead of the system's; empty = the system's
    int maximumTransfers = 128; // at once; the rest waits its turn, its deadline not yet running
    std::shared_ptr<Resolver> resolver; // empty = SystemResolver
};

// HTTP/1.1 over libcurl on a thread of its own. Names are resolved here, every address is checked against the
// request's policy, the connection is pinned to what was checked, and its peer is checked once more before
// anything is sent; behind a proxy that holds for the proxy, which is one of the owner's. No redirect is
// followed, no proxy, cookie or credential of the environment is used.
//
// send() may be called from any thread and doesn't block. Futures finish on the client's thread: consume them
// with domain::whenFinished. Destroying the client answers all that is open with CANCELLED, then joins the
// thread.
class Client final : public Transport
{
public:
    explicit Client(const ClientOptions &options = {});
    ~Client() override;
    Q_DISABLE_COPY_MOVE(Client)

    [[nodiscard]] QFuture<Exchange> send(const OutgoingRequest &request) override;

private:
    std::unique_ptr<class Engine> m_engine;
};

} // namespace candor::http
