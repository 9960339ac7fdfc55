// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/bytebudget.h"
#include "edge/forwarded.h"
#include "edge/limits.h"
#include "edge/outbox.h"
#include "edge/problem.h"
#include "edge/qthttpadapter.h"
#include "edge/requestparser.h"
#include "edge/socket.h"
#include "edge/timerwheel.h"

#include <QHostAddress>
#include <memory>
#include <optional>
#include <vector>

namespace candor::edge {

// What never changes while the edge runs; shared by all loops, read only.
struct EdgeSettings
{
    Limits limits;
    QList<QByteArray> allowedHosts; // lower case
    ProblemForm problems;
    ProxyRules proxies;
    LimitsFor limitsFor;
    Dispatch dispatch;
    std::shared_ptr<ByteBudget> bodies;
    std::shared_ptr<ByteBudget> unsent;
};

// What a connection needs of the loop it lives on. All calls stay on that loop's thread.
class ConnectionHost
{
public:
    virtual ~ConnectionHost() = default;
    virtual const EdgeSettings &settings() const = 0;
    virtual qint64 now() const = 0; // milliseconds of a steady clock
    virtual bool isDraining() const = 0;
    virtual std::vector<char> &scratch() = 0; // a read buffer, free between two calls
    virtual void submit(Exchange exchange) = 0; // the answer comes later through Connection::answered()
    virtual void flushLater(quint64 connection) = 0; // flush() at the end of this round
    virtual void resumeLater(quint64 connection) = 0; // pump() in the next round
    virtual void setDeadline(quint64 connection, TimerWheel::Timer &timer, qint64 deadline) = 0;
};

// One client: reads, lets the parser judge, asks the route's limits, hands over one request at a time and
// writes the answers in order. Driven by its loop, which destroys it once isFinished().
class Connection
{
public:
    Connection(ConnectionHost &host, quint64 id, std::shared_ptr<Socket> socket, const QHostAddress &peer);

    [[nodiscard]] quint64 id() const { return m_id; }
    [[nodiscard]] const QHostAddress &peer() const { return m_peer; }
    [[nodiscard]] bool isFinished() const { return m_phase == Phase::Finished; }
    [[nodiscard]] TimerWheel::Timer &timer() { return m_timer; }

    // The socket has news (edge-triggered): bytes or an end to read, room to write, or a failure.
    enum class News { Readable, Writable, HungUp, Broken };
    void notify(News news);

    void pump(); // reads and parses as far as it may
    void flush(); // writes what waits
    void answered(WireAnswer answer);
    void expire(); // its deadline has passed
    void drain(); // answer what is under way, take nothing new

private:
    enum class Phase {
        Receiving, // between requests or inside one
        Answering, // the application has it; nothing is read
        Closing, // the last answer is on its way out
        Lingering, // all is sent; unread input is thrown away, so that no reset overtakes the answer
        Finished,
    };

    [[nodiscard]] qsizetype parse(QByteArrayView bytes);
    void receive(QByteArrayView bytes);
    [[nodiscard]] std::optional<RouteLimits> routeLimits(const RequestHead &head) const;
    [[nodiscard]] qsizetype nextRead() const; // the most bytes to ask the socket for
    void headReady();
    void complete();
    void refuse(const Refusal &refusal);
    void throwAwayInput();
    [[nodiscard]] bool mayReceive() const { return m_phase == Phase::Receiving && m_outbox.takesMore(); }
    void finishSending();
    void beginWait()
    {
        m_since = m_host.now();
        m_moved = 0;
    }
    // While an answer waits for its reader that wait goes on: whatever else arrives or is answered is no bit
    // of it.
    void beginWaitUnlessUnsent()
    {
        if (m_outbox.isEmpty())
            beginWait();
    }
    [[nodiscard]] bool isTakingItsAnswers();
    [[nodiscard]] qint64 transferDeadline(qint64 moved); // `moved`: bytes since the transfer began
    void updateDeadline();

    ConnectionHost &m_host;
    const quint64 m_id;
    const std::shared_ptr<Socket> m_socket; // shared only on its way from the acceptor
    const QHostAddress m_peer;
    RequestParser m_parser;
    TimerWheel::Timer m_timer;
    Phase m_phase = Phase::Receiving;
    QByteArray m_input; // read, not yet parsed: at most a small read beyond the request under way
    Outbox m_outbox;
    Client m_client; // who asked last; the peer before the first request
    ByteBudget::Share m_share; // of the body under way
    qint64 m_since; // when the present wait began
    qint64 m_moved = 0; // bytes that had moved by then, of the body or of all answers
    qint64 m_taken = 0; // bytes of answers that the peer had taken at the last look
    bool m_fresh = true; // no request was seen yet
    bool m_inputIsNew = false; // m_input may hold more than the parser has seen
    bool m_readable = false;
    bool m_hungUp = false; // the end of the peer's bytes is there to be read
    bool m_ended = false; // and was read
};

} // namespace candor::edge
