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
using domain::Done;
using domain::Result;

class tst_DeliveryNodes : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aReceiverGetsNoMoreAtOnceThanItsCapFromAllNodesTogether();
    void oneOfTwoNodesSendsTheProbe();
    void whoClaimsBesideAnotherTakesOtherLanes();
    void whatIsInFlightIsRenewedAndNobodyElseTakesIt();
    void aRequestThatNeverEndsHoldsItsLaneForAMinute();
    void aNodeWhoseClaimIsAboutToRunOutSendsNothing();
    void aRequestKnowsWhetherItsClaimIsStillGood();
    void aRenewalTellsWhatWasLostAndLeavesItAlone();
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
    const auto now = fixture.clock.now();
    const auto endpoint = fixture
                              .must<ReadyLanes>([&](Session &session) {
                                  return LaneRepository(session).ready(SystemScope(), now, 10);
                              })
                              .endpoints;
    QCOMPARE(endpoint.size(), 1);
    const auto claim = [&](Session &session, const QString &owner) {
        return LaneRepository(session).claim(
            SystemScope(), endpoint.first().endpoint, fixture.scope.tenant(), {owner, now, now + 20s}, 3);
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

void tst_DeliveryNodes::whatIsInFlightIsRenewedAndNobodyElseTakesIt()
{
    DeliveryFixture fixture(Backend::PostgreSql);
    const auto second = secondNode(fixture);
    fixture.addConfig(WebhookLayer::Tenant, url);
    const auto event = fixture.tell(fixture.addInterview(), "slow");
    ScriptedTransport here(anything);
    ScriptedTransport there(always(200));
    auto lively = settings();
    lively.heartbeat = 20ms; // of real time
    lively.maximumInFlight = 1; // so that it takes nothing else
    DeliveryWorker one(*fixture.database, here, fixture.clock, lively);
    one.start();
    QTRY_COMPARE(here.requests().size(), 1);
    DeliveryWorker other(*second, there, fixture.clock, settings());
    other.start();
    for (int step = 1; step <= 5; ++step) {
        fixture.clock.advance(10s);
        QTRY_COMPARE(fixture.count(QStringLiteral("SELECT MAX(lease_until) FROM lanes")),
            domain::toMilliseconds(fixture.clock.now() + lively.lease));
        const auto beside = fixture.tell(fixture.addInterview(), "beside");
        other.wake();
        QTRY_COMPARE(fixture.deliveryOf(beside).state, DeliveryState::Delivered); // it looked
    }
    here.answerOpen(answer(200));
    QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
    QCOMPARE(fixture.deliveryOf(event).attempts, 1);
    QCOMPARE(there.bodies().count("slow"), 0);
}

void tst_DeliveryNodes::aRequestThatNeverEndsHoldsItsLaneForAMinute()
{
    DeliveryFixture fixture(Backend::PostgreSql);
    const auto second = secondNode(fixture);
    fixture.addConfig(WebhookLayer::Tenant, url);
    const auto event = fixture.tell(fixture.addInterview(), "stuck");
    ScriptedTransport here([](const http::OutgoingRequest &request) {
        return request.body == "stuck" ? std::optional<http::Exchange>() : answer(200);
    });
    ScriptedTransport there(always(200));
    auto lively = settings();
    lively.heartbeat = 20ms; // of real time
    lively.maximumInFlight = 1; // so that it takes nothing else
    DeliveryWorker one(*fixture.database, here, fixture.clock, lively);
    one.start();
    QTRY_COMPARE(here.requests().size(), 1);
    DeliveryWorker other(*second, there, fixture.clock, settings());
    other.start();
    fixture.clock.advance(lively.deadline + lively.holdBeyondDeadline);
    // A renewal that was just under way counts from then.
    QTRY_VERIFY((fixture.clock.advance(1s), fixture.deliveryOf(event).state == DeliveryState::Delivered));
    QCOMPARE(there.bodies().count("stuck"), 1);
    here.answerOpen(answer(500));
    const auto later = fixture.tell(fixture.addInterview(), "later");
    one.wake();
    QTRY_COMPARE(fixture.deliveryOf(later).state, DeliveryState::Delivered);
    QTRY_VERIFY(isIdle(fixture));
    QCOMPARE(fixture.attemptsOf(event).size(), 1); // the late answer is not recorded
}

void tst_DeliveryNodes::aNodeWhoseClaimIsAboutToRunOutSendsNothing()
{
    DeliveryFixture fixture(Backend::PostgreSql);
    const auto second = secondNode(fixture);
    fixture.addConfig(WebhookLayer::Tenant, url);
    const auto event = fixture.tell(fixture.addInterview(), "{}");
    ScriptedTransport here(always(200));
    ScriptedTransport there(always(200));
    auto brief = settings();
    brief.lease = 1s; // over before anything could be on its way
    DeliveryWorker one(*fixture.database, here, fixture.clock, brief);
    one.start();
    QTRY_VERIFY(fixture.count(QStringLiteral("SELECT claim FROM lanes")) > 0);
    DeliveryWorker other(*second, there, fixture.clock, settings());
    other.start();
    QTRY_COMPARE(fixture.deliveryOf(event).state, DeliveryState::Delivered);
    QCOMPARE(here.requests().size(), 0);
    QCOMPARE(fixture.attemptsOf(event).size(), 1);
}

void tst_DeliveryNodes::aRequestKnowsWhetherItsClaimIsStillGood()
{
    DeliveryFixture fixture(Backend::PostgreSql);
    fixture.addConfig(WebhookLayer::Tenant, url);
    const auto event = fixture.tell(fixture.addInterview(), "{}");
    ScriptedTransport transport(anything); // as one whose requests wait their turn
    auto lively = settings();
    lively.heartbeat = 20ms; // of real time
    DeliveryWorker worker(*fixture.database, transport, fixture.clock, lively);
    worker.start();
    QTRY_COMPARE(transport.requests().size(), 1);
    const auto isStillWanted = transport.requests().first().isStillWanted;
    QVERIFY(isStillWanted());
    fixture.clock.advance(14s); // more than the claim was for
    QTRY_VERIFY(isStillWanted()); // it was renewed
    fixture.clock.advance(lively.deadline + lively.holdBeyondDeadline);
    QTRY_VERIFY((fixture.clock.advance(20s), !isStillWanted())); // it is renewed no more
    auto unsent = answer(0);
    unsent.errorClass = QStringLiteral("CANCELLED");
    transport.answerOpen(unsent);
    QTRY_VERIFY(transport.requests().size() >= 2); // it goes on, and nothing was used up
    QCOMPARE(fixture.deliveryOf(event).attempts, 0);
}

void tst_DeliveryNodes::aRenewalTellsWhatWasLostAndLeavesItAlone()
{
    DeliveryFixture fixture(Backend::PostgreSql);
    const auto config = fixture.addConfig(WebhookLayer::Tenant, url);
    for (int i = 0; i < 2; ++i)
        fixture.tell(fixture.addInterview(), "{}");
    const auto now = fixture.clock.now();
    const auto endpoint = QStringLiteral("config:") + config.id.toString();
    const auto claim = [&](const QString &owner, domain::Timestamp at, int most) {
        return fixture.must<QList<LaneClaim>>([&](Session &session) {
            return LaneRepository(session).claim(
                SystemScope(), endpoint, fixture.scope.tenant(), {owner, at, at + 20s}, most);
        });
    };
    const auto old = claim(QStringLiteral("old"), now, 2);
    const auto taken = claim(QStringLiteral("new"), now + 20s, 1);
    const auto lost = fixture.must<QList<LaneClaim>>(
        [&](Session &session) { return LaneRepository(session).renew(SystemScope(), old, now + 90s); });
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().interview, taken.first().interview);
    const auto until = [&](const QString &owner) {
        return fixture.count(
            QStringLiteral("SELECT lease_until FROM lanes WHERE lease_owner = '%1'").arg(owner));
    };
    QCOMPARE(until(QStringLiteral("old")), domain::toMilliseconds(now + 90s));
    QCOMPARE(until(QStringLiteral("new")), domain::toMilliseconds(now + 40s));
}

QTEST_GUILESS_MAIN(tst_DeliveryNodes)
#include "tst_deliverynodes.moc"
