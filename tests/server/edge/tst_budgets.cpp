// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/bytebudget.h"
#include "edge/listener.h"
#include "edgesupport.h"
#include "rawclient.h"

#include <QTest>
#include <memory>
#include <vector>

using namespace candor;
using namespace candor::edge;

namespace {

const QHostAddress here(QStringLiteral("192.0.2.1"));
const QHostAddress there(QStringLiteral("192.0.2.2"));
const QHostAddress elsewhere(QStringLiteral("2001:db8::1"));

QByteArray head(int bytes)
{
    return "POST / HTTP/1.1\r\nHost: candor.example\r\nContent-Length: " + QByteArray::number(bytes)
        + "\r\n\r\n";
}

} // namespace

// What waits in memory has a bound over all connections, and in it each network a share.
class tst_Budgets : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneNetworkCanTakeHalf();
    void eachOfTwoNetworksCanTakeAThird();
    void someRoomIsLeftForOneMoreHoweverManyCame();
    void anIpv6NetworkIsOneHolder();
    void whatIsGivenBackIsThereForOthers();
    void aShareStaysWithWhoBeganIt();
    void moreBodiesThanTheServerHoldsAreTurnedAway();
    void whoDoesNotReadIsCutOffWhenTooMuchWaits();
};

void tst_Budgets::oneNetworkCanTakeHalf()
{
    const auto budget = std::make_shared<ByteBudget>(100);
    ByteBudget::Share first;
    QVERIFY(first.become(50, budget, here));
    QVERIFY(!first.become(51, budget, here));
    ByteBudget::Share second;
    QVERIFY(!second.become(1, budget, here));
    QCOMPARE(budget->used(), 50);
}

void tst_Budgets::eachOfTwoNetworksCanTakeAThird()
{
    const auto budget = std::make_shared<ByteBudget>(99);
    ByteBudget::Share mine;
    ByteBudget::Share yours;
    for (int bytes = 1; bytes <= 33; ++bytes) {
        QVERIFY(mine.become(bytes, budget, here));
        QVERIFY(yours.become(bytes, budget, there));
    }
    QVERIFY(!mine.become(34, budget, here));
    QVERIFY(!yours.become(34, budget, there));
}

void tst_Budgets::someRoomIsLeftForOneMoreHoweverManyCame()
{
    const auto budget = std::make_shared<ByteBudget>(1'000'000);
    std::vector<ByteBudget::Share> shares;
    for (quint32 network = 1; network <= 100; ++network) {
        ByteBudget::Share share;
        qint64 bytes = 0;
        while (share.become(bytes + 1000, budget, QHostAddress(network)))
            bytes += 1000;
        if (bytes > 0)
            shares.push_back(std::move(share));
    }
    ByteBudget::Share late;
    QVERIFY(late.become(500, budget, elsewhere));
}

void tst_Budgets::anIpv6NetworkIsOneHolder()
{
    const auto budget = std::make_shared<ByteBudget>(100);
    ByteBudget::Share first;
    QVERIFY(first.become(50, budget, elsewhere));
    ByteBudget::Share neighbour;
    QVERIFY(!neighbour.become(10, budget, QHostAddress(QStringLiteral("2001:db8::ffff:1"))));
    QVERIFY(neighbour.become(10, budget, QHostAddress(QStringLiteral("2001:db8:0:1::1"))));
}

void tst_Budgets::whatIsGivenBackIsThereForOthers()
{
    const auto budget = std::make_shared<ByteBudget>(100);
    {
        ByteBudget::Share share;
        QVERIFY(share.become(50, budget, here));
        QVERIFY(share.become(20, budget, here));
        QCOMPARE(budget->used(), 20);
        ByteBudget::Share moved = std::move(share);
        QCOMPARE(budget->used(), 20);
        QVERIFY(moved.become(-5, budget, here));
        QCOMPARE(budget->used(), 0);
        QVERIFY(moved.become(50, budget, there));
    }
    QCOMPARE(budget->used(), 0);
}

void tst_Budgets::aShareStaysWithWhoBeganIt()
{
    const auto budget = std::make_shared<ByteBudget>(100);
    ByteBudget::Share first;
    QVERIFY(first.become(40, budget, here));
    QVERIFY(first.become(45, budget, there)); // a proxy's connection, now of another client
    ByteBudget::Share second;
    QVERIFY(!second.become(6, budget, here));
    QVERIFY(second.become(6, budget, there));
}

void tst_Budgets::moreBodiesThanTheServerHoldsAreTurnedAway()
{
    ListenerSettings settings;
    settings.limits.bodyBudget = 2000;
    settings.limits.smallBodyBytes = 100;
    Waiting waiting;
    Listener listener(settings, [&waiting](const Request &, const Responder &respond) { waiting(respond); });
    const auto port = listener.start();
    RawClient promising(port.value());
    promising.send(head(900)); // a promise takes no room
    RawClient held(port.value());
    held.send(head(700) + QByteArray(700, 'a'));
    QTRY_COMPARE(waiting.count(), size_t(1));
    RawClient refused(port.value());
    refused.send(head(600) + QByteArray(600, 'b'));
    QTRY_VERIFY(refused.isClosed());
    QVERIFY(refused.hasAnswer());
    QCOMPARE(refused.answer->status, 503);
    QVERIFY(!headerValue(refused.answer->headers, "retry-after").isEmpty());
    RawClient filling(port.value());
    filling.send(head(500) + QByteArray(500, 'd'));
    QTRY_COMPARE(waiting.count(), size_t(2));
    RawClient small(port.value()); // is taken though there is no room for large ones
    small.send(head(100) + QByteArray(100, 'e'));
    QTRY_COMPARE(waiting.count(), size_t(3));
    RawClient neighbour(port.value(), "127.0.0.2"); // has a share of its own
    neighbour.send(head(500) + QByteArray(500, 'f'));
    QTRY_COMPARE(waiting.count(), size_t(4));
    for (const Responder &respond : waiting.take())
        respond({200, {}, {}});
    QTRY_VERIFY(held.hasAnswer() && filling.hasAnswer());
    RawClient next(port.value()); // what was answered is given back
    next.send(head(1100) + QByteArray(1100, 'c'));
    QTRY_COMPARE(waiting.count(), size_t(1));
    for (const Responder &respond : waiting.take())
        respond({200, {}, {}});
    QTRY_VERIFY(next.hasAnswer());
    QCOMPARE(next.answer->status, 200);
}

void tst_Budgets::whoDoesNotReadIsCutOffWhenTooMuchWaits()
{
    ListenerSettings settings;
    // One address has half: more than sockets buffer of one answer, less than of two.
    settings.limits.unsentBudget = 60'000'000;
    Listener listener(settings, [](const Request &request, const Responder &respond) {
        respond({200, {}, request.path == "/long" ? QByteArray(25'000'000, 'x') : "short"});
    });
    const auto port = listener.start();
    const auto notReading = [&port] {
        auto client = std::make_unique<RawClient>(port.value());
        client->socket.setReadBufferSize(1);
        client->socket.blockSignals(true);
        client->send(get("/long"));
        return client;
    };
    auto clients = std::pair(notReading(), notReading());
    QTRY_COMPARE(listener.connections(), 1); // one of the two
    RawClient small(port.value());
    small.send(get("/"));
    QTRY_VERIFY(small.hasAnswer());
    clients = {};
    QTRY_COMPARE(listener.connections(), 1);
    RawClient next(port.value()); // what was held is given back
    next.socket.setReadBufferSize(100'000);
    next.send(get("/long"));
    QTRY_VERIFY(next.hasAnswer());
    QCOMPARE(next.answer->body.size(), 25'000'000);
}

QTEST_GUILESS_MAIN(tst_Budgets)
#include "tst_budgets.moc"
