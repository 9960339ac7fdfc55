// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/endpointhealth.h"

#include <QTest>

using namespace candor;
using namespace candor::delivery;
using namespace std::chrono_literals;
using domain::Timestamp;
using std::chrono::milliseconds;
using storage::Breaker;
using storage::EndpointHealth;

class tst_EndpointHealth : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theFifthFailureInARowOpens();
    void failuresOfOneOrTwoInterviewsNeverOpenIt();
    void whatIsSaidOfOneRequestAloneOpensNothing_data();
    void whatIsSaidOfOneRequestAloneOpensNothing();
    void anAnswerToAProbeClosesEvenWhenItRefuses();
    void aSuccessBetweenFailuresStartsTheCountAnew();
    void aFailedProbeOpensForTwiceAsLongUpToTenMinutes();
    void aReceiverThatAsksForMoreTimeGetsIt_data();
    void aReceiverThatAsksForMoreTimeGetsIt();
    void whatWasSentBeforeItAskedForTimeEndsItNot();
    void aProbeThatIsAskedToWaitWaitsForNoLongerAFewTimes();
    void aShortWishDoesNotKeepABrokenReceiverClosedTo();
    void whatWasSentBeforeItOpenedProlongsNothing();
    void whatMayBeSent_data();
    void whatMayBeSent();
    void aProbeThatWasNotSentLetsTheNextOneGoAtOnce();
    void tokensGrowByTheSecondUpToOneSecondsWorth_data();
    void tokensGrowByTheSecondUpToOneSecondsWorth();
};

namespace {

const Timestamp start = domain::fromMilliseconds(1774000000000);
const BreakerRules rules;
const EndpointFailure failure{QStringLiteral("TIMEOUT"), 0, {}, QStringLiteral("probe")};

// After so many failures in a row of so many lanes in turn, a second apart; the last one at `start`.
EndpointHealth failed(int times, int lanes = 5)
{
    EndpointHealth health;
    for (int i = 1; i <= times; ++i) {
        auto one = failure;
        one.lane = QString::number(i % lanes);
        health = afterFailure(health, one, start - (times - i) * 1s, rules);
    }
    return health;
}

} // namespace

void tst_EndpointHealth::theFifthFailureInARowOpens()
{
    QCOMPARE(failed(4).breaker, Breaker::Closed);
    const auto open = failed(5);
    QCOMPARE(open.breaker, Breaker::Open);
    QCOMPARE(open.openUntil, start + 30s);
    QCOMPARE(open.failures, 5);
    QCOMPARE(open.failingSince, std::optional(start - 4s));
    QCOMPARE(open.lastFailureAt, std::optional(start));
    QCOMPARE(open.lastError, QStringLiteral("TIMEOUT"));
}

void tst_EndpointHealth::failuresOfOneOrTwoInterviewsNeverOpenIt()
{
    QCOMPARE(failed(50, 1).breaker, Breaker::Closed);
    QCOMPARE(failed(50, 2).breaker, Breaker::Closed);
    QCOMPARE(failed(50, 2).failures, 50);
    QCOMPARE(failed(5, 3).breaker, Breaker::Open);
}

void tst_EndpointHealth::whatIsSaidOfOneRequestAloneOpensNothing_data()
{
    QTest::addColumn<QString>("error");
    QTest::addColumn<int>("status");
    QTest::addColumn<bool>("isOneOfManyUrls");
    QTest::addColumn<bool>("opens");
    const auto status = [](int code, bool opens) {
        QTest::addRow("%d", code) << QStringLiteral("HTTP_STATUS") << code << false << opens;
        QTest::addRow("%d of one of many URLs", code)
            << QStringLiteral("HTTP_STATUS") << code << true << false;
    };
    status(400, false);
    status(401, false);
    status(404, false);
    status(422, false);
    status(429, true);
    status(500, true);
    status(503, true);
    QTest::newRow("a redirect") << QStringLiteral("REDIRECT") << 302 << false << false;
    QTest::newRow("a time-out") << QStringLiteral("TIMEOUT") << 0 << false << true;
    QTest::newRow("a time-out of one of many URLs") << QStringLiteral("TIMEOUT") << 0 << true << true;
    QTest::newRow("a time-out in the middle of an answer")
        << QStringLiteral("TIMEOUT") << 404 << false << true;
    QTest::newRow("no connection") << QStringLiteral("CONNECT_FAILED") << 0 << false << true;
}

void tst_EndpointHealth::whatIsSaidOfOneRequestAloneOpensNothing()
{
    QFETCH(QString, error);
    QFETCH(int, status);
    QFETCH(bool, isOneOfManyUrls);
    QFETCH(bool, opens);
    EndpointHealth health;
    for (int i = 0; i < 20; ++i)
        health = afterFailure(
            health, {error, status, {}, QString::number(i), isOneOfManyUrls}, start + i * 1s, rules);
    QCOMPARE(health.breaker, opens ? Breaker::Open : Breaker::Closed);
    QCOMPARE(isStrained(health), opens);
    QCOMPARE(health.answers, !opens);
    // The receiver fails all the same, for whoever is to be told.
    QCOMPARE(health.failures, 20);
    QCOMPARE(health.failingSince, std::optional(start));
    QCOMPARE(health.lastFailureAt, std::optional(start + 19s));
}

void tst_EndpointHealth::anAnswerToAProbeClosesEvenWhenItRefuses()
{
    const auto probe = probing(failed(5), start + 30s, rules);
    const auto after = afterFailure(probe, {QStringLiteral("HTTP_STATUS"), 404, {}, {}}, start + 31s, rules);
    QCOMPARE(after.breaker, Breaker::Closed);
    QCOMPARE(after.trips, 0);
    QCOMPARE(allowance(after, {8, 0}, {}, 0, start + 31s).lanes, 8);
}

void tst_EndpointHealth::aSuccessBetweenFailuresStartsTheCountAnew()
{
    EndpointHealth well;
    well.answers = true;
    QCOMPARE(afterSuccess(failed(5), start), well);
    auto health = afterSuccess(failed(4), start);
    for (int i = 0; i < 4; ++i)
        health = afterFailure(health, {failure.error, 0, {}, QString::number(i)}, start + 1h, rules);
    QCOMPARE(health.breaker, Breaker::Closed);
    QCOMPARE(health.failingSince, std::optional(start + 1h));
}

void tst_EndpointHealth::aFailedProbeOpensForTwiceAsLongUpToTenMinutes()
{
    auto health = failed(5);
    QList<milliseconds> rests;
    for (int i = 0; i < 30; ++i) {
        const auto now = health.openUntil;
        health = afterFailure(probing(health, now, rules), failure, now, rules);
        QCOMPARE(health.breaker, Breaker::Open);
        rests.append(health.openUntil - now);
    }
    QCOMPARE(rests.mid(0, 5), QList<milliseconds>({1min, 2min, 4min, 8min, 10min}));
    QCOMPARE(rests.last(), milliseconds(10min));
    QCOMPARE(health.failingSince, std::optional(start - 4s));
}

void tst_EndpointHealth::aReceiverThatAsksForMoreTimeGetsIt_data()
{
    QTest::addColumn<int>("before"); // failures
    QTest::addColumn<milliseconds>("asked");
    QTest::addColumn<bool>("isShared");
    QTest::addColumn<milliseconds>("rest"); // 0: none
    QTest::newRow("at once") << 0 << milliseconds(5min) << false << milliseconds(5min);
    QTest::newRow("nothing for nothing") << 0 << milliseconds(0) << false << milliseconds(0);
    QTest::newRow("more than it would get") << 4 << milliseconds(5min) << false << milliseconds(5min);
    QTest::newRow("less") << 4 << milliseconds(1s) << false << milliseconds(30s);
    QTest::newRow("when it has got some") << 5 << milliseconds(5min) << false << milliseconds(5min);
    QTest::newRow("no more than a day") << 0 << milliseconds(48h) << false << milliseconds(24h);
    QTest::newRow("of several tenants no more than ten minutes")
        << 0 << milliseconds(24h) << true << milliseconds(10min);
}

void tst_EndpointHealth::aReceiverThatAsksForMoreTimeGetsIt()
{
    QFETCH(int, before);
    QFETCH(milliseconds, asked);
    QFETCH(bool, isShared);
    QFETCH(milliseconds, rest);
    EndpointFailure busy{QStringLiteral("HTTP_STATUS"), 503, asked, QStringLiteral("l")};
    busy.isShared = isShared;
    const auto open = afterFailure(failed(before), busy, start, rules);
    QCOMPARE(open.breaker, rest > 0s ? Breaker::Open : Breaker::Closed);
    QCOMPARE(open.openUntil, rest > 0s ? start + rest : Timestamp());
    QCOMPARE(open.asked, rest > 0s && asked >= rest);
    QCOMPARE(open.lastStatus, 503);
    // It counts as often as it opens by itself.
    QCOMPARE(open.trips, before < 4 ? 0 : 1);
    // One of many URLs at an origin speaks for itself alone.
    busy.isOneOfManyUrls = true;
    QCOMPARE(afterFailure({}, busy, start, rules).breaker, Breaker::Closed);
}

void tst_EndpointHealth::whatWasSentBeforeItAskedForTimeEndsItNot()
{
    const EndpointFailure busy{QStringLiteral("HTTP_STATUS"), 429, 60s, QStringLiteral("l")};
    const auto asked = afterFailure({}, busy, start, rules);
    const auto well = afterSuccess(asked, start + 1s);
    QCOMPARE(well.breaker, Breaker::Open);
    QCOMPARE(well.openUntil, start + 60s);
    QCOMPARE(well.failures, 0);
    const auto refused = afterFailure(asked, {QStringLiteral("HTTP_STATUS"), 404, {}, {}}, start + 1s, rules);
    QCOMPARE(refused.breaker, Breaker::Open);
    QCOMPARE(afterFailure(asked, busy, start + 10s, rules).openUntil, start + 70s);
    // The probe that goes then does, and so does one that a person let go before.
    QCOMPARE(afterSuccess(probing(asked, start + 60s, rules), start + 61s).breaker, Breaker::Closed);
    QCOMPARE(afterSuccess(probing(asked, start + 5s, rules), start + 6s).breaker, Breaker::Closed);
}

void tst_EndpointHealth::aProbeThatIsAskedToWaitWaitsForNoLongerAFewTimes()
{
    const EndpointFailure busy{QStringLiteral("HTTP_STATUS"), 429, 1s, QStringLiteral("l")};
    auto health = afterFailure({}, busy, start, rules);
    const auto probe = [&health, &busy](Timestamp now) {
        health = afterFailure(probing(health, now, rules), busy, now, rules);
        return health.openUntil - now;
    };
    for (int i = 1; i <= 3; ++i) {
        QCOMPARE(probe(start + i * 1s), milliseconds(1s));
        QVERIFY(health.asked);
        QCOMPARE(health.trips, i); // by which probes take turns
    }
    QCOMPARE(probe(start + 4s), rules.firstOpen);
    QVERIFY(!health.asked);
    QCOMPARE(probe(start + 1min), 2 * rules.firstOpen);
    // "At once" is heard as often.
    auto eager = busy;
    eager.retryAfter = 0s;
    auto asked = afterFailure(probing(failed(5), start, rules), eager, start, rules);
    QCOMPARE(asked.breaker, Breaker::Open);
    QCOMPARE(asked.openUntil, start);
    QVERIFY(!asked.asked);
    for (int i = 0; i < 3; ++i)
        asked = afterFailure(probing(asked, start, rules), eager, start, rules);
    QCOMPARE(asked.openUntil, start + 2 * rules.firstOpen);
    // An answer begins anew.
    health = afterSuccess(probing(health, start + 3min, rules), start + 3min);
    health = afterFailure(health, busy, start + 4min, rules);
    QCOMPARE(probe(start + 5min), milliseconds(1s));
    // Without a word about time it rests as any other.
    const EndpointFailure silent{QStringLiteral("HTTP_STATUS"), 429, {}, QStringLiteral("l")};
    const auto now = start + 6min;
    const auto open = afterFailure({}, busy, now, rules);
    QCOMPARE(afterFailure(probing(open, now, rules), silent, now, rules).openUntil, now + rules.firstOpen);
}

void tst_EndpointHealth::aShortWishDoesNotKeepABrokenReceiverClosedTo()
{
    const EndpointFailure busy{QStringLiteral("HTTP_STATUS"), 429, 1s, QStringLiteral("l")};
    const auto open = afterFailure(failed(5), busy, start + 1s, rules);
    QCOMPARE(open.openUntil, failed(5).openUntil);
    QVERIFY(!open.asked);
    QCOMPARE(afterSuccess(open, start + 2s).breaker, Breaker::Closed); // as without the wish
}

void tst_EndpointHealth::whatWasSentBeforeItOpenedProlongsNothing()
{
    const auto open = failed(5);
    const auto later = afterFailure(open, failure, start + 10s, rules);
    QCOMPARE(later.openUntil, open.openUntil);
    QCOMPARE(later.trips, 1);
    QCOMPARE(later.failures, 6);
}

void tst_EndpointHealth::whatMayBeSent_data()
{
    QTest::addColumn<EndpointHealth>("health");
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<double>("tokens");
    QTest::addColumn<int>("inFlight");
    QTest::addColumn<milliseconds>("later");
    QTest::addColumn<int>("lanes");
    QTest::addColumn<bool>("isProbe");
    QTest::addColumn<milliseconds>("notBefore"); // after `start`; 0: time changes nothing
    const auto row = [](const char *name, const EndpointHealth &health, double perSecond, double tokens,
                         int inFlight, milliseconds later, int lanes, bool isProbe, milliseconds notBefore) {
        QTest::newRow(name) << health << perSecond << tokens << inFlight << later << lanes << isProbe
                            << notBefore;
    };
    const EndpointHealth healthy;
    const auto vanished = probing(failed(5), start + 30s, rules);
    row("a healthy endpoint gets its cap", healthy, 0, 0, 0, 0s, 8, false, 0s);
    row("less what it has", healthy, 0, 0, 5, 0s, 3, false, 0s);
    row("and nothing beyond", healthy, 0, 0, 9, 0s, 0, false, 0s);
    row("one interview that fails leaves the others half", failed(9, 1), 0, 0, 1, 0s, 3, false, 0s);
    row("when several fail one at a time", failed(2), 0, 0, 0, 0s, 1, false, 0s);
    row("which is none while it is on its way", failed(4), 0, 0, 1, 0s, 0, false, 0s);
    row("an open breaker lets nothing through", failed(5), 0, 0, 0, 29s, 0, false, 30s);
    row("until its time is up", failed(5), 0, 0, 0, 30s, 1, true, 0s);
    row("one probe goes, however many were in flight", failed(5), 0, 0, 7, 30s, 1, true, 0s);
    row("no second one beside it", vanished, 0, 0, 0, 89s, 0, false, 90s);
    row("a probe that vanished is replaced", vanished, 0, 0, 1, 90s, 1, true, 0s);
    row("a rate lets whole tokens through", healthy, 5, 2.9, 0, 0s, 2, false, 0s);
    row("but no more than the cap", healthy, 50, 40, 6, 0s, 2, false, 0s);
    row("and says when the next token is there", healthy, 2, 0.5, 0, 0s, 0, false, 250ms);
    row("to the millisecond", healthy, 2, 0.998, 0, 0s, 0, false, 1ms);
    row("and never at once", healthy, 2, 1 - 1e-12, 0, 0s, 0, false, 1ms);
    row("a slow rate, too", healthy, 0.1, 0, 0, 0s, 0, false, 10s);
}

void tst_EndpointHealth::whatMayBeSent()
{
    QFETCH(EndpointHealth, health);
    QFETCH(double, perSecond);
    QFETCH(double, tokens);
    QFETCH(int, inFlight);
    QFETCH(milliseconds, later);
    QFETCH(milliseconds, notBefore);
    const auto now = start + later;
    const auto allowed = allowance(health, {8, perSecond}, {tokens, now}, inFlight, now);
    QTEST(allowed.lanes, "lanes");
    QTEST(allowed.isProbe, "isProbe");
    QCOMPARE(
        allowed.notBefore, notBefore == 0s ? std::optional<Timestamp>() : std::optional(start + notBefore));
}

void tst_EndpointHealth::aProbeThatWasNotSentLetsTheNextOneGoAtOnce()
{
    const auto probe = probing(failed(5), start + 30s, rules);
    const auto back = afterNoProbe(probe, start + 31s);
    QCOMPARE(back.trips, probe.trips);
    QCOMPARE(allowance(back, {}, {}, 0, start + 31s).isProbe, true);
    QCOMPARE(afterNoProbe(failed(4), start), failed(4));
}

void tst_EndpointHealth::tokensGrowByTheSecondUpToOneSecondsWorth_data()
{
    QTest::addColumn<double>("tokens");
    QTest::addColumn<double>("perSecond");
    QTest::addColumn<milliseconds>("passed");
    QTest::addColumn<double>("after");
    QTest::newRow("half a second gives half a second's") << 0.0 << 10.0 << milliseconds(500ms) << 5.0;
    QTest::newRow("an hour no more than a second's") << 3.0 << 10.0 << milliseconds(1h) << 10.0;
    QTest::newRow("a slow rate fills up to one") << 0.0 << 0.1 << milliseconds(1h) << 1.0;
    QTest::newRow("a clock that went back takes nothing") << 3.0 << 10.0 << milliseconds(-1h) << 3.0;
}

void tst_EndpointHealth::tokensGrowByTheSecondUpToOneSecondsWorth()
{
    QFETCH(double, tokens);
    QFETCH(double, perSecond);
    QFETCH(milliseconds, passed);
    const auto bucket = refilled({tokens, start}, perSecond, start + passed);
    QTEST(bucket.tokens, "after");
    QCOMPARE(bucket.at, start + passed);
}

QTEST_APPLESS_MAIN(tst_EndpointHealth)
#include "tst_endpointhealth.moc"
