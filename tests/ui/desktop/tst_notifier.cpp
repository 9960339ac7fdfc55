// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/notifier.h"

#include <QSignalSpy>
#include <QTest>
#include <QTimer>

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

QTEST_GUILESS_MAIN(tst_Notifier)
#include "tst_notifier.moc"
