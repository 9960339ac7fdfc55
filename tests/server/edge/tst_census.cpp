// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/census.h"

#include <QTest>

using candor::edge::Census;

class tst_Census : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whoIsCountedTogether_data();
    void whoIsCountedTogether();
    void whoLeavesMakesRoom();
    void aRefusalCountsNobody();
};

void tst_Census::whoIsCountedTogether_data()
{
    QTest::addColumn<QString>("one");
    QTest::addColumn<QString>("other");
    QTest::addColumn<bool>("isTogether");
    QTest::newRow("one IPv4 address") << "192.0.2.1" << "192.0.2.1" << true;
    QTest::newRow("neighbours in IPv4") << "192.0.2.1" << "192.0.2.2" << false;
    QTest::newRow("one IPv6 network") << "2001:db8::1" << "2001:db8::ffff:ffff:ffff:ffff" << true;
    QTest::newRow("neighbours' IPv6 networks") << "2001:db8::1" << "2001:db8:0:1::1" << false;
}

void tst_Census::whoIsCountedTogether()
{
    QFETCH(QString, one);
    QFETCH(QString, other);
    QFETCH(bool, isTogether);
    Census census;
    QVERIFY(census.tryEnter(QHostAddress(one), 10, 1));
    QCOMPARE(census.tryEnter(QHostAddress(other), 10, 1), !isTogether);
}

void tst_Census::whoLeavesMakesRoom()
{
    Census census;
    const QHostAddress peer(QStringLiteral("2001:db8::1"));
    const QHostAddress neighbour(QStringLiteral("2001:db8::2"));
    for (int round = 0; round < 3; ++round) {
        QVERIFY(census.tryEnter(peer, 10, 2));
        QVERIFY(census.tryEnter(neighbour, 10, 2));
        QVERIFY(!census.tryEnter(peer, 10, 2));
        census.leave(neighbour);
        census.leave(peer);
        QCOMPARE(census.total(), 0);
    }
}

void tst_Census::aRefusalCountsNobody()
{
    Census census;
    const QHostAddress first(QStringLiteral("192.0.2.1"));
    const QHostAddress second(QStringLiteral("192.0.2.2"));
    QVERIFY(census.tryEnter(first, 1, 1));
    QVERIFY(!census.tryEnter(second, 1, 1));
    QCOMPARE(census.total(), 1);
    census.leave(first);
    QVERIFY(census.tryEnter(second, 1, 1));
}

QTEST_APPLESS_MAIN(tst_Census)
#include "tst_census.moc"
