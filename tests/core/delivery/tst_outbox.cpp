// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/resolution.h"
#include "deliveryfixture.h"
#include "storage/eventrepository.h"
#include "storage/lanerepository.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using domain::Done;
using domain::ErrorCode;
using domain::EventType;
using domain::Result;
using tests::DeliveryFixture;

class tst_Outbox : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void anEventWithoutAnyDestinationIsStoredAndNotDelivered();
    void theInterviewsUrlComesBeforeTheTenantsAndThatBeforeThePlatforms();
    void anInactiveConfigLetsTheNextLayerTakeOver();
    void aDisabledConfigStaysTheDestination();
    void anEventTheTenantDidNotSubscribeToGoesNowhere();
    void theFilterOfAConfigDoesNotTouchTheInterviewsOwnUrl();
    void theStoredBodyOpensToTheBytesThatWereEnqueued();
    void aLaneThatWaitsForARetryKeepsItsTimeWhenMoreIsEnqueued();
    void aSecondEventOfTheSameSequenceIsRefusedAndLeavesNothing();
    void theSameEventAndDestinationAlwaysHaveTheSameDeliveryId();
    void aListIsNarrowedByItsFilterAndPagedByItsIds();
};

namespace {

const QString tenantUrl = QStringLiteral("https://tenant.example/hook");
const QString platformUrl = QStringLiteral("https://platform.example/hook");

} // namespace

void tst_Outbox::anEventWithoutAnyDestinationIsStoredAndNotDelivered()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.tell(fixture.addInterview(), "{}");
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM events")), 1);
    QCOMPARE(fixture.deliveries().size(), 0);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM lanes")), 0);
}

void tst_Outbox::theInterviewsUrlComesBeforeTheTenantsAndThatBeforeThePlatforms()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto interview = fixture.addInterview();
    const auto ofPlatform = fixture.addConfig(WebhookLayer::Platform, platformUrl);
    auto event = fixture.tell(interview, "{}");
    QCOMPARE(fixture.deliveryOf(event).destination, delivery::destinationKey(ofPlatform.id));
    const auto ofTenant = fixture.addConfig(WebhookLayer::Tenant, tenantUrl);
    event = fixture.tell(interview, "{}");
    QCOMPARE(fixture.deliveryOf(event).destination, delivery::destinationKey(ofTenant.id));
    const QString own = QStringLiteral("https://own.example/hook");
    event = fixture.tell(interview, "{}", EventType::Received, own);
    QCOMPARE(fixture.deliveryOf(event).destination, delivery::destinationKey(interview));
    QCOMPARE(fixture.deliveryOf(event).callbackUrl, own);
    QCOMPARE(fixture.deliveryOf(event).layer, QStringLiteral("interview"));
}

void tst_Outbox::anInactiveConfigLetsTheNextLayerTakeOver()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, tenantUrl, {}, false);
    fixture.addConfig(WebhookLayer::Platform, platformUrl);
    QCOMPARE(
        fixture.deliveryOf(fixture.tell(fixture.addInterview(), "{}")).layer, QStringLiteral("platform"));
}

void tst_Outbox::aDisabledConfigStaysTheDestination()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    auto config = fixture.addConfig(WebhookLayer::Tenant, tenantUrl);
    config.disabledReason = QStringLiteral("GONE");
    fixture.storeConfig(config);
    fixture.addConfig(WebhookLayer::Platform, platformUrl);
    QCOMPARE(fixture.deliveryOf(fixture.tell(fixture.addInterview(), "{}")).layer, QStringLiteral("tenant"));
}

void tst_Outbox::anEventTheTenantDidNotSubscribeToGoesNowhere()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, tenantUrl, {QStringLiteral("interview.approved")});
    fixture.addConfig(WebhookLayer::Platform, platformUrl);
    const auto interview = fixture.addInterview();
    fixture.tell(interview, "{}", EventType::Received);
    QCOMPARE(fixture.deliveries().size(), 0);
    const auto wanted = fixture.tell(interview, "{}", EventType::Approved);
    QCOMPARE(fixture.deliveryOf(wanted).layer, QStringLiteral("tenant"));
}

void tst_Outbox::theFilterOfAConfigDoesNotTouchTheInterviewsOwnUrl()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, tenantUrl, {QStringLiteral("interview.approved")});
    const auto event = fixture.tell(
        fixture.addInterview(), "{}", EventType::Received, QStringLiteral("https://own.example/"));
    QCOMPARE(fixture.deliveryOf(event).layer, QStringLiteral("interview"));
}

void tst_Outbox::theStoredBodyOpensToTheBytesThatWereEnqueued()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto interview = fixture.addInterview();
    const QByteArray body = "{ \"b\":1,\"a\" : \"\xc3\xa9\", \"b2\":[1.0, 1e2] }\n";
    const auto event = fixture.tell(interview, body);
    const auto opened = fixture.must<QByteArray>([&](Session &session) -> Result<QByteArray> {
        const auto sealed = EventRepository(session).sealedBody(SystemScope(), event);
        const auto vault = InterviewVault::load(session, interview);
        if (sealed->value().contains("1e2"))
            return domain::internalError(QStringLiteral("the body lies in the clear"));
        return (*vault)->open(**sealed, eventBodyPlace(event));
    });
    QCOMPARE(opened, body);
}

void tst_Outbox::aLaneThatWaitsForARetryKeepsItsTimeWhenMoreIsEnqueued()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, tenantUrl);
    const auto interview = fixture.addInterview();
    fixture.tell(interview, "{}");
    const auto later = fixture.clock.now() + std::chrono::hours(2);
    const QString destination = fixture.deliveries().first().destination;
    fixture.must<Done>(
        [&](Session &session) { return LaneRepository(session).reschedule(destination, later); });
    fixture.tell(interview, "{}");
    QCOMPARE(fixture.count(QStringLiteral("SELECT pending FROM lanes")), 2);
    QCOMPARE(fixture.count(QStringLiteral("SELECT next_due FROM lanes")), domain::toMilliseconds(later));
}

void tst_Outbox::aSecondEventOfTheSameSequenceIsRefusedAndLeavesNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, tenantUrl);
    const auto interview = fixture.addInterview();
    QVERIFY(fixture.tryTell(interview, 1, "{}"));
    const auto again = fixture.tryTell(interview, 1, "{}");
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::DuplicateValue);
    QCOMPARE(fixture.deliveries().size(), 1);
    QCOMPARE(fixture.count(QStringLiteral("SELECT pending FROM lanes")), 1);
}

void tst_Outbox::theSameEventAndDestinationAlwaysHaveTheSameDeliveryId()
{
    const auto event = domain::EventId::make(domain::fromMilliseconds(1774000000000));
    const auto id = delivery::deliveryIdFor(event, 1, QStringLiteral("config:a"));
    QCOMPARE(delivery::deliveryIdFor(event, 1, QStringLiteral("config:a")), id);
    QVERIFY(delivery::deliveryIdFor(event, 1, QStringLiteral("config:b")) != id);
    QCOMPARE(id.toString().left(13), event.toString().left(13));
    QCOMPARE(id.toString().at(14), QLatin1Char('7')); // the version
    // Those of one moment sort by their number.
    for (int sequence = 2; sequence <= 4095; ++sequence) {
        const auto other = domain::EventId::make(domain::fromMilliseconds(1774000000000));
        QVERIFY(delivery::deliveryIdFor(other, sequence, QStringLiteral("config:a")).toString()
            > delivery::deliveryIdFor(event, sequence - 1, QStringLiteral("config:a")).toString());
    }
}

void tst_Outbox::aListIsNarrowedByItsFilterAndPagedByItsIds()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Tenant, tenantUrl);
    const auto first = fixture.addInterview();
    const auto second = fixture.addInterview();
    const auto start = fixture.clock.now();
    for (int i = 0; i < 3; ++i) {
        fixture.tell(first, "{}", EventType::Started);
        fixture.clock.advance(std::chrono::seconds(1));
    }
    fixture.tell(second, "{}", EventType::Completed);
    DeliveryFilter filter;
    filter.run = first.toString();
    QCOMPARE(fixture.deliveries(filter).size(), 3);
    filter.since = start + std::chrono::seconds(1);
    filter.until = start + std::chrono::seconds(2);
    QCOMPARE(fixture.deliveries(filter).size(), 1);
    DeliveryFilter byType;
    byType.eventType = QStringLiteral("interview.completed");
    byType.state = DeliveryState::Pending;
    byType.layer = QStringLiteral("tenant");
    QCOMPARE(fixture.deliveries(byType).first().interview, second);
    const auto all = fixture.deliveries();
    const auto listed = [&fixture](const Reach &reach, const DeliveryFilter &by) {
        return fixture.must<DeliveryPage>(
            [&](Session &session) { return DeliveryRepository(session).list(reach, by); });
    };
    DeliveryFilter next;
    next.after = all.at(1).id;
    next.limit = 1;
    const auto page = listed(fixture.scope, next);
    QCOMPARE(page.deliveries.size(), 1);
    QCOMPARE(page.deliveries.first().delivery.id, all.at(2).id);
    QCOMPARE(page.next, all.at(2).id);
    QCOMPARE(page.counted.total, 4);
    QCOMPARE(listed(PlatformScope(fixture.scope.platform()), {}).deliveries.size(), 4);
    const TenantScope other(fixture.scope.platform(), domain::TenantId::make(start));
    QCOMPARE(listed(other, {}).deliveries.size(), 0);
    QCOMPARE(listed(PlatformScope(domain::PlatformId::make(start)), {}).counted.total, 0);
}

QTEST_GUILESS_MAIN(tst_Outbox)
#include "tst_outbox.moc"
