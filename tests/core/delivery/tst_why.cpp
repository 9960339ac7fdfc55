// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/why.h"
#include "storage/lanerepository.h"

#include <QTest>
#include <functional>

using namespace candor;
using namespace std::chrono_literals;
using storage::DeliveryStanding;
using storage::DeliveryState;

Q_DECLARE_METATYPE(std::function<void(DeliveryStanding &)>)

class tst_Why : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFirstReasonThatHoldsIsTold_data();
    void theFirstReasonThatHoldsIsTold();
    void whatWaitsForAnEarlierEventNamesIt();
};

namespace {

const domain::Timestamp now = domain::fromMilliseconds(1774000000000);

const delivery::EndpointLimits limits{2, 4};

// Due now, first of its lane, its webhook switched on.
DeliveryStanding dueStanding()
{
    DeliveryStanding standing;
    standing.delivery.id = domain::DeliveryId::make(now);
    standing.delivery.destination = QStringLiteral("config:a");
    standing.delivery.nextAttemptAt = now;
    standing.laneDue = now;
    standing.head = standing.delivery.id;
    standing.bucket = {4, now};
    return standing;
}

} // namespace

void tst_Why::theFirstReasonThatHoldsIsTold_data()
{
    using Change = std::function<void(DeliveryStanding &)>;
    QTest::addColumn<Change>("change");
    QTest::addColumn<QString>("code");
    QTest::addColumn<qint64>("next"); // milliseconds from now; -1: not by itself
    const auto row = [](const char *name, const char *code, qint64 next, const Change &change) {
        QTest::newRow(name) << change << QString(QLatin1String(code)) << next;
    };
    row("its time has come", "DUE", 0, [](DeliveryStanding &) { });
    row("it was tried and is tried again", "RETRY_SCHEDULED", 5000, [](DeliveryStanding &s) {
        s.delivery.attempts = 1;
        s.delivery.nextAttemptAt = now + 5s;
        s.laneDue = now + 5s;
    });
    row("a saved webhook makes its lane due before the retry", "DUE", 0,
        [](DeliveryStanding &s) { s.delivery.nextAttemptAt = now + 5s; });
    row("a worker has it", "IN_FLIGHT", -1, [](DeliveryStanding &s) {
        s.inFlight = true;
        s.laneDue = now + 15s;
    });
    row("its receiver's breaker is open", "BREAKER_OPEN", 30000, [](DeliveryStanding &s) {
        s.breaker = storage::Breaker::Open;
        s.breakerUntil = now + 30s;
    });
    row("its receiver asked for time", "RECEIVER_BUSY", 30000, [](DeliveryStanding &s) {
        s.breaker = storage::Breaker::Open;
        s.breakerUntil = now + 30s;
        s.breakerAsked = true;
    });
    row("the breaker is open for longer than the retry waits", "BREAKER_OPEN", 30000,
        [](DeliveryStanding &s) {
            s.laneDue = now + 5s;
            s.breaker = storage::Breaker::Open;
            s.breakerUntil = now + 30s;
        });
    row("the retry waits for longer than the breaker is open", "RETRY_SCHEDULED", 60000,
        [](DeliveryStanding &s) {
            s.laneDue = now + 60s;
            s.breaker = storage::Breaker::Open;
            s.breakerUntil = now + 30s;
        });
    row("the breaker lets the next request through", "DUE", 0, [](DeliveryStanding &s) {
        s.breaker = storage::Breaker::Open;
        s.breakerUntil = now;
    });
    row("another finds out whether the receiver answers again", "PROBING", -1, [](DeliveryStanding &s) {
        s.breaker = storage::Breaker::HalfOpen;
        s.breakerUntil = now + 30s;
    });
    row("it is the one that finds out", "IN_FLIGHT", -1, [](DeliveryStanding &s) {
        s.inFlight = true;
        s.breaker = storage::Breaker::HalfOpen;
        s.breakerUntil = now + 30s;
    });
    row("its receiver has one of two requests", "DUE", 0, [](DeliveryStanding &s) { s.inFlightThere = 1; });
    row("its receiver has as many requests as it may", "AT_CAPACITY", -1,
        [](DeliveryStanding &s) { s.inFlightThere = 2; });
    row("its receiver failed and gets one at a time", "AT_CAPACITY", -1, [](DeliveryStanding &s) {
        s.strain = {QStringLiteral("one"), QStringLiteral("another")};
        s.inFlightThere = 1;
    });
    row("its receiver failed with one interview alone", "DUE", 0,
        [](DeliveryStanding &s) { s.strain = {QStringLiteral("one"), QStringLiteral("one")}; });
    row("its receiver has got as many in this second as it may", "RATE_LIMITED", 250,
        [](DeliveryStanding &s) { s.bucket = {0, now}; });
    row("a second later it may have more", "DUE", 0, [](DeliveryStanding &s) { s.bucket = {0, now - 1s}; });
    row("an earlier one is pending", "WAITS_FOR_EARLIER", -1,
        [](DeliveryStanding &s) { s.head = domain::DeliveryId::make(now - 1s); });
    row("an earlier one is being sent", "WAITS_FOR_EARLIER", -1, [](DeliveryStanding &s) {
        s.head = domain::DeliveryId::make(now - 1s);
        s.inFlight = true;
    });
    row("its webhook is switched off, whatever comes before it", "INACTIVE", -1, [](DeliveryStanding &s) {
        s.active = false;
        s.head = domain::DeliveryId::make(now - 1s);
        s.laneDue = storage::heldLane;
    });
    row("its webhook was disabled", "DISABLED_GONE", -1, [](DeliveryStanding &s) {
        s.disabledReason = QStringLiteral("GONE");
        s.laneDue = storage::heldLane;
    });
    row("its webhook's secrets can't be opened", "DISABLED_UNREADABLE", -1, [](DeliveryStanding &s) {
        s.disabledReason = QStringLiteral("UNREADABLE");
        s.laneDue = storage::heldLane;
    });
    row("nothing can sign for its tenant", "SECRET_UNREADABLE", -1, [](DeliveryStanding &s) {
        s.delivery.state = DeliveryState::Failed;
        s.delivery.lastError = QStringLiteral("SECRET_UNREADABLE");
    });
    row("the interview's own URL is gone", "RECEIVER_GONE", -1, [](DeliveryStanding &s) {
        s.delivery.state = DeliveryState::Failed;
        s.delivery.lastError = QStringLiteral("GONE");
    });
    row("its webhook was gone and has been saved again", "DUE", 0,
        [](DeliveryStanding &s) { s.delivery.lastError = QStringLiteral("GONE"); });
    row("it was delivered", "DELIVERED", -1,
        [](DeliveryStanding &s) { s.delivery.state = DeliveryState::Delivered; });
    row("its webhook was deleted", "DESTINATION_DELETED", -1,
        [](DeliveryStanding &s) { s.delivery.state = DeliveryState::Parked; });
    row("its retries are used up", "RETRIES_USED_UP", -1,
        [](DeliveryStanding &s) { s.delivery.state = DeliveryState::Failed; });
    row("its body can't be opened", "BODY_UNREADABLE", -1, [](DeliveryStanding &s) {
        s.delivery.state = DeliveryState::Failed;
        s.delivery.lastError = QStringLiteral("BODY_UNREADABLE");
    });
}

void tst_Why::theFirstReasonThatHoldsIsTold()
{
    QFETCH(std::function<void(DeliveryStanding &)>, change);
    QFETCH(QString, code);
    QFETCH(qint64, next);
    auto standing = dueStanding();
    change(standing);
    const auto why = delivery::whyOf(standing, limits, now);
    QCOMPARE(why.code, code);
    QVERIFY(why.detail.endsWith(QLatin1Char('.')));
    const auto at = delivery::nextAttemptAt(standing, why);
    QCOMPARE(at ? (*at - now).count() : -1, next);
    QCOMPARE(why.until.has_value(),
        code == QLatin1String("RETRY_SCHEDULED") || code == QLatin1String("BREAKER_OPEN")
            || code == QLatin1String("RECEIVER_BUSY") || code == QLatin1String("RATE_LIMITED"));
}

void tst_Why::whatWaitsForAnEarlierEventNamesIt()
{
    auto standing = dueStanding();
    standing.head = domain::DeliveryId::make(now - 1s);
    QCOMPARE(delivery::whyOf(standing, limits, now).blockedBy, standing.head);
    standing.head = standing.delivery.id;
    QVERIFY(delivery::whyOf(standing, limits, now).blockedBy.isNull());
}

QTEST_GUILESS_MAIN(tst_Why)
#include "tst_why.moc"
