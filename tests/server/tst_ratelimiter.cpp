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
    void eachLimitIsASettingOfItsOwn();
    void theNearestLimitIsTold();
    void ofTwoRefusalsTheLongerIsTold();
    void oneNetworkOfIpv6IsOneClient();
};

static const QString address = QStringLiteral("192.0.2.1");

static RateLimits all(int limit)
{
    return {limit, limit, limit, limit};
}

static QList<RateLimiter::Subject> from(const QString &name, RateBy by = RateBy::Address)
{
    return {{by, name}};
}

void tst_RateLimiter::aFullBucketIsEmptiedAndThenRefuses()
{
    const tests::TestClock clock;
    RateLimiter limiter(clock, all(3));
    for (int left = 2; left >= 0; --left) {
        const auto verdict = limiter.take(RateClass::Integration, from(address));
        QVERIFY(verdict.allowed);
        QCOMPARE(verdict.limit, 3);
        QCOMPARE(verdict.remaining, left);
        QCOMPARE(verdict.resetSeconds, (3 - left) * 20);
        QCOMPARE(verdict.retryAfterSeconds, 0);
    }
    const auto refused = limiter.take(RateClass::Integration, from(address));
    QVERIFY(!refused.allowed);
    QCOMPARE(refused.remaining, 0);
    QCOMPARE(refused.retryAfterSeconds, 20);
}

void tst_RateLimiter::timeFillsTheBucketAgain()
{
    tests::TestClock clock;
    RateLimiter limiter(clock, all(2));
    (void)limiter.take(RateClass::Integration, from(address));
    (void)limiter.take(RateClass::Integration, from(address));
    clock.advance(29s);
    QVERIFY(!limiter.take(RateClass::Integration, from(address)).allowed);
    clock.advance(1s);
    QVERIFY(limiter.take(RateClass::Integration, from(address)).allowed);
    QVERIFY(!limiter.take(RateClass::Integration, from(address)).allowed);
    clock.advance(1h);
    QCOMPARE(limiter.take(RateClass::Integration, from(address)).remaining, 1);
}

void tst_RateLimiter::aRefusalCostsNothing()
{
    tests::TestClock clock;
    RateLimiter limiter(clock, all(1));
    (void)limiter.take(RateClass::Integration, from(address));
    for (int i = 0; i < 10; ++i)
        QVERIFY(!limiter.take(RateClass::Integration, from(address)).allowed);
    clock.advance(60s);
    QVERIFY(limiter.take(RateClass::Integration, from(address)).allowed);
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
    RateLimiter limiter(clock, all(limit));
    while (limiter.take(RateClass::Integration, from(address)).allowed) { }
    clock.advance(7ms);
    const auto refused = limiter.take(RateClass::Integration, from(address));
    QVERIFY(!refused.allowed);
    QVERIFY(refused.retryAfterSeconds >= 1);
    clock.advance(std::chrono::seconds(refused.retryAfterSeconds));
    QVERIFY(limiter.take(RateClass::Integration, from(address)).allowed);
}

void tst_RateLimiter::addressesAndClassesCountOnTheirOwn()
{
    const tests::TestClock clock;
    RateLimiter limiter(clock, all(1));
    QVERIFY(limiter.take(RateClass::Integration, from(address)).allowed);
    QVERIFY(!limiter.take(RateClass::Integration, from(address)).allowed);
    QVERIFY(limiter.take(RateClass::Integration, from(QStringLiteral("192.0.2.2"))).allowed);
    QVERIFY(limiter.take(RateClass::Console, from(address)).allowed);
    QVERIFY(limiter.take(RateClass::Login, from(address)).allowed);
    QVERIFY(limiter.take(RateClass::Candidate, from(address)).allowed);
    QVERIFY(limiter.take(RateClass::Page, from(address)).allowed);
}

void tst_RateLimiter::zeroSwitchesEveryLimitOff()
{
    const tests::TestClock clock;
    RateLimiter limiter(clock, all(0));
    for (int i = 0; i < rateClassCount; ++i) {
        for (int j = 0; j < 1000; ++j)
            QVERIFY(limiter.take(RateClass(i), from(address)).allowed);
        for (const auto by : {RateBy::Address, RateBy::Credential, RateBy::Tenant})
            QCOMPARE(limiter.limitOf(by, RateClass(i)), 0);
    }
}

void tst_RateLimiter::whatIsUnlimitedSaysSo()
{
    const tests::TestClock clock;
    RateLimiter limiter(clock, all(1));
    for (int i = 0; i < 100; ++i) {
        const auto verdict = limiter.take(RateClass::Unlimited, from(address));
        QVERIFY(verdict.allowed);
        QCOMPARE(verdict.limit, 0);
    }
}

void tst_RateLimiter::aClockThatGoesBackGivesNothing()
{
    tests::TestClock clock;
    RateLimiter limiter(clock, all(1));
    (void)limiter.take(RateClass::Integration, from(address));
    clock.advance(-1h);
    QVERIFY(!limiter.take(RateClass::Integration, from(address)).allowed);
    clock.advance(60s);
    QVERIFY(limiter.take(RateClass::Integration, from(address)).allowed);
}

void tst_RateLimiter::eachLimitIsASettingOfItsOwn()
{
    const tests::TestClock clock;
    const RateLimiter limiter(clock, {100, 30, 50, 7});
    QCOMPARE(limiter.limitOf(RateBy::Address, RateClass::Integration), 100);
    QCOMPARE(limiter.limitOf(RateBy::Address, RateClass::Console), 600);
    QCOMPARE(limiter.limitOf(RateBy::Address, RateClass::Login), 7);
    QCOMPARE(limiter.limitOf(RateBy::Credential, RateClass::Integration), 30);
    QCOMPARE(limiter.limitOf(RateBy::Credential, RateClass::Console), 180);
    QCOMPARE(limiter.limitOf(RateBy::Credential, RateClass::Login), 0);
    QCOMPARE(limiter.limitOf(RateBy::Tenant, RateClass::Integration), 50);
    QCOMPARE(limiter.limitOf(RateBy::Tenant, RateClass::Candidate), 0);
    QCOMPARE(limiter.limitOf(RateBy::Tenant, RateClass::Page), 0);
}

void tst_RateLimiter::theNearestLimitIsTold()
{
    tests::TestClock clock;
    RateLimiter limiter(clock, {0, 2, 3, 0});
    const QString tenant = QStringLiteral("acme");
    const auto call = [&](const QString &key) {
        return limiter.take(
            RateClass::Integration, from(key, RateBy::Credential) + from(tenant, RateBy::Tenant));
    };
    auto verdict = call(QStringLiteral("key:1"));
    QCOMPARE(verdict.by, RateBy::Credential);
    QCOMPARE(verdict.remaining, 1);
    verdict = call(QStringLiteral("key:2"));
    QCOMPARE(verdict.remaining, 1); // of both; the credential's is told first
    verdict = call(QStringLiteral("key:2"));
    QVERIFY(verdict.allowed);
    QCOMPARE(verdict.remaining, 0);
    verdict = call(QStringLiteral("key:1")); // has one left, but its tenant hasn't
    QVERIFY(!verdict.allowed);
    QCOMPARE(verdict.by, RateBy::Tenant);
    QCOMPARE(verdict.limit, 3);
    QCOMPARE(verdict.retryAfterSeconds, 20);
    // What the tenant's limit refused cost the key nothing.
    clock.advance(20s);
    QVERIFY(call(QStringLiteral("key:1")).allowed);
}

void tst_RateLimiter::ofTwoRefusalsTheLongerIsTold()
{
    const RateVerdict open{true, RateBy::Address, 10, 5, 30, 0};
    const RateVerdict nearer{true, RateBy::Tenant, 10, 4, 36, 0};
    const RateVerdict refused{false, RateBy::Credential, 1, 0, 60, 60};
    const RateVerdict shorter{false, RateBy::Tenant, 2, 0, 60, 30};
    QCOMPARE(nearest(open, nearer).by, RateBy::Tenant);
    QCOMPARE(nearest(nearer, open).by, RateBy::Tenant);
    QCOMPARE(nearest(open, refused).by, RateBy::Credential);
    QCOMPARE(nearest(refused, open).by, RateBy::Credential);
    QCOMPARE(nearest(shorter, refused).by, RateBy::Credential);
    QCOMPARE(nearest(RateVerdict(), open).by, RateBy::Address);
    QCOMPARE(nearest(open, RateVerdict()).remaining, 5);
}

void tst_RateLimiter::oneNetworkOfIpv6IsOneClient()
{
    const auto of = [](const char *text) { return rateAddress(QHostAddress(QLatin1String(text))); };
    QCOMPARE(of("2001:db8:1:2::1"), of("2001:db8:1:2:ffff:ffff:ffff:ffff"));
    QVERIFY(of("2001:db8:1:2::1") != of("2001:db8:1:3::1"));
    QVERIFY(of("192.0.2.1") != of("192.0.2.2"));
    QCOMPARE(of("::ffff:192.0.2.1"), of("192.0.2.1"));
}

QTEST_GUILESS_MAIN(tst_RateLimiter)
#include "tst_ratelimiter.moc"
