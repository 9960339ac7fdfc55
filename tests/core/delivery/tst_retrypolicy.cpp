// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/retrypolicy.h"

#include <QTest>

using namespace candor::delivery;
using namespace std::chrono_literals;
using std::chrono::milliseconds;

class tst_RetryPolicy : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theDelayIsThatShareOfTheScheduleWhichTheJitterSays();
    void theScheduleEndsAfterItsLastEntry();
    void retryAfterIsALowerBoundUpToADay();
    void retryAfterIsReadAsSecondsOrDate_data();
    void retryAfterIsReadAsSecondsOrDate();
    void theSystemsJitterStaysWithinItsBounds();
};

void tst_RetryPolicy::theDelayIsThatShareOfTheScheduleWhichTheJitterSays()
{
    const auto schedule = defaultRetrySchedule();
    QCOMPARE(nextDelay(1, schedule, [] { return 0.0; }, {}), std::optional<milliseconds>(0ms));
    QCOMPARE(nextDelay(1, schedule, [] { return 0.5; }, {}), std::optional<milliseconds>(2500ms));
    QCOMPARE(nextDelay(9, schedule, [] { return 0.5; }, {}), std::optional<milliseconds>(12h));
}

void tst_RetryPolicy::theScheduleEndsAfterItsLastEntry()
{
    const auto schedule = defaultRetrySchedule();
    QVERIFY(nextDelay(int(schedule.size()), schedule, systemJitter, {}));
    QVERIFY(!nextDelay(int(schedule.size()) + 1, schedule, systemJitter, {}));
    QVERIFY(!nextDelay(int(schedule.size()) + 1, schedule, systemJitter, 5s));
    QVERIFY(!nextDelay(1, {}, systemJitter, {}));
}

void tst_RetryPolicy::retryAfterIsALowerBoundUpToADay()
{
    const auto half = [] { return 0.5; };
    QCOMPARE(nextDelay(1, {10s}, half, 60s), std::optional<milliseconds>(60s));
    QCOMPARE(nextDelay(1, {10s}, half, 1s), std::optional<milliseconds>(5s));
    QCOMPARE(nextDelay(1, {10s}, half, 72h), std::optional<milliseconds>(24h));
}

void tst_RetryPolicy::retryAfterIsReadAsSecondsOrDate_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<qint64>("expected"); // milliseconds; −1 = nothing
    QTest::newRow("seconds") << QByteArray("120") << qint64(120000);
    QTest::newRow("seconds within white space") << QByteArray(" 7 ") << qint64(7000);
    QTest::newRow("a date ahead") << QByteArray("Fri, 20 Mar 2026 10:00:30 GMT") << qint64(30000);
    QTest::newRow("a date with a wrong weekday")
        << QByteArray("Mon, 20 Mar 2026 10:00:30 GMT") << qint64(30000);
    QTest::newRow("a date of RFC 850") << QByteArray("Friday, 20-Mar-26 10:00:30 GMT") << qint64(30000);
    QTest::newRow("a date of asctime()") << QByteArray("Fri Mar 20 10:00:30 2026") << qint64(30000);
    QTest::newRow("a time without a date") << QByteArray("10:00") << qint64(-1);
    QTest::newRow("a date that has passed") << QByteArray("Fri, 20 Mar 2026 09:00:00 GMT") << qint64(0);
    QTest::newRow("more seconds than any number holds")
        << QByteArray("99999999999999999999999") << qint64(86400000);
    QTest::newRow("a negative number") << QByteArray("-5") << qint64(-1);
    QTest::newRow("a fraction") << QByteArray("1.5") << qint64(-1);
    QTest::newRow("words") << QByteArray("soon") << qint64(-1);
    QTest::newRow("nothing") << QByteArray() << qint64(-1);
}

void tst_RetryPolicy::retryAfterIsReadAsSecondsOrDate()
{
    QFETCH(QByteArray, text);
    QFETCH(qint64, expected);
    const auto now = *candor::domain::fromIso8601(QStringLiteral("2026-03-20T10:00:00.000Z"));
    const auto parsed = parseRetryAfter(text, now);
    QCOMPARE(parsed ? parsed->count() : -1, expected);
}

void tst_RetryPolicy::theSystemsJitterStaysWithinItsBounds()
{
    bool low = false;
    bool high = false;
    for (int i = 0; i < 1000; ++i) {
        const double jitter = systemJitter();
        QVERIFY(jitter >= 0.0 && jitter < 1.0);
        low = low || jitter < 0.5;
        high = high || jitter >= 0.5;
    }
    QVERIFY(low && high);
}

QTEST_GUILESS_MAIN(tst_RetryPolicy)
#include "tst_retrypolicy.moc"
