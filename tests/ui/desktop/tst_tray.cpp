// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/console.h"
#include "desktop/tray.h"
#include "frame/mainwindow.h"
#include "uisupport/memorysecrets.h"
#include "uisupport/robot.h"

#include <QAction>
#include <QSignalSpy>
#include <QTest>

using namespace candor;
using namespace std::chrono_literals;
using desktop::Console;
using desktop::Tray;

class tst_Tray : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutATrayNothingIsMissing();
    void aTrayThatComesLateIsUsed();
    void aTrayThatDoesNotComeIsMissedOnce();
    void whoAskedForTheTrayWaitsForIt();
    void aWindowIsNeverOutOfReach();
    void itSaysHowManyThingsWait();
    void itsMenuOpensAndQuits();

private:
    uitest::SettingsHome m_settings;
};

namespace {

const Tray::Pace pace{1ms, 20ms, 1ms};

} // namespace

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
    Tray tray([&isAvailable] { return isAvailable; }, pace);
    QSignalSpy missed(&tray, &Tray::missed);
    QVERIFY(!tray.isThere());
    isAvailable = true;
    QTRY_VERIFY(tray.isThere());
    QTRY_VERIFY(!tray.mayCome());
    QCOMPARE(missed.size(), 0);
    isAvailable = false;
    QTRY_VERIFY(!tray.isThere());
    QTRY_COMPARE(missed.size(), 1);
    isAvailable = true;
    QTRY_VERIFY(tray.isThere());
}

void tst_Tray::aTrayThatDoesNotComeIsMissedOnce()
{
    Tray tray([] { return false; }, pace);
    QVERIFY(tray.mayCome());
    QSignalSpy missed(&tray, &Tray::missed);
    QVERIFY(missed.wait());
    QVERIFY(!tray.mayCome());
    QCOMPARE(missed.size(), 1);
}

namespace {

// A console that begins in a tray which is there when the test says so.
struct House
{
    explicit House(bool &isAvailable, const Tray::Pace &given)
    {
        Console::Services services;
        services.secrets = std::make_unique<uitest::MemorySecrets>();
        services.tray = std::make_unique<Tray>([&isAvailable] { return isAvailable; }, given);
        console = std::make_unique<Console>(std::move(services));
    }
    std::unique_ptr<Console> console;
    [[nodiscard]] bool isSeen() const { return console->window().isVisible(); }
};

} // namespace

void tst_Tray::whoAskedForTheTrayWaitsForIt()
{
    bool isAvailable = false;
    House house(isAvailable, {1ms, 1h, 1ms});
    house.console->showQuietly();
    isAvailable = true;
    QTRY_VERIFY(house.console->tray().isThere());
    QVERIFY(!house.isSeen());
    Q_EMIT house.console->tray().opened();
    QVERIFY(house.isSeen());
}

void tst_Tray::aWindowIsNeverOutOfReach()
{
    bool isAvailable = false;
    House without(isAvailable, {1ms, 20ms, 1ms});
    without.console->showQuietly();
    QVERIFY(!without.isSeen());
    QTRY_VERIFY(without.isSeen()); // no tray came
    isAvailable = true;
    House with(isAvailable, {1ms, 1ms, 1ms});
    with.console->showQuietly();
    QTRY_VERIFY(!with.console->tray().mayCome());
    isAvailable = false; // it goes, as when a panel breaks down
    QTRY_VERIFY(with.isSeen());
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
