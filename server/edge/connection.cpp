// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/connection.h"

#include "edge/fields.h"
#include "edge/logging.h"
#include "edge/responsefields.h"

#include <ctime>
#include <utility>

namespace candor::edge {
namespace {

constexpr int readsInARow = 4; // of what is thrown away; then the others get their turn

} // namespace

Connection::Connection(
    ConnectionHost &host, quint64 id, std::shared_ptr<Socket> socket, const QHostAddress &peer)
    : m_host(host)
    , m_id(id)
    , m_socket(std::move(socket))
    , m_peer(peer)
    , m_parser(host.settings().limits, host.settings().allowedHosts)
    , m_outbox(host.settings().unsent, host.settings().limits.smallAnswerBytes, peer)
    , m_client{peer, m_socket->isEncrypted()}
    , m_since(host.now())
{
    updateDeadline();
}

void Connection::notify(News news)
{
    switch (news) {
    case News::Readable:
        m_readable = true;
        if (m_socket->sendingWaitsForInput()) {
            m_outbox.unblock();
            m_host.flushLater(m_id);
        }
        break;
    case News::HungUp:
        m_readable = true;
        m_hungUp = true;
        break;
    case News::Writable:
        m_outbox.unblock();
        m_readable = m_readable || m_socket->receivingWaitsForRoom();
        break;
    case News::Broken:
        m_phase = Phase::Finished;
        break;
    }
}

void Connection::pump()
{
    if (m_phase == Phase::Lingering)
        throwAwayInput();
    // One read a turn, so that nobody's bytes keep the others waiting.
    for (bool hasRead = false; mayReceive();) {
        if (m_inputIsNew) {
            m_inputIsNew = false;
            receive({});
            continue;
        }
        if (m_ended && m_outbox.isEmpty()) {
            m_phase = Phase::Finished;
            return;
        }
        if (!m_readable || m_ended)
            break;
        if (std::exchange(hasRead, true)) {
            m_host.resumeLater(m_id);
            break;
        }
        auto &scratch = m_host.scratch();
        const auto got = m_socket->receive(scratch.data(), nextRead());
        switch (got.status) {
        case Socket::Status::Moved:
            m_readable = m_hungUp || !got.exhausted;
            receive({scratch.data(), got.bytes});
            break;
        case Socket::Status::Blocked:
            m_readable = false;
            break;
        case Socket::Status::Ended:
            m_ended = true;
            break;
        case Socket::Status::Broken:
            m_phase = Phase::Finished;
            return;
        }
    }
    updateDeadline();
}

// Parses what waits, then `bytes`; keeps what the parser left.
void Connection::receive(QByteArrayView bytes)
{
    if (m_input.isEmpty()) {
        const auto consumed = parse(bytes);
        m_input = bytes.sliced(consumed).toByteArray();
    } else {
        m_input.append(bytes.data(), bytes.size());
        const auto consumed = parse(m_input);
        m_input.remove(0, consumed);
    }
}

qsizetype Connection::parse(QByteArrayView bytes)
{
    const EdgeSettings &settings = m_host.settings();
    qsizetype consumed = 0;
    while (m_phase == Phase::Receiving) {
        if (m_parser.isUntouched() && consumed < bytes.size())
            beginWaitUnlessUnsent();
        const auto step = m_parser.step(bytes.sliced(consumed));
        consumed += step.consumed;
        if (!m_share.become(
                m_parser.bodyBytes() - settings.limits.smallBodyBytes, settings.bodies, m_client.address)) {
            refuse(refusalFor(503, domain::ErrorCode::Overloaded,
                "The server holds as many request bodies, or as many from this address, as it can; nothing "
                "was done. Try again."));
            return consumed;
        }
        switch (step.event) {
        case RequestParser::Event::NeedMore:
            return consumed;
        case RequestParser::Event::HeadReady:
            headReady();
            break;
        case RequestParser::Event::Complete:
            complete();
            break;
        case RequestParser::Event::Refused:
            refuse(m_parser.refusal());
            break;
        }
    }
    return consumed;
}

// What lies beyond the request under way stays small, whoever pipelines what.
qsizetype Connection::nextRead() const
{
    constexpr qint64 beyond = 16 * 1024;
    return std::min(qsizetype(m_host.scratch().size()), qsizetype(std::max(m_parser.missingBytes(), beyond)));
}

// Nothing when the application threw, which would otherwise end the process.
std::optional<RouteLimits> Connection::routeLimits(const RequestHead &head) const
{
    const auto &limitsFor = m_host.settings().limitsFor;
    try {
        return limitsFor ? limitsFor(head.method, head.path, head.headers) : RouteLimits{};
    } catch (...) {
        qCCritical(lcEdge, "the route table threw");
        return std::nullopt;
    }
}

void Connection::headReady()
{
    m_fresh = false;
    beginWaitUnlessUnsent();
    const RequestHead &head = m_parser.head();
    m_client = clientOf(head.headers, {m_peer, m_socket->isEncrypted()}, m_host.settings().proxies);
    m_outbox.setClient(m_client.address);
    const auto asked = routeLimits(head);
    if (!asked) {
        refuse(
            refusalFor(500, domain::ErrorCode::Internal, "The server failed to answer; its log knows why."));
        return;
    }
    const RouteLimits &route = *asked;
    const bool bodyFollows = head.chunked || head.contentLength.value_or(0) > 0;
    if (route.lacksCredential) {
        refuse(refusalFor(401, domain::ErrorCode::Unauthenticated,
            "Send an API key as X-API-Key, or an access token as Authorization: Bearer."));
        return;
    }
    if (route.answersAtHead && head.contentLength.value_or(0) > route.bodyBytes) {
        m_parser.head().keepAlive = false;
        complete();
        return;
    }
    const bool waits = head.expectsContinue && bodyFollows;
    m_parser.allowBody(route.bodyBytes);
    const bool refused = !head.chunked && head.contentLength.value_or(0) > route.bodyBytes;
    if (waits && !refused) {
        m_outbox.append("HTTP/1.1 100 Continue\r\n\r\n");
        m_host.flushLater(m_id);
    }
}

void Connection::complete()
{
    RequestHead &head = m_parser.head();
    Exchange exchange;
    exchange.connection = m_id;
    exchange.keepAlive = head.keepAlive && !m_host.isDraining();
    exchange.minorVersion = head.minorVersion;
    exchange.headOnly = head.method == "HEAD";
    exchange.target = std::move(head.target);
    exchange.share = std::move(m_share);
    if (head.method == "GET")
        exchange.rangeWish = {headerValue(head.headers, "range"), headerValue(head.headers, "if-range")};
    exchange.request = Request{std::move(head.method), std::move(head.path), std::move(head.query),
        std::move(head.headers), m_parser.takeBody(), m_peer, m_client.address, m_client.secure};
    m_parser.reset();
    m_phase = Phase::Answering;
    m_host.submit(std::move(exchange));
}

void Connection::refuse(const Refusal &refusal)
{
    RequestHead &head = m_parser.head();
    const QByteArray path = head.path;
    const QByteArray id = requestIdOf(head.headers);
    qCInfo(lcEdge, "%s refused: %d %s", id.constData(), refusal.status, refusal.code.constData());
    Reply reply
        = problemReply(refusal, m_host.settings().problems, path.isEmpty() ? QByteArray("/") : path, id);
    const auto length = reply.body.size();
    const Client client
        = clientOf(head.headers, {m_peer, m_socket->isEncrypted()}, m_host.settings().proxies);
    QByteArray bytes = serialized(reply, std::time(nullptr), transportOf(client.secure));
    if (head.method == "HEAD")
        bytes.chop(length);
    beginWaitUnlessUnsent();
    m_outbox.append(bytes);
    m_parser.reset(); // what was read of a body takes no room while the peer hears this
    m_share = {};
    m_phase = Phase::Closing;
    m_host.flushLater(m_id);
}

void Connection::answered(WireAnswer answer)
{
    if (m_phase != Phase::Answering)
        return;
    beginWaitUnlessUnsent();
    m_outbox.append(answer.bytes);
    if (answer.file.file)
        m_outbox.append(std::move(answer.file));
    m_phase = answer.keepAlive ? Phase::Receiving : Phase::Closing;
    m_inputIsNew = !m_input.isEmpty();
    m_host.flushLater(m_id);
    pump();
}

void Connection::flush()
{
    if (m_phase == Phase::Finished)
        return;
    const bool couldNotReceive = !mayReceive();
    const bool hadNothing = m_outbox.isEmpty();
    switch (m_outbox.send(*m_socket)) {
    case Outbox::Outcome::Sent:
        if (!hadNothing)
            beginWait();
        finishSending();
        break;
    case Outbox::Outcome::Blocked:
        break;
    case Outbox::Outcome::Paused:
        m_host.resumeLater(m_id);
        break;
    case Outbox::Outcome::NoRoom:
        m_socket->abandon();
        m_phase = Phase::Finished;
        return;
    case Outbox::Outcome::Broken:
        m_phase = Phase::Finished;
        return;
    }
    if (couldNotReceive && mayReceive())
        m_host.resumeLater(m_id);
    updateDeadline();
}

void Connection::finishSending()
{
    if (m_phase == Phase::Receiving && m_ended && !m_inputIsNew) {
        m_phase = Phase::Finished;
    } else if (m_phase == Phase::Closing) {
        m_phase = Phase::Lingering;
        beginWait();
        m_input.clear();
        m_socket->shutdownSending();
        throwAwayInput();
    } else if (m_phase == Phase::Lingering) {
        m_socket->shutdownSending();
    }
}

void Connection::throwAwayInput()
{
    auto &scratch = m_host.scratch();
    for (int reads = 0; m_phase == Phase::Lingering && m_readable; ++reads) {
        if (reads == readsInARow) {
            m_host.resumeLater(m_id);
            return;
        }
        const auto got = m_socket->receive(scratch.data(), qsizetype(scratch.size()));
        if (got.status == Socket::Status::Blocked)
            m_readable = false;
        else if (got.status != Socket::Status::Moved)
            m_phase = Phase::Finished;
    }
}

void Connection::expire()
{
    if (m_phase == Phase::Receiving && m_outbox.isEmpty() && !m_parser.isIdle()) {
        refuse({408, "REQUEST_TIMEOUT", "The request took too long to arrive."});
    } else if (m_outbox.isEmpty() && isTakingItsAnswers()) {
        beginWait();
        updateDeadline();
    } else {
        m_socket->abandon();
        m_phase = Phase::Finished;
    }
}

// What the kernel took is not sent yet: it waits there for as long as the peer lets it. Whether some does,
// and as much of it was taken since the last look as must be.
bool Connection::isTakingItsAnswers()
{
    const auto queued = m_socket->queuedBytes();
    const auto taken = m_outbox.sentBytes() - queued;
    const auto since = std::exchange(m_taken, taken);
    return queued > 0
        && (taken - since) * 1000 >= m_host.settings().limits.minimumRate * (m_host.now() - m_since);
}

void Connection::drain()
{
    m_readable = true; // what the kernel already holds was sent in good faith
    pump();
    if (m_phase != Phase::Receiving || !m_parser.isIdle())
        return; // what has begun to arrive is answered, as the last on its connection
    m_phase = m_outbox.isEmpty() ? Phase::Finished : Phase::Closing;
}

qint64 Connection::transferDeadline(qint64 moved)
{
    const Limits &limits = m_host.settings().limits;
    if ((moved - m_moved) * 1000 >= limits.minimumRate * limits.transferGrace.count()) {
        beginWait();
        m_moved = moved;
    }
    return m_since + limits.transferGrace.count();
}

void Connection::updateDeadline()
{
    const Limits &limits = m_host.settings().limits;
    qint64 deadline = TimerWheel::never;
    if (m_phase == Phase::Finished)
        return;
    if (m_phase == Phase::Lingering)
        deadline
            = m_since + (m_socket->queuedBytes() > 0 ? limits.transferGrace : limits.lingerTimeout).count();
    else if (!m_outbox.isEmpty())
        deadline = transferDeadline(m_outbox.sentBytes());
    else if (m_phase == Phase::Receiving && m_parser.isInBody())
        deadline = transferDeadline(m_parser.bodyBytes());
    else if (m_phase == Phase::Receiving)
        deadline
            = m_since + (m_fresh || !m_parser.isIdle() ? limits.headerTimeout : limits.idleTimeout).count();
    m_host.setDeadline(m_id, m_timer, deadline);
}

} // namespace candor::edge
