// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"
#include "workflow/housekeeper.h"

#include <QSemaphore>
#include <atomic>

using namespace candor;
using namespace candor::tests;
using domain::Result;
using domain::Timestamp;
using storage::Chore;
using storage::ChoreRepository;
using storage::ChoreSlice;
using storage::ChoreTurn;
using storage::Session;
using storage::SystemScope;
using storage::value;
using workflow::Housekeeper;

class tst_Housekeeper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void aChoreRunsOnceAndRestsUntilItsTime();
    void aRunMaySayWhenItWantsToComeAgain();
    void anUnfinishedRunGoesOnWhereItStopped();
    void twoNodesDoEachSliceOnce();
    void aNodeDoesNotWaitForAnotherThatIsAtIt();
    void aFailedSliceLeavesNothingAndIsTriedAgainLater();
    void aChoreThatFailsHoldsUpNoOther();
    void aWakeRunsAChoreBeforeItsTime();
    void aWakeDuringASliceIsNotLost();
    void aStaleTurnUndoesAllThatWasDone();
    void whoWaitsForWhatWasWrittenIsTold();
    void stoppingWaitsForTheSliceThatIsBeingDone();
};

namespace {

const QString name = QStringLiteral("sweep");

Housekeeper::Settings settings(const QString &owner = QStringLiteral("node"))
{
    return {owner, std::chrono::milliseconds(10)}; // the clock that counts is the test's
}

// Leaves a trace of each slice in the database, in the slice's own unit of work.
Result<qint64> leaveTrace(Session &session, const ChoreTurn &turn)
{
    return session.execute(QStringLiteral("INSERT INTO settings (name, value) VALUES (?, ?)"),
        {value(turn.name + QLatin1Char('-') + QString::number(turn.claim)), value(turn.owner.toUtf8())});
}

qint64 traces(House &house, const QString &of = name)
{
    return house.number(QStringLiteral("SELECT COUNT(*) FROM settings WHERE name LIKE '%1-%'").arg(of));
}

Chore chore(const QString &called = name)
{
    return {called, std::chrono::minutes(1),
        [](Session &session, const ChoreTurn &turn, Timestamp) -> Result<ChoreSlice> {
            const auto left = leaveTrace(session, turn);
            return left ? Result<ChoreSlice>(ChoreSlice()) : domain::fail(left.error());
        },
        {}};
}

// Goes on for `slices` slices.
Chore longChore(int slices)
{
    auto made = chore();
    made.step = [slices](Session &session, const ChoreTurn &turn, Timestamp) -> Result<ChoreSlice> {
        if (const auto left = leaveTrace(session, turn); !left)
            return domain::fail(left.error());
        const int done = turn.cursor.toInt() + 1;
        if (done < slices)
            return ChoreSlice{QString::number(done), false, {}, {}, {}};
        return ChoreSlice{{}, true, {}, {{QStringLiteral("slices"), done}}, {}};
    };
    return made;
}

storage::ChoreRecord record(House &house)
{
    return must(house.database.read<std::optional<storage::ChoreRecord>>([](Session &session) {
        return ChoreRepository(session).find(SystemScope(), name);
    })).value_or(storage::ChoreRecord());
}

} // namespace

void tst_Housekeeper::aChoreRunsOnceAndRestsUntilItsTime()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    std::atomic<int> told{0};
    auto once = chore();
    once.committed = [&told] { told += 1; };
    Housekeeper housekeeper(house.environment, {once, chore(QStringLiteral("other"))}, settings());
    housekeeper.start();
    QTRY_COMPARE(told.load(), 1);
    QTRY_COMPARE(traces(house, QStringLiteral("other")), 1);
    QCOMPARE(record(house).lastRunAt, std::optional(house.clock.now()));
    QCOMPARE(record(house).due, house.clock.now() + std::chrono::minutes(1));
    house.clock.advance(std::chrono::milliseconds(59'999));
    // The other one's run is the sign that the clock was looked at.
    housekeeper.wake(QStringLiteral("other"));
    QTRY_COMPARE(traces(house, QStringLiteral("other")), 2);
    QCOMPARE(traces(house), 1);
    house.clock.advance(std::chrono::milliseconds(1));
    QTRY_COMPARE(traces(house), 2);
    housekeeper.stop();
}

void tst_Housekeeper::aRunMaySayWhenItWantsToComeAgain()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    auto soon = chore();
    soon.step = [](Session &session, const ChoreTurn &turn, Timestamp now) -> Result<ChoreSlice> {
        if (const auto left = leaveTrace(session, turn); !left)
            return domain::fail(left.error());
        return ChoreSlice{{}, true, now + std::chrono::seconds(2), {}, {}};
    };
    Housekeeper housekeeper(house.environment, {soon}, settings());
    housekeeper.start();
    QTRY_COMPARE(record(house).due, house.clock.now() + std::chrono::seconds(2));
    house.clock.advance(std::chrono::seconds(2));
    QTRY_COMPARE(traces(house), 2);
    housekeeper.stop();
}

void tst_Housekeeper::anUnfinishedRunGoesOnWhereItStopped()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto three = longChore(3);
    const auto first = must(house.database.write<bool>([three, &house](Session &session) -> Result<bool> {
        ChoreRepository chores(session);
        const auto now = house.clock.now();
        const auto look
            = chores.take(SystemScope(), name, QStringLiteral("dead"), now, storage::ChoreTime::WhenDue);
        if (!look || !look->turn)
            return false;
        const auto slice = three.step(session, *look->turn, now);
        return slice && chores.store(SystemScope(), *look->turn, *slice, now, now);
    }));
    QVERIFY(first);
    QVERIFY(!record(house).lastRunAt);
    Housekeeper housekeeper(house.environment, {three}, settings());
    housekeeper.start();
    QTRY_VERIFY(record(house).lastRunAt.has_value());
    housekeeper.stop();
    QCOMPARE(traces(house), 3);
    QCOMPARE(record(house).lastResult.value(QLatin1String("slices")).toInt(), 3);
}

void tst_Housekeeper::twoNodesDoEachSliceOnce()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    // A slice that was done twice would leave its trace twice, which the table's key refuses.
    const auto many = longChore(60);
    Housekeeper first(house.environment, {many}, settings(QStringLiteral("first")));
    Housekeeper second(house.environment, {many}, settings(QStringLiteral("second")));
    first.start();
    second.start();
    QTRY_VERIFY_WITH_TIMEOUT(record(house).lastRunAt.has_value(), 30'000);
    first.stop();
    second.stop();
    QCOMPARE(traces(house), 60);
    QCOMPARE(house.number(QStringLiteral("SELECT claim FROM chores")), 60);
}

void tst_Housekeeper::aNodeDoesNotWaitForAnotherThatIsAtIt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    if (backend == storage::Backend::Sqlite)
        QSKIP("one writer does one slice after the other");
    House house(backend);
    QSemaphore begun;
    QSemaphore goOn;
    auto slow = chore();
    slow.step = [&](Session &session, const ChoreTurn &turn, Timestamp) -> Result<ChoreSlice> {
        begun.release();
        goOn.acquire();
        const auto left = leaveTrace(session, turn);
        return left ? Result<ChoreSlice>(ChoreSlice()) : domain::fail(left.error());
    };
    Housekeeper first(house.environment, {slow}, settings(QStringLiteral("first")));
    first.start();
    begun.acquire();
    Housekeeper second(
        house.environment, {chore(QStringLiteral("other"))}, settings(QStringLiteral("second")));
    second.start();
    QTRY_COMPARE(traces(house, QStringLiteral("other")), 1);
    second.stop();
    goOn.release();
    first.stop();
    QCOMPARE(traces(house), 1);
    house.clock.advance(std::chrono::minutes(1));
    Housekeeper third(house.environment, {slow}, settings(QStringLiteral("third")));
    third.start();
    begun.acquire();
    const auto look = must(house.database.write<storage::ChoreLook>([&house](Session &session) {
        return ChoreRepository(session).take(
            SystemScope(), name, QStringLiteral("fourth"), house.clock.now(), storage::ChoreTime::WhenDue);
    }));
    QVERIFY(!look.turn && !look.due);
    goOn.release();
    third.stop();
    QCOMPARE(traces(house), 2);
}

void tst_Housekeeper::aFailedSliceLeavesNothingAndIsTriedAgainLater()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    std::atomic<int> tries{0};
    QList<int> failures;
    auto broken = chore();
    broken.step = [&](Session &session, const ChoreTurn &turn, Timestamp) -> Result<ChoreSlice> {
        failures.append(turn.failures);
        tries += 1;
        if (const auto left = leaveTrace(session, turn); !left)
            return domain::fail(left.error());
        if (failures.size() < 4)
            return domain::internalError(QStringLiteral("not today"));
        return ChoreSlice();
    };
    Housekeeper housekeeper(house.environment, {broken, chore(QStringLiteral("other"))}, settings());
    housekeeper.start();
    // One slice comes after another: what was to come of the one before is done with by then.
    const auto lookAround = [&] {
        const auto before = traces(house, QStringLiteral("other"));
        housekeeper.wake(QStringLiteral("other"));
        QTRY_VERIFY(traces(house, QStringLiteral("other")) > before);
    };
    int expected = 1;
    for (const int seconds : {1, 2, 4}) {
        QTRY_COMPARE(tries.load(), expected);
        lookAround();
        house.clock.advance(std::chrono::milliseconds(seconds * 1000 - 1));
        lookAround();
        QCOMPARE(tries.load(), expected);
        QCOMPARE(traces(house), 0);
        house.clock.advance(std::chrono::milliseconds(1));
        expected += 1;
    }
    QTRY_COMPARE(traces(house), 1);
    housekeeper.stop();
    QCOMPARE(failures, QList<int>({0, 1, 2, 3}));
}

void tst_Housekeeper::aChoreThatFailsHoldsUpNoOther()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    auto broken = chore(QStringLiteral("broken"));
    broken.step = [](Session &, const ChoreTurn &, Timestamp) -> Result<ChoreSlice> {
        return domain::internalError(QStringLiteral("never"));
    };
    Housekeeper housekeeper(house.environment, {broken, chore()}, settings());
    housekeeper.start();
    for (int runs = 1; runs <= 3; ++runs) {
        QTRY_COMPARE(traces(house), runs);
        house.clock.advance(std::chrono::minutes(1));
    }
    housekeeper.stop();
}

void tst_Housekeeper::aWakeRunsAChoreBeforeItsTime()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    Housekeeper housekeeper(house.environment, {chore()}, settings());
    housekeeper.start();
    QTRY_COMPARE(traces(house), 1);
    housekeeper.wake(QStringLiteral("nobody's"));
    housekeeper.wake(name);
    QTRY_COMPARE(traces(house), 2);
    housekeeper.stop();
    housekeeper.wake(name);
    QCOMPARE(traces(house), 2);
}

void tst_Housekeeper::aWakeDuringASliceIsNotLost()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    QSemaphore begun;
    QSemaphore goOn;
    auto slow = chore();
    slow.step = [&](Session &session, const ChoreTurn &turn, Timestamp) -> Result<ChoreSlice> {
        begun.release();
        goOn.acquire();
        const auto left = leaveTrace(session, turn);
        return left ? Result<ChoreSlice>(ChoreSlice()) : domain::fail(left.error());
    };
    Housekeeper housekeeper(house.environment, {slow}, settings());
    housekeeper.start();
    begun.acquire();
    housekeeper.wake(name);
    goOn.release(2);
    QTRY_COMPARE(traces(house), 2);
    housekeeper.stop();
}

void tst_Housekeeper::aStaleTurnUndoesAllThatWasDone()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto slice = [&house](qint64 claim) {
        return house.database.write<domain::Done>([=, &house](Session &session) -> Result<domain::Done> {
            ChoreRepository chores(session);
            const auto now = house.clock.now();
            auto look
                = chores.take(SystemScope(), name, QStringLiteral("node"), now, storage::ChoreTime::Now);
            if (!look)
                return domain::fail(look.error());
            look->turn->claim = claim;
            if (const auto left = leaveTrace(session, *look->turn); !left)
                return domain::fail(left.error());
            return chores.store(SystemScope(), *look->turn, {}, now, now);
        });
    };
    QVERIFY(slice(0));
    QVERIFY(slice(1));
    house.execute(QStringLiteral("DELETE FROM settings WHERE name LIKE 'sweep-%'"));
    const auto stale = slice(1);
    QCOMPARE(codeOf(stale), domain::ErrorCode::Internal);
    QCOMPARE(traces(house), 0);
}

void tst_Housekeeper::whoWaitsForWhatWasWrittenIsTold()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    auto touching = chore();
    touching.step = [scope = house.scope](Session &, const ChoreTurn &, Timestamp) -> Result<ChoreSlice> {
        return ChoreSlice{{}, true, {}, {}, {scope}};
    };
    Housekeeper housekeeper(house.environment, {touching}, settings());
    QCOMPARE(house.wakes.load(), 0);
    housekeeper.start();
    QTRY_COMPARE(house.wakes.load(), 1);
    housekeeper.stop();
}

void tst_Housekeeper::stoppingWaitsForTheSliceThatIsBeingDone()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    QSemaphore begun;
    QSemaphore goOn;
    std::atomic<int> slices{0};
    auto slow = longChore(100);
    slow.step = [&, step = slow.step](
                    Session &session, const ChoreTurn &turn, Timestamp now) -> Result<ChoreSlice> {
        ++slices;
        begun.release();
        goOn.acquire();
        return step(session, turn, now);
    };
    Housekeeper housekeeper(house.environment, {slow}, settings());
    housekeeper.start();
    begun.acquire();
    const std::unique_ptr<QThread> stopper(QThread::create([&] { housekeeper.stop(); }));
    stopper->start();
    QVERIFY(!stopper->isFinished());
    goOn.release(100); // the stop may be noticed after a slice or two
    QVERIFY(stopper->wait());
    QVERIFY(slices > 0);
    QCOMPARE(traces(house), slices.load());
}

QTEST_GUILESS_MAIN(tst_Housekeeper)
#include "tst_housekeeper.moc"
