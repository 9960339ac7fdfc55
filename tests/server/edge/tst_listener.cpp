// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/listener.h"
#include "edgesupport.h"
#include "rawclient.h"

#include <QTest>
#include <mutex>
#include <stdexcept>
#include <thread>
#include <vector>

using namespace candor;
using namespace candor::edge;

Q_DECLARE_METATYPE(candor::edge::Dispatch)

// What the application is given and what becomes of its answers.
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
    void anAnswerMayComeFromAnotherThread();
    void onlyTheFirstAnswerCounts();
    void aFailingApplicationIsA500_data();
    void aFailingApplicationIsA500();
    void aFailingRouteTableIsA500();
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
    QTest::newRow("PATCH") << "PATCH /pot HTTP/1.1\r\n" + host + "\r\n"
                           << QByteArray("PATCH") << QByteArray("/pot") << none << QByteArray("host") << none;
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
    Listener listener({}, echo, [&body](const QByteArray &, const QByteArray &, const Headers &) {
        return RouteLimits{.bodyBytes = body.size()};
    });
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
    settings.problemBaseUrl = [](quint16) { return QByteArray("https://candor.example"); };
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

void tst_Listener::aFailingRouteTableIsA500()
{
    Listener listener(
        {}, echo, [](const QByteArray &, const QByteArray &, const Headers &) -> RouteLimits { throw 7; });
    const auto port = listener.start();
    QTest::ignoreMessage(QtCriticalMsg, "the route table threw");
    RawClient client(port.value());
    client.send(get("/"));
    QTRY_VERIFY(client.isClosed());
    QVERIFY(client.hasAnswer());
    QCOMPARE(client.answer->status, 500);
}

QTEST_GUILESS_MAIN(tst_Listener)
#include "tst_listener.moc"
