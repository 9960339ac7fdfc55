// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/events.h"
#include "delivery/deliverylog.h"
#include "delivery/deliveryworker.h"
#include "delivery/endpointwatch.h"
#include "deliveryfixture.h"
#include "scriptedtransport.h"
#include "storage/endpointrepository.h"
#include "storage/eventrepository.h"
#include "storage/lanerepository.h"
#include "workersettings.h"

#include <QJsonDocument>
#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace std::chrono_literals;
using namespace candor::tests;
using delivery::DeliveryWorker;
using domain::Done;
using domain::EventType;
using domain::Result;

class tst_Notices : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void aReceiverIsWatchedByWhatFailed_data();
    void aReceiverIsWatchedByWhatFailed();
    void aFailingWebhookIsToldOfAtHalfTimeAndADayBeforeAndDisabledInTheEnd();
    void aReceiverThatAnsweredIsWarnedOfAnewWhenItFailsAgain();
    void thePlatformsWebhookIsSentWhatIsToldOfATenants();
    void aPlatformThatWantsOtherEventsReadsOfItInItsFeed();
    void whatIsToldOfThePlatformsOwnWebhookStandsInItsFeedAlone();
    void aReceiverThatIsGoneIsToldOfOnce();
    void whatIsSwitchedOffIsNotWatched();
};

namespace {

const QString url = QStringLiteral("https://receiver.example/hook?key=1");
constexpr std::chrono::hours limit{120};

QString endpointOf(const WebhookConfig &config)
{
    return delivery::destinationKey(config.id);
}

// Its receiver has failed for so long.
void failFor(DeliveryFixture &fixture, const WebhookConfig &config, domain::Timestamp since,
    std::chrono::milliseconds duration)
{
    EndpointHealth health;
    health.failures = 9;
    health.failingSince = since;
    health.lastFailureAt = since + duration;
    health.lastError = QStringLiteral("HTTP_STATUS");
    health.lastStatus = 500;
    fixture.must<Done>([&](Session &session) -> Result<Done> {
        EndpointRepository endpoints(session);
        const auto made = endpoints.ensure(SystemScope(), {endpointOf(config)});
        return made ? endpoints.store(SystemScope(), endpointOf(config), health) : made;
    });
}

// Runs the chore to its end.
void watch(DeliveryFixture &fixture)
{
    ChoreTurn turn;
    for (bool finished = false; !finished;) {
        const auto slice = fixture.must<ChoreSlice>([&](Session &session) {
            return delivery::watchEndpoints(session, turn, limit, fixture.clock.now());
        });
        turn.cursor = slice.cursor;
        finished = slice.finished;
    }
}

QList<api::EventEnvelope> feed(DeliveryFixture &fixture, const Reach &reach)
{
    if (!waitUntilSettled(fixture.database))
        qFatal("the events don't settle");
    const auto page = fixture.must<domain::FeedPage>(
        [&](Session &session) { return EventRepository(session).feed(reach, {}, 100); });
    QList<api::EventEnvelope> envelopes;
    for (const auto &payload : page.payloads)
        envelopes.append(api::parseEventPayload(payload).value_or(api::EventEnvelope()));
    return envelopes;
}

QStringList typesOf(const QList<api::EventEnvelope> &envelopes)
{
    QStringList types;
    for (const auto &envelope : envelopes)
        types.append(domain::name(envelope.type));
    return types;
}

const QString failing = QStringLiteral("webhook.endpoint_failing");
const QString disabled = QStringLiteral("webhook.endpoint_disabled");

} // namespace

void tst_Notices::aReceiverIsWatchedByWhatFailed_data()
{
    using std::chrono::milliseconds;
    QTest::addColumn<milliseconds>("failing");
    QTest::addColumn<milliseconds>("limit");
    QTest::addColumn<int>("warned"); // 1: half-way, 2: a day before, 4: only now
    QTest::addColumn<int>("warns");
    QTest::addColumn<bool>("disables");
    QTest::addColumn<int>("percent");
    const auto row = [](const char *name, milliseconds failing, milliseconds limit, int warned, int warns,
                         bool disables, int percent) {
        QTest::newRow(name) << failing << limit << warned << warns << disables << percent;
    };
    row("nothing is told of the first failure", 0s, 120h, 0, 0, false, 0);
    row("nor before half of the time", 60h - 1ms, 120h, 0, 0, false, 49);
    row("half of the time has passed", 60h, 120h, 0, 1, false, 50);
    row("that is told once", 95h, 120h, 1, 0, false, 79);
    row("a day is left", 96h, 120h, 1, 2, false, 80);
    row("that is told once, too", 119h, 120h, 3, 0, false, 99);
    row("both marks passed unseen", 100h, 120h, 0, 3, false, 83);
    row("the time is over", 120h, 120h, 3, 0, true, 100);
    row("and over, without a warning", 500h, 120h, 0, 3, false, 100);
    row("and over, with the first warning alone", 500h, 120h, 1, 2, false, 100);
    row("and over, less than a day after the last warning", 120h, 120h, 7, 0, false, 100);
    row("two days or less have one mark", 12h, 24h, 0, 3, false, 50);
    row("which is not the beginning", 11h, 24h, 0, 0, false, 45);
    row("without a limit nothing is ever told", 5000h, 0s, 0, 0, false, 0);
}

void tst_Notices::aReceiverIsWatchedByWhatFailed()
{
    QFETCH(std::chrono::milliseconds, failing);
    QFETCH(std::chrono::milliseconds, limit);
    QFETCH(int, warned);
    const auto since = domain::fromMilliseconds(1774000000000);
    Endpoint endpoint;
    endpoint.health.failingSince = since;
    endpoint.health.lastFailureAt = since + failing;
    if (warned & 1)
        endpoint.warned.half = since;
    const auto now = since + failing;
    if (warned & 2) {
        endpoint.warned.day = since;
        endpoint.warned.dayAt = warned & 4 ? now - 23h : now - 24h;
    }
    const auto found = delivery::watch(endpoint, limit, now);
    QTEST((found.warnsHalf ? 1 : 0) + (found.warnsDay ? 2 : 0), "warns");
    QTEST(found.disables, "disables");
    QTEST(found.percent, "percent");
}

void tst_Notices::aFailingWebhookIsToldOfAtHalfTimeAndADayBeforeAndDisabledInTheEnd()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    fixture.tell(fixture.addInterview(), "{}");
    const auto since = fixture.clock.now();
    const auto told = [&] { return typesOf(feed(fixture, fixture.scope)).mid(1); };
    const auto failed = [&](std::chrono::milliseconds duration) {
        failFor(fixture, config, since, duration);
        fixture.clock.set(since + duration);
        watch(fixture);
        watch(fixture);
    };
    failed(59h);
    QCOMPARE(told(), QStringList());
    failed(60h);
    QCOMPARE(told(), QStringList({failing}));
    failed(96h);
    QCOMPARE(told(), QStringList({failing, failing}));
    QCOMPARE(fixture.config(config.id).disabledReason, QString());
    failed(120h);
    QCOMPARE(told(), QStringList({failing, failing, disabled}));
    QCOMPARE(fixture.config(config.id).disabledReason, QStringLiteral("FAILING"));
    QCOMPARE(fixture.count(QStringLiteral("SELECT next_due FROM lanes")), domain::toMilliseconds(heldLane));
    const auto events = feed(fixture, fixture.scope);
    const auto &warning = events.at(1);
    QCOMPARE(warning.tenantId, fixture.scope.tenant());
    QCOMPARE(warning.runId, QString());
    QCOMPARE(warning.sequence, 0);
    const QJsonObject expected{{QStringLiteral("layer"), QStringLiteral("tenant")},
        {QStringLiteral("callbackUrl"), QStringLiteral("https://receiver.example/hook")},
        {QStringLiteral("reason"), QStringLiteral("HTTP_STATUS")}, {QStringLiteral("percent"), 50},
        {QStringLiteral("failingSince"), domain::toIso8601(since)},
        {QStringLiteral("disablesAt"), domain::toIso8601(since + limit)}};
    QCOMPARE(warning.data, expected);
    QCOMPARE(events.at(3).data.value(QLatin1String("reason")).toString(), QStringLiteral("FAILING"));
    const auto delivery = fixture.deliveries().first();
    QCOMPARE(delivery.state, DeliveryState::Pending); // held, not dropped
    delivery::DeliveryLog log(*fixture.database, fixture.clock, {}, [] { });
    auto shown = log.find(fixture.scope, delivery.id, {});
    shown.waitForFinished();
    QCOMPARE(shown.result()->view.why.code, QStringLiteral("DISABLED_FAILING"));
}

void tst_Notices::aReceiverThatAnsweredIsWarnedOfAnewWhenItFailsAgain()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    failFor(fixture, config, fixture.clock.now(), 61h);
    watch(fixture);
    failFor(fixture, config, fixture.clock.now() + 200h, 59h);
    watch(fixture);
    QCOMPARE(typesOf(feed(fixture, fixture.scope)), QStringList({failing}));
    failFor(fixture, config, fixture.clock.now() + 200h, 60h);
    watch(fixture);
    QCOMPARE(typesOf(feed(fixture, fixture.scope)), QStringList({failing, failing}));
}

void tst_Notices::thePlatformsWebhookIsSentWhatIsToldOfATenants()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    fixture.addConfig(WebhookLayer::Platform, QStringLiteral("https://platform.example/"));
    std::atomic<int> status{500};
    ScriptedTransport transport([&](const http::OutgoingRequest &) { return answer(status); });
    const auto since = fixture.clock.now();
    failFor(fixture, config, since, 96h);
    watch(fixture);
    fixture.clock.advance(24h);
    failFor(fixture, config, since, 120h);
    watch(fixture);
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, workerSettings());
    worker.start();
    QTRY_COMPARE(transport.requests().size(), 1);
    QTRY_VERIFY(isIdle(fixture));
    delivery::DeliveryLog log(*fixture.database, fixture.clock, {}, [] { });
    auto listed = log.list(fixture.scope, {});
    listed.waitForFinished();
    QCOMPARE(listed.result()->deliveries.size(), 2);
    QCOMPARE(listed.result()->deliveries.at(1).why.code, QStringLiteral("RETRY_SCHEDULED"));
    QCOMPARE(listed.result()->deliveries.at(0).why.code, QStringLiteral("WAITS_FOR_EARLIER"));
    status = 200;
    fixture.clock.advance(24h);
    QTRY_COMPARE(
        fixture.count(QStringLiteral("SELECT COUNT(*) FROM deliveries WHERE state = 'DELIVERED'")), 2);
    QCOMPARE(fixture.count(QStringLiteral("SELECT SUM(pending) FROM lanes")), 0);
    const auto last = transport.requests().last();
    QCOMPARE(last.url, QStringLiteral("https://platform.example/"));
    QCOMPARE(header(last.headers, "X-Tenant-ID"), fixture.scope.tenant().toString().toLatin1());
    const auto envelope = api::parseEventPayload(last.body);
    QVERIFY(envelope);
    QCOMPARE(envelope->type, EventType::EndpointDisabled);
    QCOMPARE(header(last.headers, "webhook-id"), envelope->id.toString().toLatin1());
    auto shown = log.find(fixture.scope, fixture.deliveries().first().id, {QStringLiteral("interview:read")});
    shown.waitForFinished();
    QCOMPARE(shown.result()->body.bytes, std::optional(last.body));
    QCOMPARE(shown.result()->erased, false);
    // What was answered stands in the log, and encrypted in the database.
    QCOMPARE(shown.result()->attempts.size(), 1);
    const auto attempt = shown.result()->attempts.first();
    QCOMPARE(attempt.answer.bytes, std::optional(QByteArray("answer")));
    QVERIFY(!attempt.attempt.responseSealed.isEmpty());
    QVERIFY(!attempt.attempt.responseSealed.contains("answer"));
}

void tst_Notices::aPlatformThatWantsOtherEventsReadsOfItInItsFeed()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    fixture.addConfig(WebhookLayer::Platform, url, {QStringLiteral("interview.received")});
    failFor(fixture, config, fixture.clock.now(), 60h);
    watch(fixture);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM deliveries")), 0);
    QCOMPARE(typesOf(feed(fixture, PlatformScope(fixture.scope.platform()))), QStringList({failing}));
}

void tst_Notices::whatIsToldOfThePlatformsOwnWebhookStandsInItsFeedAlone()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto config = fixture.addConfig(WebhookLayer::Platform, url);
    fixture.addConfig(WebhookLayer::Tenant, url);
    const auto since = fixture.clock.now() - 120h;
    failFor(fixture, config, since, 120h);
    watch(fixture);
    fixture.clock.advance(23h);
    watch(fixture);
    QCOMPARE(typesOf(feed(fixture, PlatformScope(fixture.scope.platform()))), QStringList({failing}));
    fixture.clock.advance(1h);
    watch(fixture);
    QCOMPARE(typesOf(feed(fixture, fixture.scope)), QStringList());
    const auto told = feed(fixture, PlatformScope(fixture.scope.platform()));
    QCOMPARE(typesOf(told), QStringList({failing, disabled}));
    QCOMPARE(
        told.first().data.value(QLatin1String("disablesAt")).toString(), domain::toIso8601(since + 144h));
    QVERIFY(told.first().tenantId.isNull());
    QCOMPARE(told.first().data.value(QLatin1String("layer")).toString(), QStringLiteral("platform"));
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM deliveries")), 0);
}

void tst_Notices::aReceiverThatIsGoneIsToldOfOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(always(410));
    fixture.addConfig(WebhookLayer::Tenant, url);
    for (int i = 0; i < 5; ++i)
        fixture.tell(fixture.addInterview(), "{}");
    auto telling = workerSettings();
    std::atomic<int> announced{0};
    telling.told = [&](const TenantScope &scope) { announced += scope.tenant() == fixture.scope.tenant(); };
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, telling);
    worker.start();
    QTRY_COMPARE(announced, 1);
    QTRY_VERIFY(isIdle(fixture));
    const auto told = feed(fixture, fixture.scope).mid(5);
    QCOMPARE(typesOf(told), QStringList({disabled}));
    QCOMPARE(told.first().data.value(QLatin1String("reason")).toString(), QStringLiteral("GONE"));
    QCOMPARE(announced, 1);
}

void tst_Notices::whatIsSwitchedOffIsNotWatched()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    failFor(fixture, config, fixture.clock.now(), 200h);
    config.active = false;
    fixture.storeConfig(config);
    watch(fixture);
    QCOMPARE(typesOf(feed(fixture, fixture.scope)), QStringList());
    QCOMPARE(fixture.config(config.id).disabledReason, QString());
}

QTEST_GUILESS_MAIN(tst_Notices)
#include "tst_notices.moc"
