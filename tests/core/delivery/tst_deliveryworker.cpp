// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliverysteps.h"
#include "delivery/deliveryworker.h"
#include "delivery/resolution.h"
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

class tst_DeliveryWorker : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void theEventsOfAnInterviewKeepTheirOrderWhileTheFirstFails();
    void aFailingEndpointDoesNotDelayTheOthers();
    void aSlowEndpointHoldsNoMoreThanItsShareOfTheRequests();
    void retriesComeAtTheirTimesAndThenTheNextEventGoesOut();
    void aGoneEndpointIsDisabledAndHoldsItsDeliveriesUntilItIsSavedAgain();
    void aDeletedConfigParksWhatIsPending();
    void anInactiveConfigHoldsWhatIsPending();
    void whatACrashedWorkerHadClaimedIsSentAgainUnderTheSameId();
    void aClaimThatWasLostCanWriteNothing();
    void aWakeUpBeforeTheStartSendsNothingTwice();
    void twoWorkersOnOneDatabaseNeitherSkipNorRepeatNorReorder();
    void aSecondWorkerDoesNotTouchWhatTheFirstHasInFlight();
    void aBodyThatCannotBeOpenedFailsWithAReasonAndTheLaneGoesOn();
};

namespace {

const QString url = QStringLiteral("https://receiver.example/hook");

DeliveryWorker::Settings settings(const QList<std::chrono::milliseconds> &schedule = {10s, 60s})
{
    auto settings = workerSettings(schedule);
    settings.jitter = [] { return 0.5; };
    return settings;
}

} // namespace

void tst_DeliveryWorker::theEventsOfAnInterviewKeepTheirOrderWhileTheFirstFails()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    std::atomic<int> calls{0};
    ScriptedTransport transport(
        [&](const http::OutgoingRequest &) { return answer(++calls <= 2 ? 500 : 200); });
    fixture.addConfig(WebhookLayer::Tenant, url);
    const auto interview = fixture.addInterview();
    fixture.tell(interview, "1");
    fixture.tell(interview, "2");
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings());
    worker.start();
    QTRY_COMPARE(transport.bodies(), QList<QByteArray>({"1"}));
    QTRY_VERIFY(isIdle(fixture));
    fixture.tell(interview, "3");
    worker.wake();
    fixture.clock.advance(5s);
    QTRY_COMPARE(transport.bodies(), QList<QByteArray>({"1", "1"}));
    QTRY_VERIFY(isIdle(fixture));
    fixture.clock.advance(30s);
    QTRY_COMPARE(transport.bodies(), QList<QByteArray>({"1", "1", "1", "2", "3"}));
}

void tst_DeliveryWorker::aFailingEndpointDoesNotDelayTheOthers()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport([](const http::OutgoingRequest &request) {
        return answer(request.url.contains(QStringLiteral("bad")) ? 500 : 200);
    });
    fixture.addConfig(WebhookLayer::Tenant, QStringLiteral("https://bad.example/"));
    for (int i = 0; i < 30; ++i)
        fixture.tell(fixture.addInterview(), "bad");
    const auto good = fixture.tell(fixture.addInterview(), "good", domain::EventType::Received, url);
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings());
    worker.start();
    QTRY_COMPARE(fixture.deliveryOf(good).state, DeliveryState::Delivered);
    QTRY_COMPARE(transport.bodies().count("bad"), 8); // at once; their failures open its breaker
    QCOMPARE(transport.bodies().count("good"), 1);
}

void tst_DeliveryWorker::aSlowEndpointHoldsNoMoreThanItsShareOfTheRequests()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport([](const http::OutgoingRequest &request) -> std::optional<http::Exchange> {
        if (request.url == url)
            return answer(200);
        return std::nullopt;
    });
    fixture.addConfig(WebhookLayer::Tenant, url);
    for (int i = 0; i < 30; ++i)
        fixture.tell(fixture.addInterview(), "slow", domain::EventType::Received,
            QStringLiteral("https://slow.example/"));
    DeliveryWorker::Settings few = settings();
    few.perEndpoint.atOnce = 3;
    few.maximumInFlight = 24;
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, few);
    worker.start();
    QTRY_COMPARE(transport.bodies().count("slow"), 3);
    for (int i = 0; i < 10; ++i) {
        const auto event = fixture.tell(fixture.addInterview(), "quick");
        worker.wake();
        QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
    }
    QCOMPARE(transport.bodies().count("slow"), 3);
}

void tst_DeliveryWorker::retriesComeAtTheirTimesAndThenTheNextEventGoesOut()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(
        [](const http::OutgoingRequest &request) { return answer(request.body == "doomed" ? 503 : 200); });
    fixture.addConfig(WebhookLayer::Tenant, url);
    const auto interview = fixture.addInterview();
    const auto doomed = fixture.tell(interview, "doomed");
    const auto next = fixture.tell(interview, "next");
    const auto start = fixture.clock.now();
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings());
    worker.start();
    QTRY_COMPARE(fixture.deliveryOf(doomed).attempts, 1);
    QCOMPARE(fixture.deliveryOf(doomed).nextAttemptAt, std::optional(start + 5s));
    fixture.clock.set(start + 5s);
    QTRY_COMPARE(fixture.deliveryOf(doomed).attempts, 2);
    QCOMPARE(fixture.deliveryOf(doomed).nextAttemptAt, std::optional(start + 35s));
    QCOMPARE(fixture.deliveryOf(next).attempts, 0);
    fixture.clock.set(start + 35s);
    QTRY_COMPARE(fixture.deliveryOf(doomed).state, DeliveryState::Failed);
    QCOMPARE(fixture.deliveryOf(doomed).lastStatus, 503);
    QTRY_COMPARE(fixture.deliveryOf(next).state, DeliveryState::Delivered);
    const auto attempts = fixture.attemptsOf(doomed);
    QCOMPARE(attempts.size(), 3);
    QCOMPARE(attempts.at(0).startedAt, start);
    QCOMPARE(attempts.at(1).startedAt, start + 5s);
    QCOMPARE(attempts.at(2).startedAt, start + 35s);
    QCOMPARE(attempts.at(2).errorClass, QStringLiteral("HTTP_STATUS"));
}

void tst_DeliveryWorker::aGoneEndpointIsDisabledAndHoldsItsDeliveriesUntilItIsSavedAgain()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    std::atomic<int> status{410};
    ScriptedTransport transport([&](const http::OutgoingRequest &) { return answer(status); });
    auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    const auto first = fixture.tell(fixture.addInterview(), "1");
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings());
    worker.start();
    QTRY_COMPARE(fixture.config(config.id).disabledReason, QStringLiteral("GONE"));
    const auto second = fixture.tell(fixture.addInterview(), "2");
    worker.wake();
    const QString heldLanes
        = QStringLiteral("SELECT COUNT(*) FROM lanes WHERE next_due = %1 AND lease_owner = ''")
              .arg(domain::toMilliseconds(heldLane));
    QTRY_COMPARE(fixture.count(heldLanes), 2);
    fixture.clock.advance(240h);
    worker.wake();
    QTRY_VERIFY(isIdle(fixture));
    QCOMPARE(transport.requests().size(), 1);
    QCOMPARE(fixture.deliveryOf(first).state, DeliveryState::Pending);
    status = 200;
    config.updatedAt = fixture.clock.now();
    fixture.storeConfig(config);
    const auto now = fixture.clock.now();
    fixture.must<Done>([&](Session &session) {
        return LaneRepository(session).reschedule(delivery::destinationKey(config.id), now);
    });
    worker.wake();
    QTRY_COMPARE(fixture.deliveryOf(first).state, DeliveryState::Delivered);
    QTRY_COMPARE(fixture.deliveryOf(second).state, DeliveryState::Delivered);
}

void tst_DeliveryWorker::aDeletedConfigParksWhatIsPending()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(always(200));
    const auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    const auto interview = fixture.addInterview();
    const auto first = fixture.tell(interview, "1");
    const auto second = fixture.tell(interview, "2");
    fixture.must<Done>([&](Session &session) { return WebhookConfigRepository(session).remove(config.id); });
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings());
    worker.start();
    QTRY_COMPARE(fixture.deliveryOf(first).state, DeliveryState::Parked);
    QCOMPARE(fixture.deliveryOf(second).state, DeliveryState::Parked);
    QCOMPARE(fixture.count(QStringLiteral("SELECT pending FROM lanes")), 0);
    QCOMPARE(transport.requests().size(), 0);
}

void tst_DeliveryWorker::anInactiveConfigHoldsWhatIsPending()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(always(200));
    auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    const auto event = fixture.tell(fixture.addInterview(), "1");
    config.active = false;
    fixture.storeConfig(config);
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings());
    worker.start();
    QTRY_COMPARE(
        fixture.count(QStringLiteral("SELECT next_due FROM lanes")), domain::toMilliseconds(heldLane));
    QCOMPARE(fixture.deliveryOf(event).state, DeliveryState::Pending);
    QCOMPARE(transport.requests().size(), 0);
}

void tst_DeliveryWorker::whatACrashedWorkerHadClaimedIsSentAgainUnderTheSameId()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport silent([](const http::OutgoingRequest &) { return std::nullopt; });
    fixture.addConfig(WebhookLayer::Tenant, url);
    const auto event = fixture.tell(fixture.addInterview(), "{}");
    {
        DeliveryWorker crashed(*fixture.database, silent, fixture.clock, settings());
        crashed.start();
        QTRY_COMPARE(silent.requests().size(), 1);
    }
    QCOMPARE(fixture.deliveryOf(event).attempts, 0);
    ScriptedTransport transport(always(200));
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings());
    worker.start();
    if (backend == Backend::PostgreSql) // the lease of a node that may still live is waited for
        fixture.clock.advance(settings().lease);
    QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
    QCOMPARE(header(transport.requests().first().headers, "webhook-id"),
        header(silent.requests().first().headers, "webhook-id"));
}

void tst_DeliveryWorker::aClaimThatWasLostCanWriteNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, url);
    const auto event = fixture.tell(fixture.addInterview(), "{}");
    const auto claimAs = [&](const QString &owner) {
        const auto claims = fixture.must<delivery::Claims>([&](Session &session) {
            return delivery::claimDue(session, {owner, 60s, delivery::Places(10), {}, {}});
        });
        return claims.lanes;
    };
    const auto old = claimAs(QStringLiteral("old"));
    QCOMPARE(old.size(), 1);
    QCOMPARE(claimAs(QStringLiteral("new")).size(), 0);
    fixture.clock.advance(60s);
    const auto renewed = claimAs(QStringLiteral("new"));
    QCOMPARE(renewed.size(), 1);
    const auto finish = [&](const LaneClaim &lane) {
        const auto now = fixture.clock.now();
        fixture.must<QList<TenantScope>>([&](Session &session) -> Result<QList<TenantScope>> {
            const auto prepared = delivery::prepare(session, {lane});
            if (!prepared)
                return domain::fail(prepared.error());
            return delivery::record(session,
                {delivery::judge(prepared->first(), {}, answer(200), now, now, {{}, [] { return 0.0; }})},
                now, {});
        });
    };
    finish(old.first());
    QCOMPARE(fixture.deliveryOf(event).state, DeliveryState::Pending);
    QCOMPARE(fixture.attemptsOf(event).size(), 0);
    QCOMPARE(fixture.count(QStringLiteral("SELECT pending FROM lanes WHERE lease_owner = 'new'")), 1);
    finish(renewed.first());
    QCOMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
    QCOMPARE(fixture.count(QStringLiteral("SELECT pending FROM lanes WHERE lease_owner = ''")), 0);
}

void tst_DeliveryWorker::aWakeUpBeforeTheStartSendsNothingTwice()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(always(200));
    fixture.addConfig(WebhookLayer::Tenant, url);
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings());
    const auto event = fixture.tell(fixture.addInterview(), "{}");
    worker.wake();
    worker.start();
    QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
    QTRY_VERIFY(isIdle(fixture));
    QCOMPARE(transport.requests().size(), 1);
    QCOMPARE(fixture.attemptsOf(event).size(), 1);
    QCOMPARE(fixture.count(QStringLiteral("SELECT claim FROM lanes")), 1);
}

void tst_DeliveryWorker::twoWorkersOnOneDatabaseNeitherSkipNorRepeatNorReorder()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(always(200));
    fixture.addConfig(WebhookLayer::Tenant, url);
    DeliveryWorker first(*fixture.database, transport, fixture.clock, settings());
    DeliveryWorker second(*fixture.database, transport, fixture.clock, settings());
    first.start();
    second.start();
    QList<domain::InterviewId> interviews;
    for (int i = 0; i < 10; ++i)
        interviews.append(fixture.addInterview());
    for (int event = 0; event < 5; ++event) {
        for (const auto &interview : std::as_const(interviews))
            fixture.tell(interview, interview.toString().toLatin1() + '#' + QByteArray::number(event));
        first.wake();
        second.wake();
    }
    const QString delivered = QStringLiteral("SELECT COUNT(*) FROM deliveries WHERE state = 'DELIVERED'");
    QTRY_COMPARE_WITH_TIMEOUT(fixture.count(delivered), 50, 20000);
    QHash<QByteArray, QByteArray> eventsOf;
    for (const auto &body : transport.bodies())
        eventsOf[body.split('#').first()] += body.split('#').last();
    QCOMPARE(eventsOf.size(), 10);
    for (const auto &events : std::as_const(eventsOf))
        QCOMPARE(events, QByteArray("01234"));
    QCOMPARE(fixture.count(QStringLiteral("SELECT SUM(pending) FROM lanes")), 0);
}

void tst_DeliveryWorker::aSecondWorkerDoesNotTouchWhatTheFirstHasInFlight()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport slow([](const http::OutgoingRequest &) { return std::nullopt; });
    ScriptedTransport quick(always(200));
    fixture.addConfig(WebhookLayer::Tenant, url);
    auto one = settings();
    one.maximumInFlight = 1;
    DeliveryWorker first(*fixture.database, slow, fixture.clock, one);
    first.start();
    DeliveryWorker second(*fixture.database, quick, fixture.clock, settings());
    const auto interview = fixture.addInterview();
    const auto event = fixture.tell(interview, "1");
    QTRY_COMPARE(slow.requests().size(), 1);
    if (backend == Backend::Sqlite)
        return; // whose one server ends all leases when it starts
    second.start();
    fixture.clock.advance(settings().lease - 1ms);
    const auto other = fixture.tell(fixture.addInterview(), "other");
    second.wake();
    QTRY_COMPARE(fixture.deliveryOf(other).state, DeliveryState::Delivered);
    QCOMPARE(quick.bodies(), QList<QByteArray>({"other"}));
    slow.answerOpen(answer(200));
    QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
}

void tst_DeliveryWorker::aBodyThatCannotBeOpenedFailsWithAReasonAndTheLaneGoesOn()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(always(200));
    fixture.addConfig(WebhookLayer::Tenant, url);
    const auto interview = fixture.addInterview();
    const auto erased = fixture.tell(interview, "personal");
    fixture.eraseKey(interview);
    const auto fresh = InterviewVault::create(interview);
    fixture.must<Done>([&](Session &session) { return fresh.store(session); });
    const auto purged = fixture.tell(interview, "purged", domain::EventType::CandidateDataPurged);
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, settings());
    worker.start();
    QTRY_COMPARE(fixture.deliveryOf(purged).state, DeliveryState::Delivered);
    QCOMPARE(fixture.deliveryOf(erased).state, DeliveryState::Failed);
    QCOMPARE(fixture.deliveryOf(erased).lastError, QStringLiteral("BODY_UNREADABLE"));
    QCOMPARE(transport.bodies(), QList<QByteArray>({"purged"}));
}

QTEST_GUILESS_MAIN(tst_DeliveryWorker)
#include "tst_deliveryworker.moc"
