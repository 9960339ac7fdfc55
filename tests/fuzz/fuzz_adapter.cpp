// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Parser, in-memory socket and QHttpServer together. Whatever the parser lets through is read in the same way
// by a second parser, byte for byte of the input, and by QHttpServer; each request gets exactly one answer,
// which is one message.

#include "edge/problem.h"
#include "edge/qthttpadapter.h"
#include "edge/responsefields.h"
#include "fuzzing.h"
#include "reading.h"
#include "secondparser.h"

#include <QCoreApplication>
#include <QEvent>
#include <QSet>
#include <algorithm>
#include <atomic>
#include <stdexcept>
#include <sys/eventfd.h>
#include <unordered_map>

using namespace candor::edge;

namespace {

std::atomic_int complaints = 0; // critical log lines: the edge says that its two parsers differ, and such

void countComplaint(QtMsgType type, const QMessageLogContext &, const QString &)
{
    if (type == QtCriticalMsg || type == QtFatalMsg)
        ++complaints;
}

// What the application does with a request, by its path.
enum class Deed { Answer, AnswerLater, Drop, Throw };

Deed deedFor(const QByteArray &path)
{
    if (path.startsWith("/later"))
        return Deed::AnswerLater;
    if (path.startsWith("/drop"))
        return Deed::Drop;
    return path.startsWith("/throw") ? Deed::Throw : Deed::Answer;
}

// The body comes back, and its beginning as a field's value, which can't be written when it holds control
// characters.
Reply replyTo(const QByteArray &body)
{
    static constexpr int statuses[] = {200, 201, 204, 304, 404, 503};
    Choices choices(body);
    return {statuses[choices.below(std::size(statuses))], {{"X-Echo", body.left(32)}}, body};
}

class House
{
public:
    House()
        : m_mailbox(std::make_shared<Mailbox>(::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK)))
        , m_adapter(
              [this](Request request, Responder respond) { serve(std::move(request), std::move(respond)); },
              m_mailbox, "https://candor.example")
    {
        m_mailbox->attachToThisThread();
    }

    void feed(const Reading &reading);

private:
    struct Expected
    {
        TakenRequest taken;
        bool answered = false;
    };

    void serve(Request request, Responder respond);
    void takeAnswers();
    void check(const WireAnswer &answer);

    std::shared_ptr<Mailbox> m_mailbox;
    QtHttpAdapter m_adapter;
    std::unordered_map<quint64, Expected> m_expected;
    std::vector<std::pair<Responder, Reply>> m_later;
    quint64 m_current = 0; // the connection whose request is being fed
    bool m_served = false;
    int m_allowedComplaints = 0;
};

void House::serve(Request request, Responder respond)
{
    const TakenRequest &taken = m_expected.at(m_current).taken;
    require(!m_served, "a request is served once");
    m_served = true;
    require(request.method == taken.head.method && request.path == taken.head.path
            && request.query == taken.head.query && request.headers == taken.head.headers,
        "the application sees what the parser found");
    require(request.body == taken.body, "QHttpServer reads the same body");
    const Reply reply = replyTo(request.body);
    switch (deedFor(request.path)) {
    case Deed::Answer:
        respond(reply);
        respond({500, {}, "the second answer"});
        break;
    case Deed::AnswerLater:
        m_later.emplace_back(std::move(respond), reply);
        break;
    case Deed::Drop:
        break;
    case Deed::Throw:
        throw std::runtime_error("thrown on purpose");
    }
}

void House::feed(const Reading &reading)
{
    complaints = 0;
    m_allowedComplaints = 0;
    m_expected.clear();
    for (const TakenRequest &taken : reading.requests) {
        Exchange exchange;
        exchange.connection = ++m_current;
        exchange.keepAlive = taken.head.keepAlive;
        exchange.minorVersion = taken.head.minorVersion;
        exchange.headOnly = taken.head.method == "HEAD";
        exchange.target = taken.head.target;
        exchange.request.method = taken.head.method;
        exchange.request.path = taken.head.path;
        exchange.request.query = taken.head.query;
        exchange.request.headers = taken.head.headers;
        exchange.request.body = taken.body;
        m_expected[m_current] = {taken};
        m_served = false;
        m_adapter.submit(std::move(exchange));
        require(m_served, "QHttpServer passes on every request that the parser lets through");
        takeAnswers();
    }
    while (!m_later.empty()) { // in the other order
        m_later.back().first(m_later.back().second);
        m_later.pop_back();
    }
    takeAnswers();
    for (const auto &[connection, expected] : m_expected)
        require(expected.answered, "every request is answered");
    require(complaints == m_allowedComplaints, "the edge complains about the application's failures only");
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
}

void House::takeAnswers()
{
    std::vector<Answer> answers;
    std::vector<Mailbox::Task> tasks;
    while (m_mailbox->takeAll(answers, tasks)) {
        for (Answer &answer : answers) {
            if (const auto wire = m_adapter.take(std::move(answer)))
                check(*wire);
        }
    }
}

void House::check(const WireAnswer &answer)
{
    Expected &expected = m_expected.at(answer.connection);
    const RequestHead &head = expected.taken.head;
    require(!expected.answered, "a request is answered once");
    expected.answered = true;
    const bool isHead = head.method == "HEAD";
    const auto read = secondReadingOfAnswer(answer.bytes, isHead ? AnswerTo::Head : AnswerTo::AnythingElse);
    require(read.complete && read.error == 0 && read.end == answer.bytes.size(),
        "an answer is exactly one message");
    require(read.keepAlive == answer.keepAlive || read.status == 304,
        "an answer says whether the connection stays");

    const Deed deed = deedFor(head.path);
    const Reply reply = replyTo(expected.taken.body);
    const bool succeeds = (deed == Deed::Answer || deed == Deed::AnswerLater) && areWritable(reply.headers);
    if (!succeeds) {
        m_allowedComplaints += deed == Deed::Throw ? 2 : 1;
        require(read.status == 500 && !answer.keepAlive, "the application's failure is a 500 and the end");
        require(headerValue(read.headers, "x-echo").isEmpty(), "what can't be written isn't");
        return;
    }
    require(
        read.status == reply.status && answer.keepAlive == head.keepAlive, "the answer is the application's");
    require(headerValue(read.headers, "x-echo").trimmed() == reply.headers[0].second.trimmed(),
        "a field of the answer is the application's");
    const bool hasBody = !isHead && statusAllowsBody(reply.status);
    require(read.body == (hasBody ? reply.body : QByteArray()),
        "the answer's body is the application's, or none");
}

// Where the second parser refuses more than RFC 9112 does: it knows a tab as white space in some places only,
// and takes every name that begins with Transfer-Encoding for that.
bool isKnownRefusal(const SecondReading &second, const RequestHead &head, QByteArrayView wire)
{
    const auto beginsLikeCoding
        = [](const auto &field) { return field.first.toLower().startsWith("transfer-encoding"); };
    return second.error != 0
        && (wire.contains('\t') || std::any_of(head.headers.begin(), head.headers.end(), beginsLikeCoding));
}

void requireSecondOpinion(const TakenRequest &taken, QByteArrayView wire)
{
    const RequestHead &head = taken.head;
    while (wire.startsWith("\r\n"))
        wire = wire.sliced(2);
    require(wire.startsWith(head.method + ' '), "the method is the request's first word");
    QByteArray bytes = wire.toByteArray();
    if (!secondParserKnows(head.method))
        bytes.replace(0, head.method.size(), "POST");
    const auto second = secondReadingOfRequest(bytes);
    if (isKnownRefusal(second, head, wire))
        return;
    require(second.error == 0 && second.complete, "a second parser accepts what ours accepts");
    require(second.end == bytes.size(), "a second parser sees the request end where ours does");
    require(second.method == head.method || !secondParserKnows(head.method), "both find the same method");
    require(second.minorVersion == head.minorVersion, "both find the same version");
    require(second.body == taken.body, "both find the same body");
    const bool originForm = second.url.startsWith('/');
    require(originForm ? second.url == head.target
                       : second.url.endsWith(head.target) || ("/" + second.url).endsWith(head.target)
                || head.target.startsWith("/?") || head.target == "/",
        "both find the same target");

    static const QSet<QByteArray> connectionFields{"connection", "keep-alive", "proxy-connection", "te",
        "trailer", "transfer-encoding", "upgrade", "content-length", "expect", "http2-settings"};
    Headers headers;
    bool proxyConnection = false;
    for (const auto &[name, value] : second.headers) {
        proxyConnection = proxyConnection || name.toLower() == "proxy-connection";
        if (!connectionFields.contains(name.toLower()))
            headers.append({name, value.trimmed()});
    }
    require(headers == head.headers, "both find the same fields");
    require(proxyConnection || !head.keepAlive || second.keepAlive, "what ours keeps alive, both do");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static int argc = 1;
    static char name[] = "fuzz_adapter";
    static char *argv[] = {name, nullptr};
    // Never destroyed: static objects end in an order that Qt 6.8 does not survive.
    static const auto *application = new QCoreApplication(argc, argv);
    Q_UNUSED(application)
    static House house;
    static const auto formerHandler = qInstallMessageHandler(countComplaint);
    Q_UNUSED(formerHandler)

    const QByteArrayView input(reinterpret_cast<const char *>(data), qsizetype(size));
    Bounds bounds = usualBounds();
    bounds.allowedHosts.clear();
    bounds.bodyBytes = 100'000;
    const Reading reading = readWhole(input, bounds);
    qsizetype start = 0;
    for (const TakenRequest &taken : reading.requests) {
        requireSecondOpinion(taken, input.sliced(start, taken.end - start));
        start = taken.end;
    }
    house.feed(reading);
    return 0;
}
