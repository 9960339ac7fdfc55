// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/ratelimiter.h"
#include "support/testclock.h"

#include <QTest>

using namespace candor;
using namespace candor::server;
using namespace std::chrono_literals;

class tst_RateLimiter : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aFullBucketIsEmptiedAndThenRefuses();
    void timeFillsTheBucketAgain();
    void aRefusalCostsNothing();
    void theWaitThatIsNamedIsEnough_data();
    void theWaitThatIsNamedIsEnough();
    void addressesAndClassesCountOnTheirOwn();
    void zeroSwitchesEveryLimitOff();
    void whatIsUnlimitedSaysSo();
    void aClockThatGoesBackGivesNothing();
    void aSmallLimitStillLetsPeopleLogIn();
};

static const QString address = QStringLiteral("192.0.2.1");

void tst_RateLimiter::aFullBucketIsEmptiedAndThenRefuses()
{
    const tests::TestClock clock;
    RateLimiter limiter(clock, 3);
    for (int left = 2; left >= 0; --left) {
        const auto verdict = limiter.take(RateClass::Integration, address);
        QVERIFY(verdict.allowed);
        QCOMPARE(verdict.limit, 3);
        QCOMPARE(verdict.remaining, left);
        QCOMPARE(verdict.resetSeconds, (3 - left) * 20);
        QCOMPARE(verdict.retryAfterSeconds, 0);
    }
    const auto refused = limiter.take(RateClass::Integration, address);
    QVERIFY(!refused.allowed);
    QCOMPARE(refused.remaining, 0);
    QCOMPARE(refused.retryAfterSeconds, 20);
}

void tst_RateLimiter::timeFillsTheBucketAgain()
{
    tests::TestClock clock;
    RateLimiter limiter(clock, 2);
    (void)limiter.take(RateClass::Integration, address);
    (void)limiter.take(RateClass::Integration, address);
    clock.advance(29s);
    QVERIFY(!limiter.take(RateClass::Integration, address).allowed);
    clock.advance(1s);
    QVERIFY(limiter.take(RateClass::Integration, address).allowed);
    QVERIFY(!limiter.take(RateClass::Integration, address).allowed);
    clock.advance(1h);
    QCOMPARE(limiter.take(RateClass::Integration, address).remaining, 1);
}

void tst_RateLimiter::aRefusalCostsNothing()
{
    tests::TestClock clock;
    RateLimiter limiter(clock, 1);
    (void)limiter.take(RateClass::Integration, address);
    for (int i = 0; i < 10; ++i)
        QVERIFY(!limiter.take(RateClass::Integration, address).allowed);
    clock.advance(60s);
    QVERIFY(limiter.take(RateClass::Integration, address).allowed);
}

void tst_RateLimiter::theWaitThatIsNamedIsEnough_data()
{
    QTest::addColumn<int>("limit");
    for (const int limit : {1, 2, 7, 59, 61, 100, 1000})
        QTest::addRow("%d requests a minute", limit) << limit;
}

void tst_RateLimiter::theWaitThatIsNamedIsEnough()
{
    QFETCH(int, limit);
    tests::TestClock clock;
    RateLimiter limiter(clock, limit);
    while (limiter.take(RateClass::Integration, address).allowed) { }
    clock.advance(7ms);
    const auto refused = limiter.take(RateClass::Integration, address);
    QVERIFY(!refused.allowed);
    QVERIFY(refused.retryAfterSeconds >= 1);
    clock.advance(std::chrono::seconds(refused.retryAfterSeconds));
    QVERIFY(limiter.take(RateClass::Integration, address).allowed);
}

void tst_RateLimiter::addressesAndClassesCountOnTheirOwn()
{
    const tests::TestClock clock;
    RateLimiter limiter(clock, 1);
    QVERIFY(limiter.take(RateClass::Integration, address).allowed);
    QVERIFY(!limiter.take(RateClass::Integration, address).allowed);
    QVERIFY(limiter.take(RateClass::Integration, QStringLiteral("192.0.2.2")).allowed);
    QVERIFY(limiter.take(RateClass::Console, address).allowed);
    QVERIFY(limiter.take(RateClass::Login, address).allowed);
    QVERIFY(limiter.take(RateClass::Candidate, address).allowed);
    QVERIFY(limiter.take(RateClass::Page, address).allowed);
}

void tst_RateLimiter::zeroSwitchesEveryLimitOff()
{
    const tests::TestClock clock;
    RateLimiter limiter(clock, 0);
    for (int i = 0; i < rateClassCount; ++i) {
        for (int j = 0; j < 1000; ++j)
            QVERIFY(limiter.take(RateClass(i), address).allowed);
        QCOMPARE(limiter.limitOf(RateClass(i)), 0);
    }
}

void tst_RateLimiter::whatIsUnlimitedSaysSo()
{
    const tests::TestClock clock;
    RateLimiter limiter(clock, 1);
    for (int i = 0; i < 100; ++i) {
        const auto verdict = limiter.take(RateClass::Unlimited, address);
        QVERIFY(verdict.allowed);
        QCOMPARE(verdict.limit, 0);
    }
}

void tst_RateLimiter::aClockThatGoesBackGivesNothing()
{
    tests::TestClock clock;
    RateLimiter limiter(clock, 1);
    (void)limiter.take(RateClass::Integration, address);
    clock.advance(-1h);
    QVERIFY(!limiter.take(RateClass::Integration, address).allowed);
    clock.advance(60s);
    QVERIFY(limiter.take(RateClass::Integration, address).allowed);
}

void tst_RateLimiter::aSmallLimitStillLetsPeopleLogIn()
{
    const tests::TestClock clock;
    QCOMPARE(RateLimiter(clock, 2).limitOf(RateClass::Login), 1);
    QCOMPARE(RateLimiter(clock, 100).limitOf(RateClass::Login), 20);
    QCOMPARE(RateLimiter(clock, 100).limitOf(RateClass::Integration), 100);
}

QTEST_GUILESS_MAIN(tst_RateLimiter)
#include "tst_ratelimiter.moc"
