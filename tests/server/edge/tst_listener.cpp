// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/listener.h"
#include "rawclient.h"

#include <QSet>
#include <QTest>
#include <QThread>
#include <atomic>
#include <mutex>
#include <stdexcept>
#include <sys/socket.h>
#include <thread>

using namespace candor;
using namespace candor::edge;
using namespace std::chrono_literals;

namespace {

QByteArray get(const QByteArray &target, const QByteArray &fields = {})
{
    return "GET " + target + " HTTP/1.1\r\nHost: candor.example\r\n" + fields + "\r\n";
}

// Answers with what arrived.
void echo(const Request &request, const Responder &respond)
{
    QByteArray names;
    for (const auto &field : request.headers)
        names += field.first.toLower() + ' ';
    respond({200,
        {{"X-Method", request.method}, {"X-Path", request.path.toPercentEncoding("/")},
            {"X-Query", request.query}, {"X-Fields", names.trimmed()},
            {"X-Peer", request.peer.toString().toLatin1()}},
        request.body});
}

bool shutdownSending(const RawClient &client)
{
    return ::shutdown(int(client.socket.socketDescriptor()), SHUT_WR) == 0;
}

// Keeps the responders for the test to call.
class Waiting
{
public:
    void operator()(const Responder &respond)
    {
        const std::lock_guard lock(m_mutex);
        m_responders.push_back(respond);
    }
    std::vector<Responder> take()
    {
        const std::lock_guard lock(m_mutex);
        return std::exchange(m_responders, {});
    }
    size_t count()
    {
        const std::lock_guard lock(m_mutex);
        return m_responders.size();
    }

private:
    std::mutex m_mutex;
    std::vector<Responder> m_responders;
};

} // namespace

Q_DECLARE_METATYPE(candor::edge::Dispatch)

class tst_Listener : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theApplicationIsOneFunction();
    void aRequestArrivesWhole_data();
    void aRequestArrivesWhole();
    void aLargeBodyArrivesWhole();
    void headIsAnsweredWithoutABody();
    void someStatusesHaveNoBody_data();
    void someStatusesHaveNoBody();
    void aConnectionIsKeptOrClosedAsAsked_data();
    void aConnectionIsKeptOrClosedAsAsked();
    void aWaitingClientIsToldToContinue();
    void pipelinedRequestsAreAnsweredInOrder();
    void oneRequestOfAConnectionIsAnsweredAtATime();
    void anAnswerMayComeFromAnotherThread();
    void aClientMayLeaveBeforeItsAnswer();
    void aClientMayStopSendingAndStillBeAnswered();
    void onlyTheFirstAnswerCounts();
    void aFailingApplicationIsA500_data();
    void aFailingApplicationIsA500();
    void aLongAnswerReachesASlowReader();
    void manyConnectionsAreServedByTwoLoops();
    void tooManyConnectionsAreTurnedAway_data();
    void tooManyConnectionsAreTurnedAway();
    void whoIsTooSlowIsClosed_data();
    void whoIsTooSlowIsClosed();
    void anUnreadAnswerDoesNotHoldItsConnection();
    void drainingAnswersWhatIsUnderWay();
    void drainingEndsWhenItsTimeIsOver();
    void afterStoppingNobodyIsAccepted();
    void anAnswerAfterTheEndIsIgnored();
    void aTakenPortIsAnError();
};

// How a program uses it.
void tst_Listener::theApplicationIsOneFunction()
{
    ListenerSettings settings; // loopback, a free port, one loop
    Listener listener(settings, [](const Request &request, const Responder &respond) {
        respond(Reply{200, {{"Content-Type", "text/plain"}}, "hello " + request.path});
    });
    const auto port = listener.start();
    QVERIFY(port);

    RawClient client(*port);
    client.send(get("/you"));
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 200);
    QCOMPARE(client.answer->body, "hello /you");
    QCOMPARE(headerValue(client.answer->headers, "content-type"), "text/plain");
    QVERIFY(headerValue(client.answer->headers, "date").endsWith(" GMT"));
    QVERIFY(headerValue(client.answer->headers, "server").isEmpty());
}

void tst_Listener::aRequestArrivesWhole_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("method");
    QTest::addColumn<QByteArray>("path");
    QTest::addColumn<QByteArray>("query");
    QTest::addColumn<QByteArray>("fields");
    QTest::addColumn<QByteArray>("body");
    const QByteArray none;
    const QByteArray host = "Host: candor.example\r\n";
    QTest::newRow("GET") << get("/a%20b?c=d%20e") << QByteArray("GET") << QByteArray("/a%20b")
                         << QByteArray("c=d%20e") << QByteArray("host") << none;
    QTest::newRow("an odd method") << "BREW /pot HTTP/1.1\r\n" + host + "\r\n"
                                   << QByteArray("BREW") << QByteArray("/pot") << none << QByteArray("host")
                                   << none;
    QTest::newRow("POST") << "POST /p HTTP/1.1\r\n" + host + "Content-Length: 5\r\n\r\nhello"
                          << QByteArray("POST") << QByteArray("/p") << none << QByteArray("host")
                          << QByteArray("hello");
    QTest::newRow("a chunked PUT") << "PUT /p HTTP/1.1\r\n" + host
            + "Transfer-Encoding: chunked\r\nTrailer: X-T\r\n\r\n5\r\nhello\r\n1\r\n!\r\n0\r\nX-T: 1\r\n\r\n"
                                   << QByteArray("PUT") << QByteArray("/p") << none << QByteArray("host")
                                   << QByteArray("hello!");
    QTest::newRow("an upgrade is not offered on") << get(
        "/", "Connection: Upgrade, HTTP2-Settings\r\nUpgrade: websocket\r\nHTTP2-Settings: x\r\nX-A: 1\r\n")
                                                  << QByteArray("GET") << QByteArray("/") << none
                                                  << QByteArray("host x-a") << none;
    QTest::newRow("a nominated field stays")
        << get("/", "Connection: X-Forwarded-For\r\nX-Forwarded-For: 192.0.2.1\r\n") << QByteArray("GET")
        << QByteArray("/") << none << QByteArray("host x-forwarded-for") << none;
    QTest::newRow("HTTP/1.0 without a host") << QByteArray("GET /old HTTP/1.0\r\n\r\n") << QByteArray("GET")
                                             << QByteArray("/old") << none << none << none;
}

void tst_Listener::aRequestArrivesWhole()
{
    QFETCH(QByteArray, bytes);
    Listener listener({}, echo);
    const auto port = listener.start();
    RawClient client(port.value());
    client.send(bytes);
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 200);
    QTEST(headerValue(client.answer->headers, "x-method"), "method");
    QTEST(headerValue(client.answer->headers, "x-path"), "path");
    QTEST(headerValue(client.answer->headers, "x-query"), "query");
    QTEST(headerValue(client.answer->headers, "x-fields"), "fields");
    QTEST(client.answer->body, "body");
    QCOMPARE(headerValue(client.answer->headers, "x-peer"), "127.0.0.1");
}

void tst_Listener::aLargeBodyArrivesWhole()
{
    QByteArray body(3'000'000, Qt::Uninitialized);
    for (qsizetype at = 0; at < body.size(); ++at)
        body[at] = char(at * 7 % 251);
    Listener listener({}, echo,
        [&body](const QByteArray &, const QByteArray &) { return RouteLimits{body.size(), false}; });
    const auto port = listener.start();
    RawClient client(port.value());
    const auto head
        = "POST / HTTP/1.1\r\nHost: candor.example\r\nContent-Length: " + QByteArray::number(body.size());
    for (int round = 0; round < 3; ++round) {
        client.send(head + "\r\n\r\n" + body);
        QTRY_VERIFY(client.hasAnswer());
        QVERIFY(client.answer->body == body);
        client.forget();
    }
}

void tst_Listener::headIsAnsweredWithoutABody()
{
    Listener listener({},
        [](const Request &request, const Responder &respond) { respond({200, {}, request.method + "!"}); });
    const auto port = listener.start();
    RawClient client(port.value());
    client.send("HEAD / HTTP/1.1\r\nHost: candor.example\r\n\r\n" + get("/"));
    QTRY_VERIFY(client.hasAnswer(RawClient::BodyOf::Head));
    QCOMPARE(headerValue(client.answer->headers, "content-length"), "5");
    client.forget();
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->body, "GET!");
}

void tst_Listener::someStatusesHaveNoBody_data()
{
    QTest::addColumn<int>("status");
    QTest::newRow("204") << 204;
    QTest::newRow("304") << 304;
}

void tst_Listener::someStatusesHaveNoBody()
{
    QFETCH(int, status);
    Listener listener({}, [status](const Request &, const Responder &respond) {
        respond({status, {{"ETag", "\"1\""}}, "no"});
    });
    const auto port = listener.start();
    RawClient client(port.value());
    client.send(get("/", "Connection: close\r\n"));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.received.endsWith("\r\n\r\n"));
    QVERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, status);
    QCOMPARE(headerValue(client.answer->headers, "etag"), "\"1\"");
    QVERIFY(headerValue(client.answer->headers, "content-length").isEmpty());
}

void tst_Listener::aConnectionIsKeptOrClosedAsAsked_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QByteArray>("connection");
    QTest::newRow("HTTP/1.1") << get("/") << QByteArray();
    QTest::newRow("HTTP/1.1 with close") << get("/", "Connection: close\r\n") << QByteArray("close");
    QTest::newRow("HTTP/1.0") << QByteArray("GET / HTTP/1.0\r\n\r\n") << QByteArray("close");
    QTest::newRow("HTTP/1.0 with keep-alive")
        << QByteArray("GET / HTTP/1.0\r\nConnection: keep-alive\r\n\r\n") << QByteArray("keep-alive");
}

void tst_Listener::aConnectionIsKeptOrClosedAsAsked()
{
    QFETCH(QByteArray, bytes);
    QFETCH(QByteArray, connection);
    Listener listener({}, echo);
    const auto port = listener.start();
    RawClient client(port.value());
    client.send(bytes);
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(headerValue(client.answer->headers, "connection"), connection);
    if (connection == "close") {
        QTRY_VERIFY(client.isClosed());
        return;
    }
    client.forget();
    client.send(bytes);
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(listener.connections(), 1);
}

void tst_Listener::aWaitingClientIsToldToContinue()
{
    Listener listener({}, echo);
    const auto port = listener.start();
    RawClient client(port.value());
    client.send(
        "POST / HTTP/1.1\r\nHost: candor.example\r\nExpect: 100-Continue\r\nContent-Length: 3\r\n\r\n");
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 100);
    client.forget();
    client.send("abc");
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 200);
    QCOMPARE(client.answer->body, "abc");
}

void tst_Listener::pipelinedRequestsAreAnsweredInOrder()
{
    Listener listener({}, echo);
    const auto port = listener.start();
    RawClient client(port.value());
    constexpr int count = 8000;
    QByteArray batch;
    for (int number = 0; number < count; ++number)
        batch += get("/" + QByteArray::number(number));
    client.send(batch);
    for (int number = 0; number < count; ++number) {
        QTRY_VERIFY(client.hasAnswer());
        QCOMPARE(headerValue(client.answer->headers, "x-path"), "/" + QByteArray::number(number));
        client.forget();
    }
}

void tst_Listener::oneRequestOfAConnectionIsAnsweredAtATime()
{
    Waiting waiting;
    Listener listener({}, [&waiting](const Request &, const Responder &respond) { waiting(respond); });
    const auto port = listener.start();
    RawClient client(port.value());
    RawClient other(port.value());
    client.send(get("/1") + get("/2"));
    QTRY_COMPARE(waiting.count(), size_t(1));
    other.send(get("/3"));
    QTRY_COMPARE(waiting.count(), size_t(2)); // the other's; not this one's second
    for (const Responder &respond : waiting.take())
        respond({200, {}, "first"});
    QTRY_COMPARE(waiting.count(), size_t(1));
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->body, "first");
    client.forget();
    for (const Responder &respond : waiting.take())
        respond({200, {}, "second"});
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->body, "second");
}

void tst_Listener::anAnswerMayComeFromAnotherThread()
{
    std::vector<std::thread> threads;
    std::mutex mutex;
    Listener listener({}, [&](const Request &request, const Responder &respond) {
        const std::lock_guard lock(mutex);
        threads.emplace_back([path = request.path, respond] { respond({200, {}, path}); });
    });
    const auto port = listener.start();
    RawClient client(port.value());
    constexpr int count = 200;
    for (int number = 0; number < count; ++number)
        client.send(get("/" + QByteArray::number(number)));
    for (int number = 0; number < count; ++number) {
        QTRY_VERIFY(client.hasAnswer());
        QCOMPARE(client.answer->body, "/" + QByteArray::number(number));
        client.forget();
    }
    for (std::thread &thread : threads)
        thread.join();
}

void tst_Listener::aClientMayLeaveBeforeItsAnswer()
{
    Waiting waiting;
    Listener listener({}, [&waiting](const Request &, const Responder &respond) { waiting(respond); });
    const auto port = listener.start();
    for (size_t round = 1; round <= 50; ++round) {
        RawClient client(port.value());
        client.send(get("/"));
        QTRY_COMPARE(waiting.count(), round);
        client.socket.abort();
    }
    for (const Responder &respond : waiting.take())
        respond({200, {}, QByteArray(100'000, 'x')});
    QTRY_COMPARE(listener.connections(), 0);
    RawClient client(port.value());
    client.send(get("/"));
    QTRY_COMPARE(waiting.count(), size_t(1));
    for (const Responder &respond : waiting.take())
        respond({200, {}, "still here"});
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->body, "still here");
}

void tst_Listener::aClientMayStopSendingAndStillBeAnswered()
{
    Waiting waiting;
    Listener listener({}, [&waiting](const Request &, const Responder &respond) { waiting(respond); });
    const auto port = listener.start();
    RawClient client(port.value());
    QTRY_COMPARE(client.socket.state(), QAbstractSocket::ConnectedState);
    client.send(get("/"));
    QTRY_COMPARE(client.socket.bytesToWrite(), 0);
    QTRY_COMPARE(waiting.count(), size_t(1));
    QVERIFY(shutdownSending(client));
    for (const Responder &respond : waiting.take())
        respond({200, {}, "late"});
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.hasAnswer());
    QCOMPARE(client.answer->body, "late");
}

void tst_Listener::onlyTheFirstAnswerCounts()
{
    Listener listener({}, [](const Request &request, const Responder &respond) {
        respond({200, {}, request.path + " first"});
        respond({500, {}, request.path + " second"});
    });
    const auto port = listener.start();
    RawClient client(port.value());
    client.send(get("/a") + get("/b"));
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->body, "/a first");
    client.forget();
    QTRY_VERIFY(client.hasAnswer());
    QCOMPARE(client.answer->body, "/b first");
}

void tst_Listener::aFailingApplicationIsA500_data()
{
    QTest::addColumn<Dispatch>("dispatch");
    QTest::addColumn<QString>("line");
    const auto bad = [](const char *name, const QByteArray &value) -> Dispatch {
        return [=](const Request &, const Responder &respond) { respond({200, {{name, value}}, "secret"}); };
    };
    const auto unwritable = QStringLiteral("an answer's status or header field cannot be written");
    QTest::newRow("an exception") << Dispatch([](const Request &, const Responder &) {
        throw std::runtime_error("no");
    }) << QStringLiteral("a request handler threw: no");
    QTest::newRow("something else thrown")
        << Dispatch([](const Request &, const Responder &) { throw 7; })
        << QStringLiteral("a request handler threw something that is no std::exception");
    QTest::newRow("no answer") << Dispatch([](const Request &, const Responder &) { })
                               << QStringLiteral("a request was left without an answer");
    QTest::newRow("a split value") << bad("X-A", "a\r\nSet-Cookie: b=c") << unwritable;
    QTest::newRow("a line feed in a value") << bad("X-A", "a\nb") << unwritable;
    QTest::newRow("a NUL in a value") << bad("X-A", QByteArray("a\0b", 3)) << unwritable;
    QTest::newRow("a name that is no token") << bad("X A", "a") << unwritable;
    QTest::newRow("a status out of range")
        << Dispatch([](const Request &, const Responder &respond) { respond({99, {}, {}}); }) << unwritable;
}

void tst_Listener::aFailingApplicationIsA500()
{
    QFETCH(Dispatch, dispatch);
    QFETCH(QString, line);
    ListenerSettings settings;
    settings.problemBaseUrl = "https://candor.example";
    Listener listener(settings, dispatch);
    const auto port = listener.start();
    QTest::ignoreMessage(QtCriticalMsg, qPrintable(line));
    if (line.contains(QStringLiteral("threw")))
        QTest::ignoreMessage(QtCriticalMsg, "a request was left without an answer");
    RawClient client(port.value());
    client.send(get("/a?b", "X-Request-Id: mine\r\n"));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 500);
    QCOMPARE(headerValue(client.answer->headers, "content-type"), "application/problem+json");
    QCOMPARE(headerValue(client.answer->headers, "x-request-id"), "mine");
    QVERIFY(client.answer->body.contains("\"INTERNAL_ERROR\""));
    QVERIFY(client.answer->body.contains("\"instance\":\"/a\""));
    QVERIFY(!client.answer->body.contains("secret"));
}

void tst_Listener::aLongAnswerReachesASlowReader()
{
    const QByteArray body(20'000'000, 'x');
    Listener listener({}, [&body](const Request &, const Responder &respond) { respond({200, {}, body}); });
    const auto port = listener.start();
    RawClient client(port.value());
    client.socket.setReadBufferSize(100'000);
    client.send(get("/") + get("/"));
    for (int round = 0; round < 2; ++round) {
        QTRY_VERIFY(client.hasAnswer());
        QCOMPARE(client.answer->body.size(), body.size());
        client.forget();
    }
}

void tst_Listener::manyConnectionsAreServedByTwoLoops()
{
    ListenerSettings settings;
    settings.threads = 2;
    std::mutex mutex;
    QSet<QThread *> threads;
    Listener listener(settings, [&](const Request &request, const Responder &respond) {
        {
            const std::lock_guard lock(mutex);
            threads.insert(QThread::currentThread());
        }
        respond({200, {}, request.path});
    });
    const auto port = listener.start();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int number = 0; number < 200; ++number) {
        clients.push_back(std::make_unique<RawClient>(port.value()));
        clients.back()->send(get("/" + QByteArray::number(number)));
    }
    for (size_t number = 0; number < clients.size(); ++number) {
        QTRY_VERIFY(clients[number]->hasAnswer());
        QCOMPARE(clients[number]->answer->body, "/" + QByteArray::number(qulonglong(number)));
    }
    QCOMPARE(listener.connections(), 200);
    QCOMPARE(threads.size(), 2);
    clients.clear();
    QTRY_COMPARE(listener.connections(), 0);
}

void tst_Listener::tooManyConnectionsAreTurnedAway_data()
{
    QTest::addColumn<int>("overall");
    QTest::addColumn<int>("perAddress");
    QTest::newRow("overall") << 3 << 100;
    QTest::newRow("from one address") << 100 << 3;
}

void tst_Listener::tooManyConnectionsAreTurnedAway()
{
    ListenerSettings settings;
    QFETCH(int, overall);
    QFETCH(int, perAddress);
    settings.limits.connections = overall;
    settings.limits.connectionsPerAddress = perAddress;
    Listener listener(settings, echo);
    const auto port = listener.start();
    std::vector<std::unique_ptr<RawClient>> clients;
    for (int number = 0; number < 3; ++number)
        clients.push_back(std::make_unique<RawClient>(port.value()));
    QTRY_COMPARE(listener.connections(), 3);
    RawClient fourth(port.value());
    QTRY_VERIFY(fourth.isClosed());
    QVERIFY(fourth.hasAnswer());
    QCOMPARE(fourth.answer->status, 503);
    QVERIFY(!headerValue(fourth.answer->headers, "retry-after").isEmpty());
    clients.pop_back();
    QTRY_COMPARE(listener.connections(), 2);
    RawClient fifth(port.value());
    fifth.send(get("/"));
    QTRY_VERIFY(fifth.hasAnswer());
    QCOMPARE(fifth.answer->status, 200);
}

void tst_Listener::whoIsTooSlowIsClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("a client that never speaks") << QByteArray() << 0;
    QTest::newRow("an unfinished request line") << QByteArray("GE") << 408;
    QTest::newRow("an unfinished head") << QByteArray("GET / HTTP/1.1\r\nHost: candor.example\r\n") << 408;
    QTest::newRow("an unfinished body")
        << QByteArray("POST / HTTP/1.1\r\nHost: candor.example\r\nContent-Length: 9\r\n\r\nabc") << 408;
    QTest::newRow("a client that has nothing more to say") << get("/") << 200;
}

void tst_Listener::whoIsTooSlowIsClosed()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, status);
    ListenerSettings settings;
    settings.limits.headerTimeout = 150ms;
    settings.limits.idleTimeout = 150ms;
    settings.limits.transferGrace = 150ms;
    Listener listener(settings, echo);
    const auto port = listener.start();
    RawClient client(port.value());
    client.send(bytes);
    QTRY_VERIFY(client.isClosed());
    QCOMPARE(client.hasAnswer() ? client.answer->status : 0, status);
    QTRY_COMPARE(listener.connections(), 0);
}

void tst_Listener::anUnreadAnswerDoesNotHoldItsConnection()
{
    ListenerSettings settings;
    settings.limits.transferGrace = 150ms;
    settings.limits.minimumRate = 1'000'000'000;
    std::atomic_int dispatched = 0;
    Listener listener(settings, [&dispatched](const Request &, const Responder &respond) {
        respond({200, {}, QByteArray(50'000'000, 'x')});
        ++dispatched;
    });
    const auto port = listener.start();
    RawClient client(port.value());
    client.socket.setReadBufferSize(1);
    client.socket.blockSignals(true);
    client.send(get("/"));
    QTRY_COMPARE(dispatched.load(), 1);
    QTRY_COMPARE(listener.connections(), 0);
}

void tst_Listener::drainingAnswersWhatIsUnderWay()
{
    ListenerSettings settings;
    settings.threads = 2;
    Waiting waiting;
    Listener listener(settings, [&waiting](const Request &, const Responder &respond) { waiting(respond); });
    const auto port = listener.start();
    RawClient busy(port.value());
    RawClient idle(port.value());
    busy.send(get("/"));
    QTRY_COMPARE(waiting.count(), size_t(1));
    QTRY_COMPARE(listener.connections(), 2);
    const auto drained = listener.drain();
    QTRY_VERIFY(idle.isClosed());
    QVERIFY(!drained.isFinished());
    QVERIFY(!busy.isClosed());
    for (const Responder &respond : waiting.take())
        respond({200, {}, "done"});
    QTRY_VERIFY(busy.isClosed());
    QVERIFY(busy.hasAnswer());
    QCOMPARE(busy.answer->body, "done");
    QCOMPARE(headerValue(busy.answer->headers, "connection"), "close");
    QTRY_VERIFY(drained.isFinished());
    QCOMPARE(listener.connections(), 0);
}

void tst_Listener::drainingEndsWhenItsTimeIsOver()
{
    Waiting waiting;
    Listener listener({}, [&waiting](const Request &, const Responder &respond) { waiting(respond); });
    const auto port = listener.start();
    RawClient client(port.value());
    client.send(get("/"));
    QTRY_COMPARE(waiting.count(), size_t(1));
    const auto drained = listener.drain(50ms);
    QTRY_VERIFY(drained.isFinished());
    QTRY_VERIFY(client.isClosed());
    QVERIFY(!client.hasAnswer());
}

void tst_Listener::afterStoppingNobodyIsAccepted()
{
    Listener listener({}, echo);
    const auto port = listener.start();
    RawClient before(port.value());
    QTRY_COMPARE(listener.connections(), 1);
    listener.stopAccepting();
    RawClient after(port.value());
    QTRY_COMPARE(after.socket.error(), QAbstractSocket::ConnectionRefusedError);
    before.send(get("/"));
    QTRY_VERIFY(before.hasAnswer());
    QCOMPARE(before.answer->status, 200);
}

void tst_Listener::anAnswerAfterTheEndIsIgnored()
{
    Waiting waiting;
    auto listener = std::make_unique<Listener>(
        ListenerSettings{}, [&waiting](const Request &, const Responder &respond) { waiting(respond); });
    const auto port = listener->start();
    RawClient client(port.value());
    client.send(get("/"));
    QTRY_COMPARE(waiting.count(), size_t(1));
    listener.reset();
    for (const Responder &respond : waiting.take())
        respond({200, {}, "nobody hears"});
    QTRY_VERIFY(client.isClosed());
    QVERIFY(!client.hasAnswer());
}

void tst_Listener::aTakenPortIsAnError()
{
    Listener first({}, echo);
    ListenerSettings settings;
    settings.port = first.start().value();
    Listener second(settings, echo);
    const auto port = second.start();
    QVERIFY(!port);
    QCOMPARE(port.error().code, domain::ErrorCode::Internal);
    QVERIFY(!port.error().logDetail.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Listener)
#include "tst_listener.moc"
