// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notifier.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

using candor::desktop::Notices;
using candor::desktop::Notifier;
using namespace std::chrono_literals;

// On a machine whose desktop takes no notifications: they come back to the window.
class tst_Notifier : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { qputenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere/no-bus"); }
    void whatComesInIsToldWithItsNumber();
    void whoLooksAtTheWindowIsToldNothing();
    void fewerThingsAreNoNews();
    void moreWithinThePauseAreSummedUp();
    void failuresAreToldBesideWhatWaits();
    void whatIsNotWantedIsNotTold();
    void nobodyIsToldInQuietHours();
    void quietHoursMayGoOverMidnight();
};

void tst_Notifier::whatComesInIsToldWithItsNumber()
{
    Notifier notifier(1h);
    QSignalSpy unsent(&notifier, &Notifier::unsent);
    notifier.setWaiting(0);
    QCOMPARE(unsent.size(), 0);
    notifier.setWaiting(7);
    QCOMPARE(unsent.size(), 1);
    QVERIFY(unsent.first().first().toString().contains(QLatin1Char('7')));
}

void tst_Notifier::whoLooksAtTheWindowIsToldNothing()
{
    Notifier notifier(1h);
    QSignalSpy unsent(&notifier, &Notifier::unsent);
    notifier.setWatched(true);
    notifier.setWaiting(3);
    notifier.setWatched(false); // has seen them
    notifier.setWaiting(3);
    QCOMPARE(unsent.size(), 0);
    notifier.setWaiting(4);
    QCOMPARE(unsent.size(), 1);
}

void tst_Notifier::fewerThingsAreNoNews()
{
    Notifier notifier(0ms);
    QSignalSpy unsent(&notifier, &Notifier::unsent);
    notifier.setWaiting(5);
    notifier.setWaiting(2);
    QCOMPARE(unsent.size(), 1);
    notifier.setWaiting(3); // one that is new since
    QCOMPARE(unsent.size(), 2);
}

void tst_Notifier::moreWithinThePauseAreSummedUp()
{
    Notifier notifier(1h);
    QSignalSpy unsent(&notifier, &Notifier::unsent);
    notifier.setWaiting(1);
    notifier.setWaiting(2);
    notifier.setWaiting(9);
    QCOMPARE(unsent.size(), 1);
    notifier.findChild<QTimer *>()->start(0); // the pause is over
    QTRY_COMPARE(unsent.size(), 2);
    QVERIFY(unsent.last().first().toString().contains(QLatin1Char('9')));
}

void tst_Notifier::failuresAreToldBesideWhatWaits()
{
    Notifier notifier(0ms);
    QSignalSpy unsent(&notifier, &Notifier::unsent);
    notifier.setFailing(3);
    QCOMPARE(unsent.last().first().toString(), QStringLiteral("Events that don't arrive: 3"));
    notifier.setFailing(3);
    QCOMPARE(unsent.size(), 1);
    notifier.setWaiting(2);
    QCOMPARE(unsent.last().first().toString(), QStringLiteral("Waiting for your decision: 2"));
}

void tst_Notifier::whatIsNotWantedIsNotTold()
{
    Notifier notifier(0ms);
    QSignalSpy unsent(&notifier, &Notifier::unsent);
    Notices wanted;
    wanted.approvals = false;
    notifier.setWanted(wanted);
    notifier.setWaiting(2);
    QCOMPARE(unsent.size(), 0);
    notifier.setFailing(1);
    QCOMPARE(unsent.size(), 1);
    QVERIFY(!unsent.first().first().toString().contains(QLatin1String("decision")));
}

void tst_Notifier::nobodyIsToldInQuietHours()
{
    QTime now(21, 0);
    Notifier notifier(1ms, [&now] { return now; });
    QSignalSpy unsent(&notifier, &Notifier::unsent);
    Notices wanted;
    wanted.hasQuietHours = true;
    notifier.setWanted(wanted);
    notifier.setWaiting(2);
    QCOMPARE(unsent.size(), 0);
    now = QTime(7, 0); // it is looked at again by itself
    QTRY_COMPARE(unsent.size(), 1);
    QVERIFY(unsent.first().first().toString().contains(QLatin1Char('2')));
}

void tst_Notifier::quietHoursMayGoOverMidnight()
{
    Notices notices;
    notices.hasQuietHours = true;
    notices.quietFrom = QTime(22, 0);
    notices.quietUntil = QTime(6, 0);
    for (const auto &time : {QTime(22, 0), QTime(0, 0), QTime(5, 59)})
        QVERIFY(notices.isQuietAt(time));
    for (const auto &time : {QTime(6, 0), QTime(12, 0), QTime(21, 59)})
        QVERIFY(!notices.isQuietAt(time));
    notices.quietFrom = QTime(12, 0);
    notices.quietUntil = QTime(13, 0);
    QVERIFY(notices.isQuietAt(QTime(12, 30)));
    QVERIFY(!notices.isQuietAt(QTime(13, 0)));
    notices.hasQuietHours = false;
    QVERIFY(!notices.isQuietAt(QTime(12, 30)));
}

QTEST_GUILESS_MAIN(tst_Notifier)
#include "tst_notifier.moc"
