// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/webhooktest.h"
#include "deliveryfixture.h"
#include "scriptedtransport.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace candor::tests;
using namespace std::chrono_literals;
using delivery::TestPlaces;
using delivery::TestReport;
using delivery::WebhookTests;
using domain::ErrorCode;
using domain::Result;

class tst_WebhookTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void onlySoManyOfATenantAreUnderWayAtOnce();
    void aPlaceIsFreeAgainWhenItsTestIsAnswered();
    void aPlatformAndTheInstallationHaveLimitsOfTheirOwn();
};

namespace {

const QString url = QStringLiteral("https://receiver.example/hook");
const delivery::Caller caller{
    {domain::Actor::Kind::User, QStringLiteral("u"), {}}, QStringLiteral("request")};

using Future = QFuture<Result<Performed<TestReport>>>;

TenantScope tenantOf(domain::PlatformId platform)
{
    return {platform, domain::TenantId::make(domain::fromMilliseconds(1))};
}

domain::PlatformId platform()
{
    return domain::PlatformId::make(domain::fromMilliseconds(1));
}

} // namespace

void tst_WebhookTest::onlySoManyOfATenantAreUnderWayAtOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    fixture.addConfig(WebhookLayer::Platform, url);
    ScriptedTransport transport([](const http::OutgoingRequest &) { return std::nullopt; });
    WebhookTests tests(*fixture.database, transport, fixture.clock, {{}, 15s});
    QList<Future> futures;
    for (int i = 0; i < delivery::mostTestsOfTenant + 3; ++i)
        futures.append(tests.test(fixture.scope, {}, caller));
    for (int i = delivery::mostTestsOfTenant; i < futures.size(); ++i) {
        QVERIFY(futures.at(i).isFinished());
        const auto refused = futures.at(i).result();
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, ErrorCode::RateLimited);
        QCOMPARE(refused.error().retryAfterSeconds, 15);
    }
    QTRY_COMPARE(transport.requests().size(), delivery::mostTestsOfTenant);
    QCOMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = 'webhook.test'")),
        delivery::mostTestsOfTenant);
    // Another tenant's goes all the same.
    const auto another = tests.test(fixture.addTenant(), {}, caller);
    QTRY_COMPARE(transport.requests().size(), delivery::mostTestsOfTenant + 1);
    transport.answerOpen(answer(200));
    QTRY_VERIFY(another.isFinished());
    QVERIFY(another.result());
}

void tst_WebhookTest::aPlaceIsFreeAgainWhenItsTestIsAnswered()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(always(200));
    WebhookTests tests(*fixture.database, transport, fixture.clock, {{}, 15s});
    const auto passes = [&] {
        const auto tested = tests.test(fixture.scope, {}, caller);
        return QTest::qWaitFor([&] { return tested.isFinished(); }, patienceMs)
            && tested.result().has_value();
    };
    for (int i = 0; i < 2 * delivery::mostTestsOfTenant; ++i)
        QVERIFY(passes()); // nowhere to go
    fixture.addConfig(WebhookLayer::Tenant, url);
    for (int i = 0; i < 2 * delivery::mostTestsOfTenant; ++i)
        QVERIFY(passes());
    QCOMPARE(transport.requests().size(), 2 * delivery::mostTestsOfTenant);
}

void tst_WebhookTest::aPlatformAndTheInstallationHaveLimitsOfTheirOwn()
{
    TestPlaces places;
    QList<TestPlaces::Place> taken;
    while (taken.size() < delivery::mostTests) {
        const auto busy = platform();
        for (int i = 0; i < delivery::mostTestsOfPlatform; ++i)
            taken.append(places.take(tenantOf(busy)));
        QVERIFY(!places.take(tenantOf(busy)));
    }
    QVERIFY(!taken.contains(TestPlaces::Place()));
    QVERIFY(!places.take(tenantOf(platform())));
    taken.removeLast();
    QVERIFY(places.take(tenantOf(platform())));
}

QTEST_GUILESS_MAIN(tst_WebhookTest)
#include "tst_webhooktest.moc"
