// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/listener.h"
#include "edgesupport.h"
#include "rawclient.h"

#include <QSet>
#include <QTest>
#include <QThread>
#include <atomic>
#include <mutex>
#include <sys/socket.h>

using namespace candor;
using namespace candor::edge;
using namespace std::chrono_literals;

namespace {

bool shutdownSending(const RawClient &client)
{
    return ::shutdown(int(client.socket.socketDescriptor()), SHUT_WR) == 0;
}

} // namespace

// How connections live and end: many, slow, broken, drained.
class tst_Connections : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneRequestOfAConnectionIsAnsweredAtATime();
    void aClientMayLeaveBeforeItsAnswer();
    void aClientMayStopSendingAndStillBeAnswered();
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

void tst_Connections::oneRequestOfAConnectionIsAnsweredAtATime()
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

void tst_Connections::aClientMayLeaveBeforeItsAnswer()
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

void tst_Connections::aClientMayStopSendingAndStillBeAnswered()
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

void tst_Connections::aLongAnswerReachesASlowReader()
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

void tst_Connections::manyConnectionsAreServedByTwoLoops()
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

void tst_Connections::tooManyConnectionsAreTurnedAway_data()
{
    QTest::addColumn<int>("overall");
    QTest::addColumn<int>("perAddress");
    QTest::newRow("overall") << 3 << 100;
    QTest::newRow("from one address") << 100 << 3;
}

void tst_Connections::tooManyConnectionsAreTurnedAway()
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

void tst_Connections::whoIsTooSlowIsClosed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("status");
    QTest::newRow("a client that never speaks") << QByteArray() << 0;
    QTest::newRow("an unfinished request line") << QByteArray("GE") << 408;
    QTest::newRow("an unfinished head") << QByteArray("GET / HTTP/1.1\r\nHost: candor.example\r\n") << 408;
    QTest::newRow("an unfinished body")
        << QByteArray("POST / HTTP/1.1\r\nHost: candor.example\r\nContent-Length: 9\r\n\r\nabc") << 408;
    QTest::newRow("a body that stops after a good beginning")
        << "POST / HTTP/1.1\r\nHost: candor.example\r\nContent-Length: 99999\r\n\r\n"
            + QByteArray(50'000, 'x')
        << 408;
    QTest::newRow("a client that has nothing more to say") << get("/") << 200;
}

void tst_Connections::whoIsTooSlowIsClosed()
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

void tst_Connections::anUnreadAnswerDoesNotHoldItsConnection()
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

void tst_Connections::drainingAnswersWhatIsUnderWay()
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

void tst_Connections::drainingEndsWhenItsTimeIsOver()
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

void tst_Connections::afterStoppingNobodyIsAccepted()
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

void tst_Connections::anAnswerAfterTheEndIsIgnored()
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

void tst_Connections::aTakenPortIsAnError()
{
    Listener first({}, echo);
    ListenerSettings settings;
    settings.port = first.start().value();
    Listener second(settings, echo);
    const auto port = second.start();
    QVERIFY(!port);
    QCOMPARE(port.error().code, domain::ErrorCode::InvalidState);
    QVERIFY(!port.error().logDetail.isEmpty());
}

QTEST_GUILESS_MAIN(tst_Connections)
#include "tst_connections.moc"
