// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/backoff.h"

#include <QList>
#include <QTest>

using candor::storage::Backoff;
using namespace std::chrono_literals;

class tst_Backoff : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whileTheServerAnswersEverybodyMayConnect();
    void thePausesGrowToTwoSeconds();
    void whoeverFailedTogetherCountOnce();
    void afterAFailureOneTriesAtATime();
    void oneSuccessOpensTheDoorForAll();

private:
    const Backoff::Moment m_start{std::chrono::hours(1)};
    const std::function<double()> m_longest = [] { return 1.0; };
};

void tst_Backoff::whileTheServerAnswersEverybodyMayConnect()
{
    Backoff backoff(m_longest);
    QVERIFY(backoff.begin(m_start));
    QVERIFY(backoff.begin(m_start));
    QVERIFY(backoff.nextTry() <= m_start);
}

void tst_Backoff::thePausesGrowToTwoSeconds()
{
    Backoff backoff(m_longest);
    auto now = m_start;
    QList<std::chrono::milliseconds> pauses;
    for (int i = 0; i < 8; ++i) {
        const auto round = backoff.begin(now);
        QVERIFY(round);
        backoff.failed(*round, now);
        pauses.append(std::chrono::duration_cast<std::chrono::milliseconds>(backoff.nextTry() - now));
        QVERIFY(!backoff.begin(backoff.nextTry() - 1ms));
        now = backoff.nextTry();
    }
    QCOMPARE(
        pauses, QList<std::chrono::milliseconds>({50ms, 100ms, 200ms, 400ms, 800ms, 1600ms, 2000ms, 2000ms}));
}

void tst_Backoff::whoeverFailedTogetherCountOnce()
{
    Backoff backoff(m_longest);
    const QList rounds{backoff.begin(m_start), backoff.begin(m_start), backoff.begin(m_start)};
    for (const auto &round : rounds)
        backoff.failed(*round, m_start);
    QCOMPARE(backoff.nextTry(), m_start + 50ms);
}

void tst_Backoff::afterAFailureOneTriesAtATime()
{
    Backoff backoff(m_longest);
    backoff.failed(*backoff.begin(m_start), m_start);
    const auto later = m_start + 1s;
    const auto mine = backoff.begin(later);
    QVERIFY(mine);
    QVERIFY(!backoff.begin(later));
    QVERIFY2(backoff.nextTry() > later, "or the others would ask without a pause");
    backoff.failed(*mine, later);
    QCOMPARE(backoff.nextTry(), later + 100ms);
}

void tst_Backoff::oneSuccessOpensTheDoorForAll()
{
    Backoff backoff(m_longest);
    backoff.failed(*backoff.begin(m_start), m_start);
    const auto later = m_start + 1s;
    QVERIFY(backoff.begin(later));
    backoff.succeeded();
    QVERIFY(backoff.begin(later));
    QVERIFY(backoff.begin(later));
    backoff.failed(*backoff.begin(later), later);
    QCOMPARE(backoff.nextTry(), later + 50ms);
}

QTEST_APPLESS_MAIN(tst_Backoff)
#include "tst_backoff.moc"
