// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/bytebudget.h"
#include "edge/fileanswer.h"
#include "edge/mailbox.h"
#include "edge/message.h"
#include "edge/problem.h"
#include "edge/responsefields.h"

#include <functional>
#include <memory>
#include <optional>

namespace candor::edge {

// A complete request and how its answer goes on the wire.
struct Exchange
{
    quint64 connection = 0;
    Request request;
    QByteArray target; // path and query as sent
    int minorVersion = 1;
    bool keepAlive = true;
    bool headOnly = false; // the answer to HEAD
    RangeWish rangeWish = {};
    ByteBudget::Share share = {}; // of the body, until it was answered
    QByteArray requestId; // for an answer that the edge has to make itself
    qsizetype bodyBytes = 0; // set by submit()
    Transport transport = Transport::Plain; // set by submit(): the request's own
};

// The bytes of an answer and what follows them, for the connection that asked; `keepAlive` is what they
// promise.
struct WireAnswer
{
    quint64 connection = 0;
    QByteArray bytes;
    bool keepAlive = true;
    FileSlice file = {};
};

// The only place that knows Qt HTTP Server. Each request goes through a QHttpServer over an in-memory socket
// that serves one request at a time and never breaks; its one catch-all calls the application. The sockets
// are few: one for each request that is being answered at the same moment, used again and again.
//
// Lives on, and is used by, its loop's thread; only the responders given to the application may be called
// from anywhere. An answer is taken from the mailbox by the loop and comes back here. Destroy it on the same
// thread.
class QtHttpAdapter
{
public:
    // `problems` is for the 500s that the adapter makes itself.
    QtHttpAdapter(Dispatch dispatch, std::shared_ptr<Mailbox> mailbox, ProblemForm problems);
    ~QtHttpAdapter();
    Q_DISABLE_COPY_MOVE(QtHttpAdapter)

    // Calls the application before it returns. Catches what the application throws and answers 500.
    void submit(Exchange exchange);

    // From now on every answer ends its connection.
    void closeAfterAnswers();

    // Turns an answer into bytes; nothing when the exchange is not (or no longer) open.
    [[nodiscard]] std::optional<WireAnswer> take(Answer answer);

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace candor::edge
