// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/listener.h"
#include "edgesupport.h"
#include "rawclient.h"

#include <QTest>

using namespace candor;
using namespace candor::edge;

// Requests of which a part had arrived when the server was told to end.
class tst_Draining : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatHasBegunToArriveIsAnswered_data();
    void whatHasBegunToArriveIsAnswered();
};

void tst_Draining::whatHasBegunToArriveIsAnswered_data()
{
    QTest::addColumn<QByteArray>("before");
    QTest::addColumn<QByteArray>("after");
    const QByteArray head = "POST / HTTP/1.1\r\nHost: candor.example\r\n";
    QTest::newRow("half a head") << head << QByteArray("Content-Length: 3\r\n\r\nabc");
    QTest::newRow("half a body") << head + "Content-Length: 3\r\n\r\na" << QByteArray("bc");
    QTest::newRow("told to go on") << head + "Content-Length: 3\r\nExpect: 100-continue\r\n\r\n"
                                   << QByteArray("abc");
}

void tst_Draining::whatHasBegunToArriveIsAnswered()
{
    QFETCH(QByteArray, before);
    QFETCH(QByteArray, after);
    Listener listener({}, [](const Request &request, const Responder &respond) {
        respond({200, {}, request.body + " was read"});
    });
    const auto port = listener.start();
    RawClient begun(port.value());
    RawClient idle(port.value());
    begun.send(before);
    if (before.contains("Expect")) {
        QTRY_VERIFY(begun.hasAnswer());
        QCOMPARE(begun.answer->status, 100);
        begun.forget();
    }
    // By another's answer its bytes have been read, too: a loop takes what arrived in one turn.
    RawClient other(port.value());
    QTRY_COMPARE(begun.socket.bytesToWrite(), 0);
    other.send(get("/"));
    QTRY_VERIFY(other.hasAnswer());
    const auto drained = listener.drain();
    QTRY_VERIFY(idle.isClosed());
    QVERIFY(!begun.isClosed());
    begun.send(after);
    QTRY_VERIFY(begun.isClosed());
    QVERIFY(begun.hasAnswer());
    QCOMPARE(begun.answer->status, 200);
    QCOMPARE(begun.answer->body, "abc was read");
    QCOMPARE(headerValue(begun.answer->headers, "connection"), "close");
    QTRY_VERIFY(drained.isFinished());
}

QTEST_GUILESS_MAIN(tst_Draining)
#include "tst_draining.moc"
