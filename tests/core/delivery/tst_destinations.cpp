// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliverylog.h"
#include "delivery/deliveryworker.h"
#include "delivery/destinationview.h"
#include "deliveryfixture.h"
#include "scriptedtransport.h"
#include "workersettings.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace std::chrono_literals;
using namespace candor::tests;
using delivery::DeliveryWorker;

class tst_Destinations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void attemptsAreCountedInClasses_data();
    void attemptsAreCountedInClasses();
    void theShareThatWasAsFastIsToldByItsClass();
    void oneWordTellsHowAReceiverDoes_data();
    void oneWordTellsHowAReceiverDoes();
    void whatEachReceiverDidIsShownToThoseWhoseItIs();
    void whatOneReceiverLetsWaitHidesNothingOfTheOthers();
    void attemptsOlderThanADayAreNotShown();
    void attemptsAreToldHourByHourToThoseWhoseTheyAre();
};

namespace {

const QString url = QStringLiteral("https://receiver.example/hook");

QList<DestinationStanding> seen(DeliveryFixture &fixture, const Reach &reach)
{
    delivery::DeliveryLog log(*fixture.database, fixture.clock, {}, [] { });
    auto found = log.destinations(reach);
    found.waitForFinished();
    return found.result().value_or(QList<DestinationStanding>());
}

QList<delivery::HourSummary> hours(DeliveryFixture &fixture, const Reach &reach, int hours)
{
    delivery::DeliveryLog log(*fixture.database, fixture.clock, {}, [] { });
    auto found = log.hours(reach, hours);
    found.waitForFinished();
    return found.result().value_or(QList<delivery::HourSummary>());
}

} // namespace

void tst_Destinations::attemptsAreCountedInClasses_data()
{
    QTest::addColumn<std::chrono::milliseconds>("duration");
    QTest::addColumn<int>("latencyClass");
    const auto row = [](const char *name, std::chrono::milliseconds duration, int latencyClass) {
        QTest::newRow(name) << duration << latencyClass;
    };
    row("none at all", 0ms, 0);
    row("a step belongs to its class", 10ms, 0);
    row("a little more to the next", 11ms, 1);
    row("the last step", 15s, 10);
    row("longer than all", 16s, 11);
}

void tst_Destinations::attemptsAreCountedInClasses()
{
    QFETCH(std::chrono::milliseconds, duration);
    QTEST(latencyClassOf(duration), "latencyClass");
}

void tst_Destinations::theShareThatWasAsFastIsToldByItsClass()
{
    DestinationStanding standing;
    QCOMPARE(delivery::summaryOf(standing).p50, std::optional<int>());
    standing.counts.at(0) = {0, 90, 80};
    standing.counts.at(3) = {3, 8, 8};
    standing.counts.at(11) = {11, 2, 0};
    const auto summary = delivery::summaryOf(standing);
    QCOMPARE(summary.attempts, 100);
    QCOMPARE(summary.delivered, 88);
    QCOMPARE(summary.p50, std::optional(10));
    QCOMPARE(summary.p95, std::optional(100));
    QCOMPARE(summary.p99, std::optional(15000));
}

void tst_Destinations::oneWordTellsHowAReceiverDoes_data()
{
    QTest::addColumn<int>("failures");
    QTest::addColumn<Breaker>("breaker");
    QTest::addColumn<bool>("active");
    QTest::addColumn<QString>("disabledReason");
    QTest::addColumn<QString>("word");
    const auto row = [](const char *name, int failures, Breaker breaker, bool active, const char *reason,
                         const char *word) {
        QTest::newRow(name) << failures << breaker << active << QString(QLatin1String(reason))
                            << QString(QLatin1String(word));
    };
    row("it does well", 0, Breaker::Closed, true, "", "OK");
    row("it failed a moment ago", 1, Breaker::Closed, true, "", "FAILING");
    row("its breaker is open", 5, Breaker::Open, true, "", "OPEN");
    row("it is being tried", 5, Breaker::HalfOpen, true, "", "OPEN");
    row("it is switched off", 5, Breaker::Open, false, "", "INACTIVE");
    row("it was disabled", 5, Breaker::Open, false, "FAILING", "DISABLED");
}

void tst_Destinations::oneWordTellsHowAReceiverDoes()
{
    QFETCH(int, failures);
    QFETCH(Breaker, breaker);
    QFETCH(bool, active);
    QFETCH(QString, disabledReason);
    DestinationStanding standing;
    standing.health.failures = failures;
    standing.health.breaker = breaker;
    standing.active = active;
    standing.disabledReason = disabledReason;
    QTEST(delivery::name(delivery::stateOf(standing)), "word");
}

void tst_Destinations::whatEachReceiverDidIsShownToThoseWhoseItIs()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport([](const http::OutgoingRequest &request) {
        auto exchange = answer(request.body == "bad" ? 500 : 200);
        exchange.phases.total = 30'000; // microseconds
        return std::optional(exchange);
    });
    const auto platforms
        = fixture.addConfig(WebhookLayer::Platform, QStringLiteral("https://platform.example/"));
    const auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    auto single = workerSettings();
    single.perEndpoint.atOnce = 1;
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, single);
    worker.start();
    for (const auto *body : {"good", "good", "bad"}) {
        const auto event = fixture.tell(fixture.addInterview(), body);
        worker.wake();
        QTRY_COMPARE(fixture.deliveryOf(event).attempts, 1);
    }
    QTRY_VERIFY(isIdle(fixture));
    const auto own = seen(fixture, fixture.scope);
    QCOMPARE(own.size(), 1);
    const auto &standing = own.first();
    QCOMPARE(standing.config, config.id);
    QCOMPARE(standing.callbackUrl, url);
    QCOMPARE(standing.health.failures, 1);
    QCOMPARE(standing.health.lastError, QStringLiteral("HTTP_STATUS"));
    QCOMPARE(standing.pending, 1);
    QCOMPARE(standing.oldestAt, std::optional(fixture.clock.now()));
    QCOMPARE(standing.inFlight, 0);
    const auto summary = delivery::summaryOf(standing);
    QCOMPARE(summary.attempts, 3);
    QCOMPARE(summary.delivered, 2);
    QCOMPARE(summary.p50, std::optional(50));
    const auto all = seen(fixture, PlatformScope(fixture.scope.platform()));
    QCOMPARE(all.size(), 2);
    QCOMPARE(all.first().config, config.id); // it fails
    QCOMPARE(all.last().config, platforms.id);
    QVERIFY(all.last().tenant.isNull());
    const TenantScope sibling(fixture.scope.platform(), domain::TenantId::make(fixture.clock.now()));
    QCOMPARE(seen(fixture, sibling).size(), 0);
}

void tst_Destinations::whatOneReceiverLetsWaitHidesNothingOfTheOthers()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, url);
    const auto other = fixture.addConfig(WebhookLayer::Platform, url);
    fixture.tell(fixture.addInterview(), "{}");
    const QString numbers = backend == Backend::Sqlite
        ? QStringLiteral("WITH RECURSIVE up (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM up WHERE n < %1) "
                         "SELECT n FROM up")
              .arg(mostUndeliveredCounted)
        : QStringLiteral("SELECT generate_series(1, %1) AS n").arg(mostUndeliveredCounted);
    const auto insert = [&](const QString &sql) {
        fixture.must<qint64>([&](Session &session) { return session.execute(sql); });
    };
    // As many as are counted at most, each of an event of its own …
    insert(
        QStringLiteral("INSERT INTO events (id, platform_id, tenant_id, interview_id, sequence, type, "
                       "body_sealed, created_at) SELECT '00000000-0000-7000-8000-' || CAST(100000000000 + n "
                       "AS TEXT), platform_id, tenant_id, interview_id, 1000 + n, type, body_sealed, "
                       "created_at FROM events, (%1) AS numbers")
            .arg(numbers));
    insert(QStringLiteral(
        "INSERT INTO deliveries (id, platform_id, tenant_id, interview_id, event_id, event_type, "
        "sequence, destination, layer, state, attempts, created_at) SELECT e.id, d.platform_id, "
        "d.tenant_id, d.interview_id, e.id, d.event_type, e.sequence, d.destination, d.layer, d.state, 0, "
        "d.created_at FROM deliveries d, events e WHERE e.sequence > 1000"));
    // … and one for another that is younger than they are.
    insert(QStringLiteral("INSERT INTO deliveries (id, platform_id, tenant_id, interview_id, event_id, "
                          "event_type, sequence, destination, layer, state, attempts, created_at) SELECT "
                          "'ffffffff-0000-7000-8000-000000000000', platform_id, tenant_id, interview_id, "
                          "event_id, event_type, sequence, '%1', layer, state, attempts, created_at FROM "
                          "deliveries WHERE sequence = 1")
            .arg(delivery::destinationKey(other.id)));
    const auto all = seen(fixture, PlatformScope(fixture.scope.platform()));
    QCOMPARE(all.size(), 2);
    for (const auto &standing : all) {
        QCOMPARE(standing.pending, standing.config == other.id ? 1 : mostUndeliveredCounted / 2);
        QCOMPARE(standing.oldestAt, std::optional(fixture.clock.now()));
    }
}

void tst_Destinations::attemptsOlderThanADayAreNotShown()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    const auto key = delivery::destinationKey(config.id);
    const auto count = [&](domain::Timestamp at, const QString &node) {
        fixture.must<domain::Done>(
            [&](Session &session) { return addAttempts(session, key, node, at, {2, 5, 4}); });
    };
    const auto now = fixture.clock.now();
    count(now - 26h, QStringLiteral("a"));
    count(now - 2h, QStringLiteral("a"));
    count(now - 2h, QStringLiteral("a"));
    count(now, QStringLiteral("b"));
    const auto summary = delivery::summaryOf(seen(fixture, fixture.scope).first());
    QCOMPARE(summary.attempts, 15);
    QCOMPARE(summary.delivered, 12);
    QCOMPARE(fixture.must<qint64>([&](Session &session) { return removeCounts(session, now - 25h, 10); }), 1);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM endpoint_hours")), 2);
}

void tst_Destinations::attemptsAreToldHourByHourToThoseWhoseTheyAre()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto now = fixture.clock.now();
    const auto count = [&](const QString &endpoint, domain::Timestamp at, int latencyClass, qint64 attempts) {
        fixture.must<domain::Done>([&](Session &session) {
            return addAttempts(
                session, endpoint, QStringLiteral("a"), at, {latencyClass, attempts, attempts - 1});
        });
    };
    const auto own = delivery::destinationKey(fixture.addConfig(WebhookLayer::Tenant, url).id);
    const auto platforms = delivery::destinationKey(fixture.addConfig(WebhookLayer::Platform, url).id);
    const auto origin = [](domain::TenantId tenant) {
        return QStringLiteral("origin:%1:https://elsewhere.example:443").arg(tenant.toString());
    };
    count(own, now - 3h, 2, 50);
    count(own, now - 1h, 2, 5);
    count(own, now - 1h, 5, 5);
    count(origin(fixture.scope.tenant()), now, 0, 2);
    count(origin(domain::TenantId::make(now)), now, 0, 100); // nobody's here
    count(platforms, now, 0, 3);
    const auto told = hours(fixture, fixture.scope, 3);
    QCOMPARE(told.size(), 3);
    QCOMPARE(told.at(0).attempts.attempts, 0);
    QCOMPARE(told.at(0).attempts.p95, std::optional<int>());
    QCOMPARE(told.at(1).at, std::chrono::floor<std::chrono::hours>(now - 1h));
    QCOMPARE(told.at(1).attempts.attempts, 10);
    QCOMPARE(told.at(1).attempts.delivered, 8);
    QCOMPARE(told.at(1).attempts.p50, std::optional(50));
    QCOMPARE(told.at(1).attempts.p95, std::optional(500));
    QCOMPARE(told.at(2).attempts.attempts, 2); // at the interviews' own URLs
    const auto all = hours(fixture, PlatformScope(fixture.scope.platform()), 4);
    QCOMPARE(all.size(), 4);
    QCOMPARE(all.at(0).attempts.attempts, 50);
    QCOMPARE(all.at(3).attempts.attempts, 5);
    const TenantScope sibling(fixture.scope.platform(), domain::TenantId::make(now));
    QCOMPARE(hours(fixture, sibling, 1).first().attempts.attempts, 0);
}

QTEST_GUILESS_MAIN(tst_Destinations)
#include "tst_destinations.moc"
