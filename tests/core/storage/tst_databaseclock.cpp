// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/databaseclock.h"
#include "support/testclock.h"
#include "support/testdatabase.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace std::chrono_literals;
using domain::Result;
using domain::Timestamp;

// What time it is for the data.
class tst_DatabaseClock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itFollowsTheServerAndNotThisMachine();
    void theReadingWithTheShortestWayCounts();
    void theServersClockIsFollowedOnceTheDatabaseIsOpen();
    void aClockThatIsGivenIsTheTimeOfTheData_data() { tests::addBackends(); }
    void aClockThatIsGivenIsTheTimeOfTheData();
    void sqliteHasTheTimeOfThisMachine();
};

namespace {

Timestamp timeIn(tests::TestDatabase &database)
{
    const auto time = database.write<Timestamp>([](Session &session) { return session.now(); });
    return time.value_or(Timestamp());
}

} // namespace

void tst_DatabaseClock::itFollowsTheServerAndNotThisMachine()
{
    DatabaseClock clock;
    const auto inAYear = domain::SystemClock().now() + std::chrono::years(1);
    const auto asked = DatabaseClock::sinceBoot();
    const auto correction = clock.follow({{asked, inAYear, asked + 40ms}});
    QVERIFY(correction > std::chrono::years(1) - 1min);
    QCOMPARE(domain::toIso8601(clock.now()).left(4), domain::toIso8601(inAYear).left(4));
    QVERIFY(clock.now() >= inAYear - 20ms);
}

void tst_DatabaseClock::theReadingWithTheShortestWayCounts()
{
    DatabaseClock clock;
    const Timestamp server(1'800'000'000'000ms);
    (void)clock.follow({{0ms, server, 0ms}});
    const auto correction = clock.follow(
        {{1000ms, server + 9000ms, 1900ms}, {2000ms, server + 2510ms, 2020ms}, {3000ms, server, 3021ms}});
    QCOMPARE(correction.count(), 500);
}

void tst_DatabaseClock::theServersClockIsFollowedOnceTheDatabaseIsOpen()
{
    tests::TestDatabase database(Backend::PostgreSql);
    // However long each of these takes, they come one after the other; a second covers what the way to the
    // server and back leaves open.
    const auto before = database->clock().now();
    const auto between = timeIn(database);
    const auto after = database->clock().now();
    QVERIFY(before - 1s <= between);
    QVERIFY(between <= after + 1s);
    auto correction = database->followClock();
    correction.waitForFinished();
    QVERIFY(correction.result().has_value());
}

void tst_DatabaseClock::aClockThatIsGivenIsTheTimeOfTheData()
{
    QFETCH(Backend, backend);
    tests::TestClock clock;
    tests::TestDatabase database(backend, &clock);
    QCOMPARE(&database->clock(), &clock);
    clock.advance(1h);
    QCOMPARE(timeIn(database), clock.now());
    auto correction = database->followClock();
    correction.waitForFinished();
    QCOMPARE(correction.result().value_or(1ms), 0ms);
}

void tst_DatabaseClock::sqliteHasTheTimeOfThisMachine()
{
    tests::TestDatabase database(Backend::Sqlite);
    const auto before = domain::SystemClock().now();
    const auto between = timeIn(database);
    QVERIFY(before <= between);
    QVERIFY(between <= domain::SystemClock().now());
}

QTEST_GUILESS_MAIN(tst_DatabaseClock)
#include "tst_databaseclock.moc"
