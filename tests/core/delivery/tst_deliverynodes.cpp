// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliverysteps.h"
#include "delivery/deliveryworker.h"
#include "deliveryfixture.h"
#include "scriptedtransport.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using namespace std::chrono_literals;
using delivery::DeliveryWorker;
using namespace candor::tests;

class tst_DeliveryNodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceiverGetsNoMoreAtOnceThanItsCapFromAllNodesTogether();
    void oneOfTwoNodesSendsTheProbe();
    void whoClaimsBesideAnotherTakesOtherLanes();
};

namespace {

const QString url = QStringLiteral("https://receiver.example/hook");

// A second node's connections to the fixture's database.
std::unique_ptr<Database> secondNode(DeliveryFixture &fixture)
{
    Database::Settings settings;
    settings.location = fixture.database.location();
    settings.clock = &fixture.clock;
    auto opened = Database::open(settings, fixture.database.keyring());
    if (!opened)
        qFatal("%s", qPrintable(opened.error().logDetail));
    return std::move(*opened);
}

DeliveryWorker::Settings settings()
{
    DeliveryWorker::Settings settings;
    settings.retrySchedule = {24h};
    settings.jitter = [] { return 1.0; };
    settings.pollInterval = 20ms; // of real time; due times are the test clock's
    settings.stopGrace = 0ms;
    return settings;
}

const auto anything = [](const http::OutgoingRequest &) { return std::nullopt; };

} // namespace

void tst_DeliveryNodes::aReceiverGetsNoMoreAtOnceThanItsCapFromAllNodesTogether()
{
    DeliveryFixture fixture(Backend::PostgreSql);
    const auto second = secondNode(fixture);
    const auto toOthers = [](const http::OutgoingRequest &request) {
        return request.url == url ? std::optional<http::Exchange>() : answer(200);
    };
    ScriptedTransport here(toOthers);
    ScriptedTransport there(toOthers);
    fixture.addConfig(WebhookLayer::Tenant, url);
    for (int i = 0; i < 20; ++i)
        fixture.tell(fixture.addInterview(), "held");
    auto three = settings();
    three.perEndpoint.atOnce = 3;
    DeliveryWorker one(*fixture.database, here, fixture.clock, three);
    DeliveryWorker other(*second, there, fixture.clock, three);
    one.start();
    other.start();
    const auto held = [&] { return here.bodies().count("held") + there.bodies().count("held"); };
    for (int round = 1; round <= 3; ++round) {
        QTRY_COMPARE(held(), 3 * round);
        // Both look while three are on their way.
        QList<domain::EventId> others;
        for (int i = 0; i < 10; ++i)
            others.append(fixture.tell(fixture.addInterview(), "other", domain::EventType::Received,
                QStringLiteral("https://other.example/")));
        one.wake();
        other.wake();
        for (const auto &event : std::as_const(others))
            QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
        QCOMPARE(held(), 3 * round);
        here.answerOpen(answer(200));
        there.answerOpen(answer(200));
    }
}

void tst_DeliveryNodes::oneOfTwoNodesSendsTheProbe()
{
    DeliveryFixture fixture(Backend::PostgreSql);
    const auto second = secondNode(fixture);
    ScriptedTransport broken(always(500));
    fixture.addConfig(WebhookLayer::Tenant, url);
    for (int i = 0; i < 20; ++i)
        fixture.tell(fixture.addInterview(), "held");
    {
        DeliveryWorker worker(*fixture.database, broken, fixture.clock, settings());
        worker.start();
        QTRY_COMPARE(
            fixture.count(QStringLiteral("SELECT COUNT(*) FROM endpoints WHERE breaker = 'OPEN'")), 1);
        QTRY_VERIFY(isIdle(fixture));
    }
    fixture.clock.advance(30s);
    ScriptedTransport here(anything);
    ScriptedTransport there(anything);
    DeliveryWorker one(*fixture.database, here, fixture.clock, settings());
    DeliveryWorker other(*second, there, fixture.clock, settings());
    one.start();
    other.start();
    QTRY_COMPARE(here.requests().size() + there.requests().size(), 1);
    fixture.clock.advance(29s); // less than a probe may take
    one.wake();
    other.wake();
    here.answerOpen(answer(200));
    there.answerOpen(answer(200));
    // Closed: its cap again, from both together.
    QTRY_COMPARE(here.requests().size() + there.requests().size(), 1 + 8);
}

void tst_DeliveryNodes::whoClaimsBesideAnotherTakesOtherLanes()
{
    DeliveryFixture fixture(Backend::PostgreSql);
    const auto second = secondNode(fixture);
    fixture.addConfig(WebhookLayer::Tenant, url);
    for (int i = 0; i < 6; ++i)
        fixture.tell(fixture.addInterview(), "{}");
    const auto endpoint = fixture.must<QList<DueEndpoint>>(
        [](Session &session) { return LaneRepository(session).endpoints(SystemScope()); });
    QCOMPARE(endpoint.size(), 1);
    const auto now = fixture.clock.now();
    const auto claim = [&](Session &session, const QString &owner) {
        return LaneRepository(session).claim(
            SystemScope(), endpoint.first().endpoint, owner, now, now + 20s, 3);
    };
    QList<LaneClaim> theirs;
    const auto mine = fixture.must<QList<LaneClaim>>([&](Session &session) {
        const auto claimed = claim(session, QStringLiteral("here"));
        auto beside = second->write<QList<LaneClaim>>(
            [&](Session &another) { return claim(another, QStringLiteral("there")); });
        beside.waitForFinished();
        theirs = beside.result().value_or(QList<LaneClaim>());
        return claimed;
    });
    QCOMPARE(mine.size(), 3);
    QCOMPARE(theirs.size(), 3);
    QSet<domain::InterviewId> all;
    for (const auto &lane : mine + theirs) {
        QCOMPARE(lane.number, 1);
        all.insert(lane.interview);
    }
    QCOMPARE(all.size(), 6);
}

QTEST_GUILESS_MAIN(tst_DeliveryNodes)
#include "tst_deliverynodes.moc"
