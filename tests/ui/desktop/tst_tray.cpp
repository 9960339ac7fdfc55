// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/tray.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using candor::desktop::Tray;

class tst_Tray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutATrayNothingIsMissing();
    void aTrayThatComesLateIsUsed();
    void itSaysHowManyThingsWait();
    void itsMenuOpensAndQuits();
};

void tst_Tray::withoutATrayNothingIsMissing()
{
    Tray tray([] { return false; });
    QVERIFY(!tray.isThere());
    tray.setWaiting(3);
    QVERIFY(!tray.isThere());
}

void tst_Tray::aTrayThatComesLateIsUsed()
{
    bool isAvailable = false;
    Tray tray([&isAvailable] { return isAvailable; }, std::chrono::milliseconds(1));
    QVERIFY(!tray.isThere());
    isAvailable = true;
    QTRY_VERIFY(tray.isThere());
    isAvailable = false;
    QTRY_VERIFY(!tray.isThere());
}

void tst_Tray::itSaysHowManyThingsWait()
{
    Tray tray([] { return true; });
    QVERIFY(tray.text().contains(QStringLiteral("nothing waits")));
    tray.setWaiting(12);
    QVERIFY(tray.text().contains(QStringLiteral("12")));
}

void tst_Tray::itsMenuOpensAndQuits()
{
    Tray tray([] { return true; });
    QSignalSpy opened(&tray, &Tray::opened);
    QSignalSpy quit(&tray, &Tray::quitWanted);
    const auto actions = tray.menu().actions();
    QCOMPARE(actions.size(), 3); // and a line between them
    actions.first()->trigger();
    actions.last()->trigger();
    QCOMPARE(opened.size(), 1);
    QCOMPARE(quit.size(), 1);
}

QTEST_MAIN(tst_Tray)
#include "tst_tray.moc"
