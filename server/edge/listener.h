// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "edge/certificates.h"
#include "edge/forwarded.h"
#include "edge/limits.h"
#include "edge/message.h"

#include <QFuture>
#include <QHostAddress>
#include <chrono>
#include <memory>

namespace candor::edge {

struct ListenerSettings
{
    QHostAddress address = QHostAddress(QHostAddress::LocalHost);
    quint16 port = 0; // 0: a free one
    int threads = 1; // event loops; each has its thread
    // Host values that are answered, with or without a port, in any case; others get 421. Empty: any
    // well-formed one.
    QList<QByteArray> allowedHosts;
    // The public address without a trailing slash when this port is listened on, for the type of the edge's
    // own errors. Called once, by start().
    std::function<QByteArray(quint16 port)> problemBaseUrl;
    std::function<QString(const QByteArray &code)> titleOf; // of the edge's own errors; any thread
    Limits limits;
    const Certificates *certificates = nullptr; // TLS when set; outlives the Listener, on the same thread
    ProxyRules proxies; // whose word counts; they don't fall under connectionsPerAddress
    int descriptor = -1; // a listening TCP socket to take over in place of address and port
};

// The front of the server: accepts connections, lets only complete, canonical and bounded requests through to
// `dispatch` and writes the answers. One acceptor hands the descriptors round to the loops.
//
// Lives on a thread with a running Qt event loop, which only accepts; dispatch and limitsFor are called on
// the loops' threads, so they must be thread-safe when there is more than one. They must stay callable until
// the destructor has returned. A Responder may be called from any thread at any time, also after the Listener
// is gone.
class Listener
{
public:
    // Without `limitsFor` every route has the RouteLimits that its members start with.
    Listener(ListenerSettings settings, Dispatch dispatch, LimitsFor limitsFor = {});

    // Closes every connection at once and waits for the loops' threads; drain() first to let answers out.
    ~Listener();
    Q_DISABLE_COPY_MOVE(Listener)

    // Once. The port that is listened on, or the reason for the log: InvalidState when the address is taken,
    // PermissionRequired when this user may not listen there, else Internal.
    [[nodiscard]] domain::Result<quint16> start();

    // No new connections from now on; those that exist go on.
    void stopAccepting();

    // Stops accepting, answers what is being answered and closes each connection after that; what is not
    // answered in time is cut off. Ready when no connection is left. At most once.
    // (The default leaves a second of ten for what comes behind it.)
    [[nodiscard]] QFuture<domain::Done> drain(std::chrono::milliseconds within = std::chrono::seconds(9));

    // Open connections, for metrics. Any thread.
    [[nodiscard]] int connections() const;

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace candor::edge
