// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliveryworker.h"
#include "delivery/redelivery.h"
#include "delivery/resolution.h"
#include "deliveryfixture.h"
#include "scriptedtransport.h"
#include "storage/lanerepository.h"
#include "workersettings.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace candor::tests;
using namespace std::chrono_literals;
using domain::Done;
using domain::ErrorCode;
using domain::Result;

class tst_Redelivery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void whatFailedGetsAllItsRetriesAgain();
    void whatWasDeliveredIsSentAgainUnderItsId();
    void whatIsPendingIsTriedAtOnceAfterWhatIsBeforeIt();
    void whatIsHeldStaysHeld();
    void anInterviewsOwnUrlThatWasGoneIsTriedAgain();
    void whatWasParkedGoesWhereItsEventWouldGoNow();
    void whatLeavesThePlatformsReceiverTellsNothingOfItAnyMore();
    void aSecondRedeliveryOfTheSameAddsNothing();
};

namespace {

const QString url = QStringLiteral("https://receiver.example/hook");

// A fixture with a worker whose receiver answers `status`; two retries, each after a minute.
struct Office
{
    explicit Office(Backend backend)
        : fixture(backend)
        , transport([this](const http::OutgoingRequest &) { return answer(status); })
        , worker(*fixture.database, transport, fixture.clock, workerSettings({60s, 60s}))
    {
    }
    ~Office() { worker.stop(); }

    Result<Done> tryAgain(const Delivery &delivery)
    {
        return fixture.database.write<Done>([this, delivery](Session &session) {
            return delivery::redeliver(session, delivery, fixture.clock.now());
        });
    }
    void again(domain::EventId event) { QVERIFY(tryAgain(fixture.deliveryOf(event))); }

    bool isAt(domain::EventId event, DeliveryState state, int attempts)
    {
        const auto delivery = fixture.deliveryOf(event);
        return delivery.state == state && delivery.attempts == attempts && isIdle(fixture);
    }

    DeliveryFixture fixture;
    std::atomic<int> status{200};
    ScriptedTransport transport;
    delivery::DeliveryWorker worker;
};

qint64 pendingIn(Office &office)
{
    return office.fixture.count(QStringLiteral("SELECT COALESCE(SUM(pending), 0) FROM lanes"));
}

} // namespace

void tst_Redelivery::whatFailedGetsAllItsRetriesAgain()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    office.fixture.addConfig(WebhookLayer::Tenant, url);
    const auto event = office.fixture.tell(office.fixture.addInterview(), "1");
    office.status = 500;
    office.worker.start();
    for (int attempt = 1; attempt < 3; ++attempt) {
        QTRY_VERIFY(office.isAt(event, DeliveryState::Pending, attempt));
        office.fixture.clock.advance(61s);
    }
    QTRY_VERIFY(office.isAt(event, DeliveryState::Failed, 3));
    QVERIFY(office.fixture.deliveryOf(event).finishedAt.has_value());
    office.again(event);
    QTRY_VERIFY(office.isAt(event, DeliveryState::Pending, 4));
    QVERIFY(!office.fixture.deliveryOf(event).finishedAt.has_value());
    office.fixture.clock.advance(61s);
    QTRY_VERIFY(office.isAt(event, DeliveryState::Pending, 5));
    office.status = 200;
    office.fixture.clock.advance(61s);
    QTRY_VERIFY(office.isAt(event, DeliveryState::Delivered, 6));
    const auto attempts = office.fixture.attemptsOf(event);
    QCOMPARE(attempts.size(), 6);
    QCOMPARE(attempts.last().number, 6);
}

void tst_Redelivery::whatWasDeliveredIsSentAgainUnderItsId()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    office.fixture.addConfig(WebhookLayer::Tenant, url);
    const auto event = office.fixture.tell(office.fixture.addInterview(), "1");
    office.worker.start();
    QTRY_VERIFY(office.isAt(event, DeliveryState::Delivered, 1));
    office.again(event);
    QTRY_VERIFY(office.isAt(event, DeliveryState::Delivered, 2));
    QCOMPARE(office.transport.bodies(), QList<QByteArray>({"1", "1"}));
    for (const auto &request : office.transport.requests())
        QCOMPARE(header(request.headers, "webhook-id"), event.toString().toLatin1());
    QCOMPARE(pendingIn(office), 0);
}

void tst_Redelivery::whatIsPendingIsTriedAtOnceAfterWhatIsBeforeIt()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    office.fixture.addConfig(WebhookLayer::Tenant, url);
    const auto interview = office.fixture.addInterview();
    const auto first = office.fixture.tell(interview, "1");
    const auto second = office.fixture.tell(interview, "2");
    office.status = 500;
    office.worker.start();
    QTRY_VERIFY(office.isAt(first, DeliveryState::Pending, 1));
    office.status = 200;
    office.again(second);
    QTRY_VERIFY(office.isAt(second, DeliveryState::Delivered, 1));
    QCOMPARE(office.transport.bodies(), QList<QByteArray>({"1", "1", "2"}));
}

void tst_Redelivery::whatIsHeldStaysHeld()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    auto config = office.fixture.addConfig(WebhookLayer::Tenant, url);
    const auto event = office.fixture.tell(office.fixture.addInterview(), "1");
    office.status = 410;
    office.worker.start();
    QTRY_VERIFY(office.isAt(event, DeliveryState::Pending, 1));
    QCOMPARE(office.fixture.config(config.id).disabledReason, QStringLiteral("GONE"));
    office.again(event);
    QCOMPARE(office.fixture.count(QStringLiteral("SELECT next_due FROM lanes")),
        heldLane.time_since_epoch().count());
}

void tst_Redelivery::anInterviewsOwnUrlThatWasGoneIsTriedAgain()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    const auto event = office.fixture.tell(office.fixture.addInterview(), "1", domain::EventType::Received,
        QStringLiteral("https://own.example/"));
    office.status = 410;
    office.worker.start();
    QTRY_VERIFY(office.isAt(event, DeliveryState::Failed, 1));
    office.status = 200;
    office.again(event);
    QTRY_VERIFY(office.isAt(event, DeliveryState::Delivered, 2));
}

void tst_Redelivery::whatWasParkedGoesWhereItsEventWouldGoNow()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    const auto config = office.fixture.addConfig(WebhookLayer::Tenant, url);
    const auto event = office.fixture.tell(office.fixture.addInterview(), "1");
    office.fixture.must<Done>([&config](Session &session) -> Result<Done> {
        const auto destination = delivery::destinationKey(config.id);
        if (const auto removed = WebhookConfigRepository(session).remove(config.id); !removed)
            return removed;
        if (const auto cleared = LaneRepository(session).clear(destination); !cleared)
            return cleared;
        const auto parked = DeliveryRepository(session).park(destination);
        return parked ? Result<Done>(Done()) : domain::fail(parked.error());
    });
    const auto parked = office.fixture.deliveryOf(event);
    QCOMPARE(parked.state, DeliveryState::Parked);
    QCOMPARE(office.tryAgain(parked).error().code, ErrorCode::NoDestination);
    const auto other
        = office.fixture.addConfig(WebhookLayer::Platform, QStringLiteral("https://platform.example/"));
    office.again(event);
    const auto moved = office.fixture.deliveryOf(event);
    QCOMPARE(moved.destination, delivery::destinationKey(other.id));
    QCOMPARE(moved.layer, QStringLiteral("platform"));
    QCOMPARE(moved.id, parked.id);
    office.worker.start();
    QTRY_VERIFY(office.isAt(event, DeliveryState::Delivered, 1));
    QCOMPARE(office.transport.requests().first().url, QStringLiteral("https://platform.example/"));
}

void tst_Redelivery::whatLeavesThePlatformsReceiverTellsNothingOfItAnyMore()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    auto &fixture = office.fixture;
    const auto platforms
        = fixture.addConfig(WebhookLayer::Platform, QStringLiteral("https://partner.example/capability"));
    const auto event = fixture.tell(fixture.addInterview(), "1");
    office.worker.start();
    QTRY_VERIFY(office.isAt(event, DeliveryState::Delivered, 1));
    QCOMPARE(fixture.attemptsOf(event).first().url, QStringLiteral("https://partner.example/capability"));
    QVERIFY(!fixture.attemptsOf(event).first().responseSealed.isEmpty());
    fixture.must<Done>(
        [&](Session &session) { return WebhookConfigRepository(session).remove(platforms.id); });
    fixture.addConfig(WebhookLayer::Tenant, url);
    office.again(event);
    office.worker.wake();
    QTRY_VERIFY(office.isAt(event, DeliveryState::Delivered, 2));
    const auto before = fixture.attemptsOf(event).first();
    QCOMPARE(before.status, 200);
    QCOMPARE(before.url, QString());
    QCOMPARE(before.address, QString());
    QVERIFY(before.requestHeaders.isEmpty() && before.responseHeaders.isEmpty());
    QVERIFY(before.responseSealed.isEmpty());
    QCOMPARE(fixture.attemptsOf(event).last().url, url);
}

void tst_Redelivery::aSecondRedeliveryOfTheSameAddsNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    Office office(backend);
    office.fixture.addConfig(WebhookLayer::Tenant, url);
    const auto event = office.fixture.tell(office.fixture.addInterview(), "1");
    office.worker.start();
    QTRY_VERIFY(office.isAt(event, DeliveryState::Delivered, 1));
    office.worker.stop();
    const auto delivered = office.fixture.deliveryOf(event);
    QVERIFY(office.tryAgain(delivered));
    QVERIFY(office.tryAgain(delivered));
    QCOMPARE(pendingIn(office), 1);
}

QTEST_GUILESS_MAIN(tst_Redelivery)
#include "tst_redelivery.moc"
