// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliverylog.h"
#include "delivery/deliveryworker.h"
#include "delivery/webhookconfigs.h"
#include "deliveryfixture.h"
#include "scriptedtransport.h"
#include "workersettings.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace std::chrono_literals;
using delivery::DeliveryWorker;
using namespace candor::tests;
using domain::Done;
using domain::Result;

class tst_Breaker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void fiveFailuresOpenItAndWhatIsHeldBackUsesUpNoAttempt();
    void oneProbeFindsOutWhetherTheReceiverAnswersAgain();
    void eventsThatTheReceiverChokesOnDontKeepAHealthyOneFromBeingTheProbe();
    void aProbeThatVanishedIsReplaced();
    void aBrokenReceiverHoldsUpNoOther();
    void aReceiverThatAsksForTimeIsLeftAloneAtOnce();
    void savingTheWebhookClosesIt();
    void deliveringAgainLetsOneProbeThrough();
    void aTenantThatDeliversAgainOverridesNoSharedBreaker();
    void aReceiverThatDoesWellIsNotWrittenAbout();
    void noMoreIsSentByTheSecondThanTheRateSays();
};

namespace {

const QString url = QStringLiteral("https://receiver.example/hook");

// One request at a time, so that exactly five fail.
DeliveryWorker::Settings settings()
{
    auto settings = workerSettings();
    settings.perEndpoint.atOnce = 1;
    return settings;
}

const auto anything = [](const http::OutgoingRequest &) { return std::nullopt; };

void tellTimes(DeliveryFixture &fixture, int times, const QString &callbackUrl = {})
{
    for (int i = 0; i < times; ++i)
        fixture.tell(fixture.addInterview(), "{}", domain::EventType::Received, callbackUrl);
}

qint64 attempts(DeliveryFixture &fixture)
{
    return fixture.count(QStringLiteral("SELECT COUNT(*) FROM delivery_attempts"));
}

QHash<QString, int> reasons(DeliveryFixture &fixture, const domain::Timestamp &until)
{
    delivery::DeliveryLog log(*fixture.database, fixture.clock, {}, [] { });
    auto listed = log.list(fixture.scope, {});
    listed.waitForFinished();
    QHash<QString, int> codes;
    const auto list = *listed.result();
    for (const auto &view : list.deliveries) {
        static const QStringList timed{QStringLiteral("BREAKER_OPEN"), QStringLiteral("RECEIVER_BUSY")};
        const bool told = !timed.contains(view.why.code) || view.why.until == until;
        codes[told ? view.why.code : QStringLiteral("until when?")] += 1;
    }
    return codes;
}

// Has a worker fail until the breaker opens; answers until when. The worker ends with its last look, which
// would take the probe if the time came meanwhile.
domain::Timestamp open(DeliveryFixture &fixture, ScriptedTransport &transport)
{
    auto patient = settings();
    patient.stopGrace = 20s;
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, patient);
    worker.start();
    if (!QTest::qWaitFor([&] { return attempts(fixture) == 5 && isIdle(fixture); }, 20'000))
        qFatal("the receiver didn't fail five times");
    return fixture.clock.now() + 30s;
}

// Each change of a row of endpoints becomes a row of `written`.
void countWrites(DeliveryFixture &fixture)
{
    QStringList statements{QStringLiteral("CREATE TABLE written (n BIGINT)")};
    if (fixture.database->backend() == Backend::Sqlite) {
        statements << QStringLiteral(
            "CREATE TRIGGER writes AFTER UPDATE ON endpoints BEGIN INSERT INTO written VALUES (1); END");
    } else {
        statements << QStringLiteral("CREATE FUNCTION note() RETURNS trigger LANGUAGE plpgsql AS "
                                     "$$BEGIN INSERT INTO written VALUES (1); RETURN NULL; END$$")
                   << QStringLiteral("CREATE TRIGGER writes AFTER UPDATE ON endpoints FOR EACH ROW EXECUTE "
                                     "FUNCTION note()");
    }
    for (const auto &statement : std::as_const(statements))
        fixture.must<Done>([&](Session &session) { return session.control(statement); });
}

} // namespace

void tst_Breaker::fiveFailuresOpenItAndWhatIsHeldBackUsesUpNoAttempt()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(always(500));
    fixture.addConfig(WebhookLayer::Tenant, url);
    tellTimes(fixture, 9);
    const auto until = open(fixture, transport);
    fixture.clock.advance(29s);
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings());
    worker.start();
    const auto other = fixture.tell(
        fixture.addInterview(), "{}", domain::EventType::Received, QStringLiteral("https://other.example/"));
    worker.wake();
    QTRY_COMPARE(fixture.deliveryOf(other).attempts, 1); // it looked
    QCOMPARE(transport.requests().size(), 6);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM deliveries WHERE attempts = 0")), 4);
    QTRY_VERIFY(isIdle(fixture));
    const auto codes = reasons(fixture, until);
    QCOMPARE(codes.value(QStringLiteral("BREAKER_OPEN")), 4);
    QCOMPARE(codes.value(QStringLiteral("RETRY_SCHEDULED")), 6);
}

void tst_Breaker::oneProbeFindsOutWhetherTheReceiverAnswersAgain()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport broken(always(500));
    fixture.addConfig(WebhookLayer::Tenant, url);
    tellTimes(fixture, 9);
    fixture.clock.set(open(fixture, broken));
    ScriptedTransport silent(anything);
    DeliveryWorker worker(*fixture.database, silent, fixture.clock, settings());
    worker.start();
    QTRY_COMPARE(silent.requests().size(), 1);
    QCOMPARE(reasons(fixture, {}).value(QStringLiteral("PROBING")), 3);
    silent.answerOpen(answer(500));
    QTRY_COMPARE(attempts(fixture), 6);
    QTRY_COMPARE(reasons(fixture, fixture.clock.now() + 60s).value(QStringLiteral("BREAKER_OPEN")), 3);
    fixture.clock.advance(60s);
    QTRY_COMPARE(silent.requests().size(), 2);
    silent.answerOpen(answer(200));
    QTRY_COMPARE(silent.requests().size(), 3); // closed: the next goes at once
    silent.answerOpen(answer(200));
    QTRY_COMPARE(silent.requests().size(), 4);
    silent.answerOpen(answer(200));
    QTRY_COMPARE(fixture.deliveries({DeliveryState::Delivered, {}, {}, {}, {}, {}, 50, {}, {}}).size(), 3);
    QCOMPARE(fixture.count(QStringLiteral("SELECT failures FROM endpoints")), 0);
}

void tst_Breaker::eventsThatTheReceiverChokesOnDontKeepAHealthyOneFromBeingTheProbe()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(
        [](const http::OutgoingRequest &request) { return answer(request.body == "good" ? 200 : 500); });
    fixture.addConfig(WebhookLayer::Tenant, url);
    tellTimes(fixture, 30);
    const auto until = open(fixture, transport);
    fixture.clock.advance(1s);
    const auto good = fixture.tell(fixture.addInterview(), "good");
    fixture.clock.set(until);
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings());
    worker.start();
    QTRY_COMPARE(fixture.deliveryOf(good).state, DeliveryState::Delivered);
    QCOMPARE(transport.requests().at(5).body, QByteArray("good"));
    // What had failed has its count, for the next time.
    QVERIFY(fixture.count(QStringLiteral("SELECT COUNT(*) FROM lanes WHERE tries = 1")) >= 5);
}

void tst_Breaker::aProbeThatVanishedIsReplaced()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport broken(always(500));
    fixture.addConfig(WebhookLayer::Tenant, url);
    tellTimes(fixture, 7);
    fixture.clock.set(open(fixture, broken));
    {
        ScriptedTransport silent(anything);
        // One look: another might claim the next probe when it is gone already.
        auto once = settings();
        once.pollInterval = 1h;
        DeliveryWorker crashed(*fixture.database, silent, fixture.clock, once);
        crashed.start();
        QTRY_COMPARE(silent.requests().size(), 1);
    }
    ScriptedTransport transport(always(200));
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings());
    worker.start();
    fixture.clock.advance(60s);
    QTRY_COMPARE(
        fixture.count(QStringLiteral("SELECT COUNT(*) FROM deliveries WHERE state = 'DELIVERED'")), 2);
}

void tst_Breaker::aBrokenReceiverHoldsUpNoOther()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(
        [](const http::OutgoingRequest &request) { return answer(request.url == url ? 500 : 200); });
    fixture.addConfig(WebhookLayer::Tenant, url);
    tellTimes(fixture, 40);
    auto few = settings();
    few.maximumInFlight = 2;
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, few);
    worker.start();
    tellTimes(fixture, 10, QStringLiteral("https://good.example/"));
    worker.wake();
    QTRY_COMPARE(
        fixture.count(QStringLiteral("SELECT COUNT(*) FROM deliveries WHERE state = 'DELIVERED'")), 10);
}

void tst_Breaker::aReceiverThatAsksForTimeIsLeftAloneAtOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    std::atomic<int> status{429};
    ScriptedTransport transport(
        [&](const http::OutgoingRequest &) { return answer(status, {{"Retry-After", "120"}}); });
    fixture.addConfig(WebhookLayer::Tenant, url);
    tellTimes(fixture, 4);
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings());
    worker.start();
    QTRY_VERIFY(attempts(fixture) == 1 && isIdle(fixture));
    const auto until = fixture.clock.now() + 120s;
    const auto other = fixture.tell(
        fixture.addInterview(), "{}", domain::EventType::Received, QStringLiteral("https://other.example/"));
    worker.wake();
    QTRY_COMPARE(fixture.deliveryOf(other).attempts, 1); // it looked
    QCOMPARE(transport.requests().size(), 2);
    const auto codes = reasons(fixture, until);
    QCOMPARE(codes.value(QStringLiteral("RECEIVER_BUSY")), 3);
    QCOMPARE(fixture.count(
                 QStringLiteral("SELECT COUNT(*) FROM deliveries WHERE attempts > 0 AND layer = 'tenant'")),
        1);
    status = 200;
    fixture.clock.set(until);
    QTRY_COMPARE(fixture.count(QStringLiteral(
                     "SELECT COUNT(*) FROM deliveries WHERE state = 'DELIVERED' AND attempts = 1")),
        3);
}

void tst_Breaker::savingTheWebhookClosesIt()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport broken(always(500));
    fixture.addConfig(WebhookLayer::Tenant, url);
    tellTimes(fixture, 7);
    (void)open(fixture, broken);
    ScriptedTransport transport(always(200));
    delivery::WebhookConfigs configs(*fixture.database, transport, fixture.clock, {{}, 1s, [] { }});
    delivery::ConfigChange change;
    change.callbackUrl = url;
    auto saved = configs.put(fixture.scope, change, {{}, {}, {}});
    saved.waitForFinished();
    QVERIFY(saved.result());
    QCOMPARE(fixture.count(QStringLiteral("SELECT SUM(failures) FROM endpoints")), 0);
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings());
    worker.start();
    QTRY_COMPARE(
        fixture.count(QStringLiteral("SELECT COUNT(*) FROM deliveries WHERE state = 'DELIVERED'")), 7);
}

void tst_Breaker::deliveringAgainLetsOneProbeThrough()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport broken(always(500));
    fixture.addConfig(WebhookLayer::Tenant, url);
    tellTimes(fixture, 7);
    (void)open(fixture, broken);
    ScriptedTransport silent(anything);
    DeliveryWorker worker(*fixture.database, silent, fixture.clock, settings());
    worker.start();
    delivery::DeliveryLog log(*fixture.database, fixture.clock, {}, [&worker] { worker.wake(); });
    auto again = log.redeliver(
        fixture.scope, fixture.deliveries().first().id, delivery::Audience::Tenant, {{}, {}, {}});
    again.waitForFinished();
    QVERIFY(again.result());
    QCOMPARE(std::get<delivery::DeliveryView>(*again.result()).why.code, QStringLiteral("DUE"));
    QTRY_COMPARE(silent.requests().size(), 1);
    silent.answerOpen(answer(500));
    QTRY_COMPARE(attempts(fixture), 6);
    QTRY_COMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM endpoints WHERE breaker = 'OPEN'")), 1);
    QCOMPARE(silent.requests().size(), 1);
}

void tst_Breaker::aTenantThatDeliversAgainOverridesNoSharedBreaker()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport broken(always(500));
    fixture.addConfig(WebhookLayer::Platform, url);
    tellTimes(fixture, 7);
    const auto until = open(fixture, broken);
    delivery::DeliveryLog log(*fixture.database, fixture.clock, {}, [] { });
    const auto again = [&](delivery::Audience audience) {
        auto asked = log.redeliver(fixture.scope, fixture.deliveries().first().id, audience, {{}, {}, {}});
        asked.waitForFinished();
        return std::get<delivery::DeliveryView>(*asked.result()).why;
    };
    const auto waits = again(delivery::Audience::Tenant);
    QCOMPARE(waits.code, QStringLiteral("BREAKER_OPEN"));
    QCOMPARE(waits.until, std::optional(until));
    QCOMPARE(again(delivery::Audience::Platform).code, QStringLiteral("DUE"));
}

void tst_Breaker::aReceiverThatDoesWellIsNotWrittenAbout()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    std::atomic<int> status{200};
    ScriptedTransport transport([&](const http::OutgoingRequest &) { return answer(status); });
    fixture.addConfig(WebhookLayer::Tenant, url);
    countWrites(fixture);
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings());
    worker.start();
    for (int i = 0; i < 3; ++i) {
        const auto event = fixture.tell(fixture.addInterview(), "{}");
        worker.wake();
        QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
    }
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM endpoints")), 1);
    // Once, that it answers.
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM written")), 1);
    status = 500;
    const auto failing = fixture.tell(fixture.addInterview(), "{}");
    worker.wake();
    QTRY_COMPARE(fixture.deliveryOf(failing).attempts, 1);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM written")), 2);
}

void tst_Breaker::noMoreIsSentByTheSecondThanTheRateSays()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(always(200));
    fixture.addConfig(WebhookLayer::Tenant, url);
    tellTimes(fixture, 7);
    auto slow = settings();
    slow.perEndpoint = {8, 2};
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, slow);
    worker.start();
    const auto isDelivered = [&](int count) {
        return QTest::qWaitFor(
            [&] {
                return fixture.count(
                           QStringLiteral("SELECT COUNT(*) FROM deliveries WHERE state = 'DELIVERED'"))
                    == count
                    && isIdle(fixture);
            },
            20'000);
    };
    QVERIFY(isDelivered(2));
    fixture.clock.advance(499ms);
    const auto other = fixture.tell(fixture.addInterview(), "other", domain::EventType::Received,
        QStringLiteral("https://other.example/"));
    worker.wake();
    QTRY_COMPARE(fixture.deliveryOf(other).state, DeliveryState::Delivered); // it looked
    QVERIFY(isDelivered(3));
    fixture.clock.advance(1ms);
    QVERIFY(isDelivered(4));
    fixture.clock.advance(1h);
    QVERIFY(isDelivered(6));
    QCOMPARE(transport.requests().size(), 6);
}

QTEST_GUILESS_MAIN(tst_Breaker)
#include "tst_breaker.moc"
