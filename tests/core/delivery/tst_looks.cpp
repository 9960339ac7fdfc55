// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "looks.h"
#include "storage/endpointrepository.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace candor::tests;
using namespace std::chrono_literals;
using delivery::Places;
using domain::Result;

// A look of the worker: what it costs, and that nothing is lost sight of.
class tst_Looks : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void whatCantGoCostsALookNothing_data();
    void whatCantGoCostsALookNothing();
    void whatIsSetAsideGoesOnceItsBreakerLetsIt();
    void aProbeIsOneThatWasTriedTheLeast_data();
    void aProbeIsOneThatWasTriedTheLeast();
    void aTimeGivenToALaneThatWasSetAsideCounts_data();
    void aTimeGivenToALaneThatWasSetAsideCounts();
    void whatALookReadsIsFoundByIndex_data();
    void whatALookReadsIsFoundByIndex();
};

void tst_Looks::whatCantGoCostsALookNothing_data()
{
    QTest::addColumn<bool>("isDue");
    QTest::newRow("not due") << false;
    QTest::newRow("behind breakers") << true;
}

void tst_Looks::whatCantGoCostsALookNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(bool, isDue);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, QStringLiteral("https://receiver.example/"));
    fixture.tell(fixture.addInterview(), "{}");
    (void)look(fixture);
    const auto alone = effortOf(fixture);
    addLanes(fixture, many, isDue ? fixture.clock.now() - 1h : fixture.clock.now() + 1h, QStringLiteral("a"));
    if (isDue) {
        run(fixture,
            QStringLiteral(
                "INSERT INTO endpoints (endpoint, breaker, open_until) SELECT endpoint, 'OPEN', %1 "
                "FROM lanes WHERE endpoint LIKE 'origin:%'")
                .arg(domain::toMilliseconds(fixture.clock.now() + 1h)));
        for (int looks = 0; looks <= many / 256; ++looks)
            QCOMPARE(look(fixture).lanes.size(), 0);
    }
    if (backend == Backend::PostgreSql) // as the server does by itself after a while
        run(fixture, QStringLiteral("ANALYZE lanes, endpoints"));
    const auto among = effortOf(fixture);
    // A few steps of SQLite's machine, or rows, more or less; not thousands.
    QVERIFY2(among.lanes <= alone.lanes + 40, qPrintable(QString::number(among.lanes)));
    QVERIFY2(among.endpoints <= alone.endpoints + 40, qPrintable(QString::number(among.endpoints)));
    QCOMPARE(look(fixture).nextDue, fixture.clock.now() + 20s); // the lease that is held
}

void tst_Looks::whatIsSetAsideGoesOnceItsBreakerLetsIt()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    addLanes(fixture, 3, fixture.clock.now(), QStringLiteral("a"));
    const auto until = fixture.clock.now() + 30s;
    run(fixture,
        QStringLiteral(
            "INSERT INTO endpoints (endpoint, breaker, open_until) SELECT endpoint, 'OPEN', %1 FROM lanes")
            .arg(domain::toMilliseconds(until)));
    const auto first = look(fixture);
    QCOMPARE(first.lanes.size(), 0);
    QCOMPARE(first.nextDue, until);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM lanes WHERE aside = 1")), 3);
    fixture.clock.advance(29s);
    QCOMPARE(look(fixture).nextDue, until);
    fixture.clock.advance(1s);
    const auto probes = look(fixture);
    QCOMPARE(probes.lanes.size(), 3);
    QVERIFY(probes.lanes.first().isProbe);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM lanes WHERE aside = 1")), 0);
    (void)look(fixture);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(aside_due) FROM endpoints")), 0);
}

void tst_Looks::aProbeIsOneThatWasTriedTheLeast_data()
{
    QTest::addColumn<int>("trips");
    QTest::addColumn<int>("lane");
    QTest::newRow("the one that has waited the shortest") << 1 << 4;
    QTest::newRow("the next time the longest") << 2 << 2;
}

void tst_Looks::aProbeIsOneThatWasTriedTheLeast()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(int, trips);
    QFETCH(int, lane);
    DeliveryFixture fixture(backend);
    addLanes(fixture, 6, fixture.clock.now(), QStringLiteral("a"));
    // The first and the last two have been tried; in the order of their numbers they have waited.
    run(fixture,
        QStringLiteral("UPDATE lanes SET endpoint = 'config:one', next_due = next_due + "
                       "CAST(SUBSTR(destination, 11) AS BIGINT) - 10, tries = CASE WHEN destination IN "
                       "('interview:1', 'interview:5', 'interview:6') THEN 1 ELSE 0 END"));
    run(fixture,
        QStringLiteral("INSERT INTO endpoints (endpoint, breaker, trips) VALUES ('config:one', 'OPEN', %1)")
            .arg(trips));
    const auto claims = look(fixture);
    QCOMPARE(claims.lanes.size(), 1);
    QVERIFY(claims.lanes.first().isProbe);
    QCOMPARE(claims.lanes.first().destination, QStringLiteral("interview:%1").arg(lane));
    QCOMPARE(look(fixture).lanes.size(), 0); // nobody else goes until its outcome is known
}

void tst_Looks::aTimeGivenToALaneThatWasSetAsideCounts_data()
{
    QTest::addColumn<QString>("by");
    QTest::newRow("saving its webhook") << QStringLiteral("reschedule");
    QTest::newRow("delivering it again") << QStringLiteral("hurry");
    QTest::newRow("an answer to another") << QStringLiteral("answer");
}

void tst_Looks::aTimeGivenToALaneThatWasSetAsideCounts()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QString, by);
    DeliveryFixture fixture(backend);
    const auto now = fixture.clock.now();
    const auto config = fixture.addConfig(WebhookLayer::Tenant, QStringLiteral("https://receiver.example/"));
    const auto key = QStringLiteral("config:") + config.id.toString();
    const auto interview = fixture.addInterview();
    fixture.tell(interview, "{}");
    run(fixture,
        QStringLiteral(
            "INSERT INTO endpoints (endpoint, breaker, open_until) SELECT endpoint, 'OPEN', %1 FROM lanes")
            .arg(domain::toMilliseconds(now + 1h)));
    (void)look(fixture);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM lanes WHERE aside = 1")), 1);
    fixture.must<domain::Done>([&](Session &session) -> Result<domain::Done> {
        EndpointRepository endpoints(session);
        if (by == QLatin1String("reschedule")) {
            const auto done = LaneRepository(session).reschedule(key, now);
            return done ? endpoints.forget(key) : done;
        }
        if (by == QLatin1String("hurry"))
            return endpoints.hurry(key, now);
        return endpoints.store(SystemScope(), key, delivery::afterSuccess({}, now));
    });
    QCOMPARE(look(fixture).lanes.size(), 1);
}

void tst_Looks::whatALookReadsIsFoundByIndex_data()
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("index");
    QTest::newRow("what is ready") << QStringLiteral(
        "SELECT endpoint, next_due FROM lanes WHERE pending > 0 AND aside = 0 AND next_due "
        "<= 5 ORDER BY next_due LIMIT 3")
                                   << QStringLiteral("lanes_ready");
    QTest::newRow("the next that is")
        << QStringLiteral("SELECT MIN(next_due) FROM lanes WHERE pending > 0 AND aside = 0 AND next_due > 5")
        << QStringLiteral("lanes_ready");
    QTest::newRow("the least tried that is set aside") << QStringLiteral(
        "SELECT tries FROM lanes WHERE pending > 0 AND aside = 1 AND endpoint = 'e' AND next_due <= 5 ORDER "
        "BY tries, next_due LIMIT 1") << QStringLiteral("lanes_aside");
    QTest::newRow("where what is set aside may go")
        << QStringLiteral("SELECT endpoint FROM endpoints WHERE aside_due <= 5 ORDER BY aside_due LIMIT 9")
        << QStringLiteral("endpoints_aside");
    const auto group = QStringLiteral(
        "((CASE WHEN SUBSTR(endpoint, 1, 7) = 'origin:' THEN SUBSTR(endpoint, 1, 43) ELSE endpoint END) || "
        "(CASE WHEN strain <> '' OR breaker <> 'CLOSED' THEN '2' WHEN answers = 1 THEN '0' ELSE '1' END))");
    QTest::newRow("the next owner of what is set aside")
        << QStringLiteral("SELECT %1 FROM endpoints WHERE aside_due IS NOT NULL AND %1 > 'x' ORDER BY %1 "
                          "LIMIT 1")
               .arg(group)
        << QStringLiteral("endpoints_groups");
    QTest::newRow("where an owner's may go")
        << QStringLiteral("SELECT endpoint FROM endpoints WHERE aside_due <= 5 AND %1 = 'x' ORDER BY "
                          "aside_due LIMIT 9")
               .arg(group)
        << QStringLiteral("endpoints_groups");
}

void tst_Looks::whatALookReadsIsFoundByIndex()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QString, sql);
    QFETCH(QString, index);
    DeliveryFixture fixture(backend);
    const auto plan
        = fixture
              .must<QStringList>([&](Session &session) -> Result<QStringList> {
                  // A planner sooner reads through a table of a few rows than it looks them up.
                  if (session.backend() == Backend::PostgreSql) {
                      if (const auto done = session.control(QStringLiteral("SET LOCAL enable_seqscan = off"));
                          !done)
                          return domain::fail(done.error());
                  }
                  return planOf(session, sql);
              })
              .join(QLatin1Char('\n'));
    QVERIFY2(plan.contains(index), qPrintable(plan));
    QVERIFY2(!plan.contains(QStringLiteral("Sort")) && !plan.contains(QStringLiteral("TEMP B-TREE")),
        qPrintable(plan));
}

QTEST_GUILESS_MAIN(tst_Looks)
#include "tst_looks.moc"
