// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/timerwheel.h"

#include <QHash>
#include <QList>
#include <QTest>

using candor::edge::TimerWheel;

namespace {

// A wheel with some timers on a clock that the test moves.
class Clockwork
{
public:
    void set(quint64 id, qint64 deadline) { wheel.set(id, timers[id], deadline); }
    QList<quint64> advance(qint64 now)
    {
        QList<quint64> expired;
        wheel.advance(
            now,
            [this](quint64 id) {
                const auto found = timers.find(id);
                return found == timers.end() ? nullptr : &*found;
            },
            [&expired](quint64 id) { expired.append(id); });
        return expired;
    }

    TimerWheel wheel;
    QHash<quint64, TimerWheel::Timer> timers;
};

} // namespace

class tst_TimerWheel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aTimerExpiresOnceAndAtMostATickLate();
    void aDeadlineMovedBackIsMetLater();
    void aDeadlineMovedForwardIsMetSooner();
    void aDeadlineTakenAwayIsNotMet();
    void aTimerThatIsGoneIsForgotten();
    void aDeadlineBeyondATurnOfTheWheelIsMetInTime();
    void aClockThatJumpsMissesNothing();
};

void tst_TimerWheel::aTimerExpiresOnceAndAtMostATickLate()
{
    for (qint64 deadline = 1; deadline < 1000; deadline += 37) {
        Clockwork clockwork;
        clockwork.set(1, deadline);
        qint64 now = 0;
        QList<quint64> expired;
        while (expired.isEmpty() && now < 5000)
            expired = clockwork.advance(++now);
        QCOMPARE(expired, QList<quint64>{1});
        QVERIFY(now >= deadline && now <= deadline + TimerWheel::tick);
        QVERIFY(clockwork.wheel.isEmpty());
        QCOMPARE(clockwork.advance(now + 100'000), QList<quint64>());
    }
}

void tst_TimerWheel::aDeadlineMovedBackIsMetLater()
{
    Clockwork clockwork;
    clockwork.set(1, 500);
    clockwork.set(1, 3000);
    QCOMPARE(clockwork.advance(2999), QList<quint64>());
    QCOMPARE(clockwork.advance(3100), QList<quint64>{1});
}

void tst_TimerWheel::aDeadlineMovedForwardIsMetSooner()
{
    Clockwork clockwork;
    clockwork.set(1, 3000);
    clockwork.set(1, 500);
    QCOMPARE(clockwork.advance(600), QList<quint64>{1});
    QCOMPARE(clockwork.advance(4000), QList<quint64>());
}

void tst_TimerWheel::aDeadlineTakenAwayIsNotMet()
{
    Clockwork clockwork;
    clockwork.set(1, 500);
    clockwork.set(1, TimerWheel::never);
    QCOMPARE(clockwork.advance(10'000), QList<quint64>());
    clockwork.set(1, 10'500);
    QCOMPARE(clockwork.advance(10'600), QList<quint64>{1});
}

void tst_TimerWheel::aTimerThatIsGoneIsForgotten()
{
    Clockwork clockwork;
    clockwork.set(1, 500);
    clockwork.timers.remove(1);
    QCOMPARE(clockwork.advance(600), QList<quint64>());
    QVERIFY(clockwork.wheel.isEmpty());
}

void tst_TimerWheel::aDeadlineBeyondATurnOfTheWheelIsMetInTime()
{
    Clockwork clockwork;
    clockwork.set(1, 120'000);
    for (qint64 now = 100; now < 120'000; now += 100)
        QCOMPARE(clockwork.advance(now), QList<quint64>());
    QCOMPARE(clockwork.advance(120'100), QList<quint64>{1});
}

void tst_TimerWheel::aClockThatJumpsMissesNothing()
{
    Clockwork clockwork;
    for (quint64 id = 1; id <= 300; ++id)
        clockwork.set(id, qint64(id) * 997);
    QCOMPARE(clockwork.advance(1'000'000).size(), 300);
}

QTEST_GUILESS_MAIN(tst_TimerWheel)
#include "tst_timerwheel.moc"
