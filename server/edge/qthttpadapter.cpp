// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/qthttpadapter.h"

#include "edge/logging.h"
#include "edge/memorysocket.h"
#include "edge/problem.h"

#include <QCoreApplication>
#include <QEvent>
#include <QHttpServer>
#include <QHttpServerRequest>
#include <QHttpServerResponder>
#include <atomic>
#include <ctime>
#include <optional>
#include <utility>
#include <vector>

#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
#include <QHttpHeaders>
#endif

namespace candor::edge {
namespace {

// What all copies of one responder share. Whoever comes first answers; when nobody does, the last copy's end
// does.
class Ticket
{
public:
    Ticket(std::shared_ptr<Mailbox> mailbox, ExchangeId exchange)
        : m_mailbox(std::move(mailbox))
        , m_exchange(exchange)
    {
    }
    ~Ticket() { answer(std::nullopt); }
    Q_DISABLE_COPY_MOVE(Ticket)

    void answer(std::optional<Reply> reply)
    {
        if (!m_answered.test_and_set())
            m_mailbox->post(Answer{m_exchange, std::move(reply)});
    }

private:
    std::shared_ptr<Mailbox> m_mailbox;
    ExchangeId m_exchange;
    std::atomic_flag m_answered;
};

// The path under which QHttpServer is fed a request: it names the request, and nothing that a client sent.
QByteArray pathOf(quint32 serial)
{
    return '/' + QByteArray::number(serial, 16);
}

QByteArray headFor(quint32 serial, qsizetype bodyBytes)
{
    if (bodyBytes == 0)
        return "GET " + pathOf(serial) + " HTTP/1.1\r\n\r\n";
    return "POST " + pathOf(serial) + " HTTP/1.1\r\nContent-Length: " + QByteArray::number(bodyBytes)
        + "\r\n\r\n";
}

} // namespace

class QtHttpAdapter::Private
{
public:
    struct Channel
    {
        MemorySocket *socket = nullptr; // QHttpServer deletes it after hangUp()
        std::optional<QHttpServerResponder> responder;
        quint32 serial = 0;
        bool open = false; // a request is being answered
        bool largeBody = false;
        Exchange exchange; // its request moves on to the application
    };

    Private(Dispatch application, std::shared_ptr<Mailbox> box, ProblemForm form);
    ~Private();

    quint32 openChannel();
    void handle(const QHttpServerRequest &request, QHttpServerResponder &&responder);
    void callApplication(Request request, Responder responder);
    Reply failure(const Channel &channel) const;
    static void write(Channel &channel, const Reply &reply, const Headers &fields);
    WireAnswer finish(Channel &channel, const Reply &reply);
    Reply unsatisfiable(const Channel &channel, qint64 size) const;
    static WireAnswer sendFile(
        Channel &channel, const Reply &reply, const ByteRange &range, const char *connection);
    void release(quint32 index);

    const Dispatch dispatch;
    const std::shared_ptr<Mailbox> mailbox;
    const ProblemForm problems;
    std::unique_ptr<QHttpServer> server;
    MemoryServer *sockets = nullptr; // the QHttpServer owns it
    std::vector<std::unique_ptr<Channel>> channels;
    std::vector<quint32> unused; // channels that wait for a request
    Channel *current = nullptr; // whose request QHttpServer is being fed
    quint32 currentIndex = 0;
    bool closing = false; // after each answer
};

QtHttpAdapter::Private::Private(Dispatch application, std::shared_ptr<Mailbox> box, ProblemForm form)
    : dispatch(std::move(application))
    , mailbox(std::move(box))
    , problems(std::move(form))
    , server(std::make_unique<QHttpServer>())
    , sockets(new MemoryServer)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    server->setMissingHandler(
        server.get(), [this](const QHttpServerRequest &request, QHttpServerResponder &responder) {
            handle(request, std::move(responder));
        });
#else
    server->setMissingHandler([this](const QHttpServerRequest &request, QHttpServerResponder &&responder) {
        handle(request, std::move(responder));
    });
#endif
    if (!sockets->listen(QHostAddress::LocalHost))
        qCWarning(lcEdge, "no loopback address to bind the request router to");
    server->bind(sockets);
    sockets->close();
}

QtHttpAdapter::Private::~Private()
{
    for (const auto &channel : channels) {
        channel->responder.reset();
        if (channel->socket)
            channel->socket->hangUp();
    }
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

quint32 QtHttpAdapter::Private::openChannel()
{
    quint32 index = 0;
    if (!unused.empty()) {
        index = unused.back();
        unused.pop_back();
    } else {
        index = quint32(channels.size());
        channels.push_back(std::make_unique<Channel>());
    }
    Channel &channel = *channels[index];
    if (!channel.socket) {
        channel.socket = new MemorySocket;
        sockets->offer(channel.socket);
    }
    channel.open = true;
    ++channel.serial;
    return index;
}

// Called by QHttpServer while it is being fed. Only the body comes from there: all else is the edge's own
// finding. It must be the request that was fed, or QHttpServer has mixed up two.
void QtHttpAdapter::Private::handle(const QHttpServerRequest &request, QHttpServerResponder &&responder)
{
    Channel &channel = *current;
    channel.responder.emplace(std::move(responder));
    Request passed = std::exchange(channel.exchange.request, {});
    passed.body = request.body();
    const auto ticket = std::make_shared<Ticket>(mailbox, ExchangeId{currentIndex, channel.serial});
    const qsizetype announced = channel.exchange.bodyBytes;
    if (passed.body.size() != announced || request.url().path().toLatin1() != pathOf(channel.serial)) {
        qCCritical(lcEdge, "the request router handed over another request than it was given");
        return;
    }
    callApplication(std::move(passed), [ticket](Reply reply) { ticket->answer(std::move(reply)); });
}

void QtHttpAdapter::Private::callApplication(Request request, Responder responder)
{
    // Whatever escapes would end the process; the responder's end answers 500.
    try {
        dispatch(std::move(request), std::move(responder));
    } catch (const std::exception &exception) {
        qCCritical(lcEdge, "a request handler threw: %s", exception.what());
    } catch (...) {
        qCCritical(lcEdge, "a request handler threw something that is no std::exception");
    }
}

Reply QtHttpAdapter::Private::failure(const Channel &channel) const
{
    const auto path = channel.exchange.target.left(channel.exchange.target.indexOf('?'));
    return problemReply(
        refusalFor(500, domain::ErrorCode::Internal, "The server failed to answer; its log knows why."),
        problems, path, requestIdOf({{"X-Request-Id", channel.exchange.requestId}}));
}

void QtHttpAdapter::Private::write(Channel &channel, const Reply &reply, const Headers &fields)
{
    QHttpServerResponder &responder = *channel.responder;
    const auto status = QHttpServerResponder::StatusCode(reply.status);
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    QHttpHeaders headers;
    for (const auto &[name, value] : fields) {
        if (name != "Content-Length") // this version writes it itself, also where there must be none
            headers.append(QByteArrayView(name), QByteArrayView(value));
    }
    responder.write(reply.body, headers, status);
#else
    responder.writeStatusLine(status);
    for (const auto &[name, value] : fields)
        responder.writeHeader(name, value);
    responder.writeBody(statusAllowsBody(reply.status) ? reply.body : QByteArray(""));
#endif
    channel.responder.reset();
}

Reply QtHttpAdapter::Private::unsatisfiable(const Channel &channel, qint64 size) const
{
    const auto path = channel.exchange.target.left(channel.exchange.target.indexOf('?'));
    auto reply = problemReply({416, "RANGE_NOT_SATISFIABLE", "The range starts behind the end."}, problems,
        path, requestIdOf({{"X-Request-Id", channel.exchange.requestId}}));
    reply.headers.emplaceBack("Content-Range", "bytes */" + QByteArray::number(size));
    return reply;
}

// QHttpServer is told that its request was answered, and the connection gets a head of our own and the slice.
WireAnswer QtHttpAdapter::Private::sendFile(
    Channel &channel, const Reply &reply, const ByteRange &range, const char *connection)
{
    const Exchange &exchange = channel.exchange;
    write(channel, Reply{204, {}, {}, {}}, {});
    (void)channel.socket->takeOutput();
    FileSlice slice;
    if (!exchange.headOnly && statusAllowsBody(reply.status) && range.length > 0)
        slice = {reply.file, range.offset, range.length};
    return {exchange.connection, fileHead(reply, range, connection, std::time(nullptr), exchange.transport),
        false, std::move(slice)};
}

WireAnswer QtHttpAdapter::Private::finish(Channel &channel, const Reply &reply)
{
    const Exchange &exchange = channel.exchange;
    const bool keepAlive = exchange.keepAlive && !closing;
    if (!channel.responder) { // QHttpServer would not have the request: its socket is of no more use
        channel.socket->disconnectFromHost();
        return {exchange.connection, serialized(reply, std::time(nullptr), exchange.transport), false, {}};
    }
    const char *connection = nullptr;
    if (!keepAlive)
        connection = "close";
    else if (exchange.minorVersion == 0)
        connection = "keep-alive";
    if (reply.file) {
        const auto range = rangeFor(reply, exchange.rangeWish);
        if (range.kind == ByteRange::Kind::Unsatisfiable)
            return finish(channel, unsatisfiable(channel, reply.file->size()));
        auto answer = sendFile(channel, reply, range, connection);
        answer.keepAlive = keepAlive;
        return answer;
    }
    const auto fields
        = responseFields(reply, reply.body.size(), connection, std::time(nullptr), exchange.transport);
    channel.socket->expectOutput(reply.body.size() + 512);
    write(channel, reply, fields);
    WireAnswer answer{exchange.connection, channel.socket->takeOutput(), keepAlive, {}};
    if (exchange.headOnly || !statusAllowsBody(reply.status)) {
        answer.bytes.truncate(answer.bytes.indexOf("\r\n\r\n") + 4);
        if (!statusAllowsBody(reply.status)) {
            const auto length = answer.bytes.toLower().indexOf("\r\ncontent-length:");
            if (length >= 0)
                answer.bytes.remove(length, answer.bytes.indexOf("\r\n", length + 2) - length);
        }
    }
    return answer;
}

// Back among the unused. QHttpServer keeps the last request's body until the next one: after a large one the
// socket is given up instead.
void QtHttpAdapter::Private::release(quint32 index)
{
    Channel &channel = *channels[index];
    channel.open = false;
    channel.exchange = {};
    if (channel.largeBody || channel.socket->state() != QAbstractSocket::ConnectedState) {
        channel.socket->hangUp();
        channel.socket = nullptr;
    }
    unused.push_back(index);
}

QtHttpAdapter::QtHttpAdapter(Dispatch dispatch, std::shared_ptr<Mailbox> mailbox, ProblemForm problems)
    : d(std::make_unique<Private>(std::move(dispatch), std::move(mailbox), std::move(problems)))
{
}

QtHttpAdapter::~QtHttpAdapter() = default;

void QtHttpAdapter::submit(Exchange exchange)
{
    constexpr qsizetype keptBody = 64 * 1024; // bytes
    const quint32 index = d->openChannel();
    auto &channel = *d->channels[index];
    const quint32 serial = channel.serial;
    QByteArray body = std::exchange(exchange.request.body, {});
    exchange.bodyBytes = body.size();
    exchange.transport = transportOf(exchange.request.secure);
    exchange.requestId = headerValue(exchange.request.headers, "x-request-id");
    channel.largeBody = body.size() > keptBody;
    channel.exchange = std::move(exchange);
    d->current = &channel;
    d->currentIndex = index;
    channel.socket->feed(headFor(serial, channel.exchange.bodyBytes), std::move(body));
    d->current = nullptr;
    if (channel.open && channel.serial == serial && !channel.responder) {
        qCCritical(lcEdge, "the request router refused a request that the edge had let through");
        d->mailbox->post(Answer{ExchangeId{index, serial}, std::nullopt});
    }
}

void QtHttpAdapter::closeAfterAnswers()
{
    d->closing = true;
}

std::optional<WireAnswer> QtHttpAdapter::take(Answer answer)
{
    const auto index = answer.exchange.channel;
    if (index >= d->channels.size())
        return std::nullopt;
    auto &channel = *d->channels[index];
    if (!channel.open || channel.serial != answer.exchange.serial)
        return std::nullopt;
    Reply reply;
    if (answer.reply && areWritable(answer.reply->headers) && answer.reply->status >= 200
        && answer.reply->status < 600) {
        reply = std::move(*answer.reply);
    } else {
        qCCritical(lcEdge,
            answer.reply ? "an answer's status or header field cannot be written"
                         : "a request was left without an answer");
        channel.exchange.keepAlive = false;
        reply = d->failure(channel);
    }
    WireAnswer wire = d->finish(channel, reply);
    d->release(index);
    return wire;
}

} // namespace candor::edge
