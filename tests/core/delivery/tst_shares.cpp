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
using namespace candor::tests;
using namespace std::chrono_literals;
using delivery::ClaimOrder;
using delivery::Claims;
using delivery::DeliveryWorker;
using delivery::Places;

// Tenants share a worker, and sometimes a receiver's host or a platform's webhook. None may pay for what
// another's receivers do, and no interview for what another's own callbackUrl does.
class tst_Shares : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void oneTenantsFailingUrlsStopNothingOfAnothersAtTheSameHost();
    void deadUrlsOfOtherInterviewsHoldUpNoneOfATenants_data();
    void deadUrlsOfOtherInterviewsHoldUpNoneOfATenants();
    void receiversThatHangLeavePlacesForOtherTenants();
    void receiversThatHangLeavePlacesForTheirTenantsOthers();
    void tenantsThatShareAWebhookTakeTurns();
    void whatANodeOfAnOlderVersionLeavesIsClaimed();
    void whatClaimsReadIsFoundByIndex_data();
    void whatClaimsReadIsFoundByIndex();
};

namespace {

const QString good = QStringLiteral("https://shared.example/good");

// Hangs, but where `good` is meant.
std::optional<http::Exchange> hanging(const http::OutgoingRequest &request)
{
    return request.url == good ? std::optional(answer(200)) : std::nullopt;
}

domain::EventId tell(DeliveryFixture &fixture, const TenantScope &scope, const QString &callbackUrl)
{
    fixture.scope = scope;
    return fixture.tell(fixture.addInterview(), "{}", domain::EventType::Received, callbackUrl);
}

// Interviews with a receiver each, none of which was seen before.
void tellMany(DeliveryFixture &fixture, const TenantScope &scope, int interviews)
{
    for (int i = 0; i < interviews; ++i)
        (void)tell(fixture, scope, QStringLiteral("https://hangs-%1.example/").arg(i));
}

Claims claim(DeliveryFixture &fixture, const Places &places)
{
    ClaimOrder order;
    order.owner = QStringLiteral("me");
    order.lease = 20s;
    order.places = places;
    return fixture.must<Claims>([&](Session &session) { return delivery::claimDue(session, order); });
}

QString planOf(DeliveryFixture &fixture, const QString &sql)
{
    const auto lines = fixture.must<QStringList>([&](Session &session) -> domain::Result<QStringList> {
        if (session.backend() == Backend::Sqlite) {
            return session.selectList<QString>(
                QStringLiteral("EXPLAIN QUERY PLAN ") + sql, {}, [](const Row &row) { return row.text(3); });
        }
        // A planner sooner reads through a table of a few rows than it looks them up.
        const QStringList statements{QStringLiteral("SET LOCAL enable_seqscan = off"),
            QStringLiteral("CREATE FUNCTION explained(query TEXT) RETURNS SETOF TEXT LANGUAGE plpgsql AS "
                           "'BEGIN RETURN QUERY EXECUTE ''EXPLAIN '' || query; END'")};
        for (const auto &statement : statements) {
            if (const auto done = session.control(statement); !done)
                return domain::fail(done.error());
        }
        return session.selectList<QString>(
            QStringLiteral("SELECT explained(?)"), {value(sql)}, [](const Row &row) { return row.text(0); });
    });
    return lines.join(QLatin1Char('\n'));
}

} // namespace

void tst_Shares::oneTenantsFailingUrlsStopNothingOfAnothersAtTheSameHost()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto one = fixture.scope;
    const auto another = fixture.addTenant();
    ScriptedTransport transport([](const http::OutgoingRequest &request) {
        auto exchange = answer(request.url == good ? 200 : 0);
        if (request.url != good)
            exchange.errorClass = QStringLiteral("CONNECT_FAILED");
        return exchange;
    });
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, workerSettings());
    worker.start();
    for (int i = 0; i < 8; ++i)
        (void)tell(fixture, one, QStringLiteral("https://shared.example/bad/%1").arg(i));
    worker.wake();
    QTRY_COMPARE(fixture.count(QStringLiteral("SELECT COUNT(*) FROM endpoints WHERE breaker = 'OPEN'")), 1);
    const auto event = tell(fixture, another, good);
    worker.wake();
    QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
}

void tst_Shares::deadUrlsOfOtherInterviewsHoldUpNoneOfATenants_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("retryAfter");
    QTest::newRow("not found") << 404 << QByteArray();
    QTest::newRow("broken") << 500 << QByteArray();
    QTest::newRow("had enough for a day") << 429 << QByteArray("86400");
}

void tst_Shares::deadUrlsOfOtherInterviewsHoldUpNoneOfATenants()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(int, status);
    QFETCH(QByteArray, retryAfter);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport([&](const http::OutgoingRequest &request) {
        return request.url == good ? answer(200) : answer(status, {{"Retry-After", retryAfter}});
    });
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, workerSettings());
    worker.start();
    for (int i = 0; i < 12; ++i)
        (void)tell(fixture, fixture.scope, QStringLiteral("https://shared.example/dead/%1").arg(i));
    worker.wake();
    QTRY_COMPARE(transport.requests().size(), 12);
    QTRY_VERIFY(isIdle(fixture));
    const auto event = tell(fixture, fixture.scope, good);
    worker.wake();
    QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
}

void tst_Shares::receiversThatHangLeavePlacesForOtherTenants()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto one = fixture.scope;
    const auto another = fixture.addTenant();
    ScriptedTransport transport(hanging);
    tellMany(fixture, one, 120);
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, workerSettings());
    worker.start();
    QTRY_VERIFY(transport.requests().size() >= 20);
    const auto event = tell(fixture, another, good);
    worker.wake();
    QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
    QVERIFY2(transport.requests().size() <= 23, qPrintable(QString::number(transport.requests().size())));
}

void tst_Shares::receiversThatHangLeavePlacesForTheirTenantsOthers()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    ScriptedTransport transport(hanging);
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, workerSettings());
    worker.start();
    const auto before = tell(fixture, fixture.scope, good);
    worker.wake();
    QTRY_COMPARE(fixture.deliveryOf(before).state, DeliveryState::Delivered);
    tellMany(fixture, fixture.scope, 120);
    worker.wake();
    QTRY_VERIFY(transport.requests().size() >= 21);
    const auto event = tell(fixture, fixture.scope, good);
    worker.wake();
    QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
}

void tst_Shares::tenantsThatShareAWebhookTakeTurns()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    const auto busy = fixture.scope;
    const auto another = fixture.addTenant();
    fixture.addConfig(WebhookLayer::Platform, good);
    for (int i = 0; i < 30; ++i)
        (void)tell(fixture, busy, {});
    fixture.clock.advance(1min);
    (void)tell(fixture, another, {});
    Places places(96);
    places.take(busy.tenant(), Standing::Answers, 7);
    const auto first = claim(fixture, places);
    QCOMPARE(first.lanes.size(), 8);
    QCOMPARE(first.lanes.first().tenant, another.tenant());
    QCOMPARE(first.lanes.last().tenant, busy.tenant());
}

void tst_Shares::whatANodeOfAnOlderVersionLeavesIsClaimed()
{
    QFETCH_GLOBAL(Backend, backend);
    DeliveryFixture fixture(backend);
    (void)tell(fixture, fixture.scope, good);
    fixture.must<domain::Done>([](Session &session) {
        return session.control(QStringLiteral(
            "UPDATE lanes SET endpoint = 'origin:https://shared.example:443', tenant_id = ''"));
    });
    QCOMPARE(claim(fixture, Places(96)).lanes.size(), 1);
}

void tst_Shares::whatClaimsReadIsFoundByIndex_data()
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("the lanes of a tenant at an endpoint") << QStringLiteral(
        "SELECT destination FROM lanes WHERE pending > 0 AND endpoint = 'e' AND tenant_id = "
        "'t' AND next_due <= 5 ORDER BY next_due LIMIT 3");
    QTest::newRow("the tenants at an endpoint")
        << QStringLiteral("SELECT MIN(tenant_id) FROM lanes WHERE pending > 0 AND endpoint = 'e' AND "
                          "tenant_id > 't'");
    QTest::newRow("the first lane of a tenant at an endpoint")
        << QStringLiteral("SELECT MIN(next_due) FROM lanes WHERE pending > 0 AND endpoint = 'e' AND "
                          "tenant_id = 't'");
}

void tst_Shares::whatClaimsReadIsFoundByIndex()
{
    QFETCH_GLOBAL(Backend, backend);
    QFETCH(QString, sql);
    DeliveryFixture fixture(backend);
    const auto plan = planOf(fixture, sql);
    QVERIFY2(plan.contains(QStringLiteral("lanes_due_of_tenant")), qPrintable(plan));
    QVERIFY2(!plan.contains(QStringLiteral("Sort")) && !plan.contains(QStringLiteral("TEMP B-TREE")),
        qPrintable(plan));
}

QTEST_GUILESS_MAIN(tst_Shares)
#include "tst_shares.moc"
