// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onetenant.h"
#include "storage/jobrepository.h"

using namespace candor;
using namespace candor::storage;
using candor::tests::OneTenant;
using domain::Done;
using domain::fromMilliseconds;

class tst_JobRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void dueJobsAreClaimedOldestFirstAndOnlyOnce();
    void anExpiredLeaseIsAnyonesAndItsOldHolderHasNothing();
    void aRetriedJobWaitsForItsTime();
    void whoPutAJobBackHasNoClaimToItAnyMore();
    void aRenewedLeaseKeepsOthersAway();
    void tenantsShareThePlaces();
    void theNextDueJobIsTheOneThatNobodyHolds();
    void releasingAllEndsEveryLease();
};

namespace {

void enqueue(OneTenant &house, domain::InterviewId interview, int due, const QString &kind)
{
    Job job;
    job.id = domain::JobId::make(fromMilliseconds(due));
    job.kind = kind;
    job.platform = house.scope.platform();
    job.tenant = house.scope.tenant();
    job.interview = interview;
    job.payload = {{QStringLiteral("kind"), kind}};
    job.runAt = fromMilliseconds(due);
    (void)house.write<Done>([&](Session &session) { return JobRepository(session).enqueue(job); });
}

QList<Job> claim(OneTenant &house, int now, int most = 10)
{
    return house.write<QList<Job>>([&](Session &session) {
        return JobRepository(session).claim(
            QStringLiteral("node"), fromMilliseconds(now), fromMilliseconds(now + 100), {most, 1000, {}});
    });
}

std::optional<domain::Timestamp> nextDue(OneTenant &house)
{
    return house.write<std::optional<domain::Timestamp>>(
        [](Session &session) { return JobRepository(session).nextDue(fromMilliseconds(0)); });
}

bool finish(OneTenant &house, const Job &job)
{
    return house.write<bool>([&](Session &session) { return JobRepository(session).finish(job); });
}

bool retry(OneTenant &house, const Job &job, int due)
{
    return house.write<bool>([&](Session &session) {
        return JobRepository(session).retry(job, fromMilliseconds(due), QStringLiteral("AGENT_FAILED"));
    });
}

} // namespace

void tst_JobRepository::dueJobsAreClaimedOldestFirstAndOnlyOnce()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto id = house.add(1).interview.id;
    enqueue(house, id, 30, QStringLiteral("c"));
    enqueue(house, id, 10, QStringLiteral("a"));
    enqueue(house, id, 20, QStringLiteral("b"));
    const auto first = claim(house, 20, 1);
    QCOMPARE(first.size(), 1);
    QCOMPARE(first.first().kind, QStringLiteral("a"));
    QCOMPARE(first.first().interview, id);
    QCOMPARE(first.first().payload.value(QLatin1String("kind")).toString(), QStringLiteral("a"));
    QCOMPARE(first.first().scope().tenant(), house.scope.tenant());
    const auto second = claim(house, 20);
    QCOMPARE(second.size(), 1);
    QCOMPARE(second.first().kind, QStringLiteral("b"));
    QVERIFY(claim(house, 20).isEmpty());
    QVERIFY(finish(house, first.first()));
    QVERIFY(!finish(house, first.first()));
}

void tst_JobRepository::anExpiredLeaseIsAnyonesAndItsOldHolderHasNothing()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    enqueue(house, house.add(1).interview.id, 10, QStringLiteral("a"));
    const auto old = claim(house, 10).first();
    QVERIFY(claim(house, 109).isEmpty());
    const auto next = claim(house, 110).first();
    QCOMPARE(next.id, old.id);
    QVERIFY(next.claim > old.claim);
    QVERIFY(!finish(house, old));
    QVERIFY(!retry(house, old, 500));
    QVERIFY(finish(house, next));
}

void tst_JobRepository::aRetriedJobWaitsForItsTime()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    enqueue(house, house.add(1).interview.id, 10, QStringLiteral("a"));
    const auto first = claim(house, 10).first();
    QCOMPARE(first.attempts, 0);
    QVERIFY(retry(house, first, 50));
    QVERIFY(claim(house, 49).isEmpty());
    const auto again = claim(house, 50).first();
    QCOMPARE(again.attempts, 1);
    QVERIFY(!finish(house, first));
}

void tst_JobRepository::whoPutAJobBackHasNoClaimToItAnyMore()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    enqueue(house, house.add(1).interview.id, 10, QStringLiteral("a"));
    const auto first = claim(house, 10).first();
    QVERIFY(retry(house, first, 50));
    QVERIFY(!retry(house, first, 20));
    QVERIFY(!finish(house, first));
    const auto second = claim(house, 50).first();
    auto stranger = second;
    stranger.owner = QStringLiteral("another");
    QVERIFY(!finish(house, stranger));
    const auto postponed = house.write<bool>(
        [&](Session &session) { return JobRepository(session).postpone(second, fromMilliseconds(60)); });
    QVERIFY(postponed);
    QVERIFY(!finish(house, second));
    QVERIFY(finish(house, claim(house, 60).first()));
}

void tst_JobRepository::aRenewedLeaseKeepsOthersAway()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto id = house.add(1).interview.id;
    enqueue(house, id, 10, QStringLiteral("a"));
    enqueue(house, id, 10, QStringLiteral("b"));
    const auto held = claim(house, 10);
    QCOMPARE(held.size(), 2);
    QVERIFY(finish(house, held.first()));
    const auto lost = house.write<QList<Job>>(
        [&](Session &session) { return JobRepository(session).renew(held, fromMilliseconds(300)); });
    QCOMPARE(lost.size(), 1);
    QCOMPARE(lost.first().id, held.first().id);
    QVERIFY(claim(house, 299).isEmpty());
    const auto next = claim(house, 300);
    QCOMPARE(next.size(), 1);
    const auto late = house.write<QList<Job>>(
        [&](Session &session) { return JobRepository(session).renew(held, fromMilliseconds(900)); });
    QCOMPARE(late.size(), 2);
    QCOMPARE(claim(house, 400).size(), 1);
}

void tst_JobRepository::tenantsShareThePlaces()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto crowded = house.scope;
    const auto many = house.add(1).interview.id;
    for (int due = 10; due < 40; ++due)
        enqueue(house, many, due, QStringLiteral("slow"));
    const auto take = [&](const JobShares &shares) {
        const auto jobs = house.write<QList<Job>>([&](Session &session) {
            return JobRepository(session).claim(
                QStringLiteral("node"), fromMilliseconds(100), fromMilliseconds(200), shares);
        });
        QHash<domain::TenantId, int> taken;
        for (const auto &job : jobs)
            taken[job.tenant] += 1;
        return taken;
    };
    // A quarter of the places, however much is owed.
    QCOMPARE(take({16, 16, {}}).value(crowded.tenant()), 4);
    QVERIFY(take({12, 16, {{crowded.tenant(), 4}}}).isEmpty());
    house.scope = house.addTenant(QStringLiteral("second"));
    const auto other = house.add(2).interview.id;
    for (int due = 50; due < 60; ++due)
        enqueue(house, other, due, QStringLiteral("late"));
    const auto both = take({12, 16, {{crowded.tenant(), 3}}});
    QCOMPARE(both.value(crowded.tenant()), 1);
    QCOMPARE(both.value(house.scope.tenant()), 4);
    // Where there are fewer places than tenants, the oldest comes first.
    const auto one = take({1, 2, {}});
    QCOMPARE(one.size(), 1);
    QCOMPARE(one.value(crowded.tenant()), 1);
    QCOMPARE(JobShares({0, 128, {}}).perTenant(1), 32);
    QCOMPARE(JobShares({0, 128, {}}).perTenant(8), 8);
    QCOMPARE(JobShares({0, 128, {}}).perTenant(1000), 1);
}

void tst_JobRepository::theNextDueJobIsTheOneThatNobodyHolds()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto id = house.add(1).interview.id;
    QVERIFY(!nextDue(house).has_value());
    enqueue(house, id, 10, QStringLiteral("a"));
    enqueue(house, id, 70, QStringLiteral("b"));
    QCOMPARE(nextDue(house), fromMilliseconds(10));
    (void)claim(house, 10);
    QCOMPARE(nextDue(house), fromMilliseconds(70));
    (void)claim(house, 80);
    // Then when the first lease ends.
    QCOMPARE(nextDue(house), fromMilliseconds(110));
    (void)house.write<Done>([&](Session &session) { return JobRepository(session).removeAll(id); });
    QVERIFY(!nextDue(house).has_value());
}

void tst_JobRepository::releasingAllEndsEveryLease()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto id = house.add(1).interview.id;
    enqueue(house, id, 10, QStringLiteral("a"));
    enqueue(house, id, 10, QStringLiteral("b"));
    const auto dead = claim(house, 10);
    QCOMPARE(dead.size(), 2);
    (void)house.write<Done>([](Session &session) { return JobRepository(session).releaseAll(); });
    const auto alive = claim(house, 11);
    QCOMPARE(alive.size(), 2);
    for (const auto &job : dead)
        QVERIFY(!finish(house, job));
}

QTEST_GUILESS_MAIN(tst_JobRepository)
#include "tst_jobrepository.moc"
