// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "workflow/jobrunner.h"

#include <mutex>

using namespace candor;
using namespace candor::tests;
using domain::State;
using workflow::JobRunner;

class tst_JobRunner : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void whatIsOwedIsDoneWithoutAnybodyAsking();
    void aFailedJobIsDoneWhenItsTimeComes();
    void aDeadProcessLosesItsJobsWhenTheServerIsAlone();
    void aDeadNodeLosesItsJobsWhenItsLeasesEnd();
    void aNodeWhoseClockIsFastTakesNothingThatOthersHold();
    void aJobThatTakesItsTimeIsKept();
    void aTenantWithManySlowJobsDelaysNobody();
    void stoppingWaitsForWhatIsBeingDone();
    void aWakeAfterTheStopDoesNothing();
    void aThousandInterviewsArePlannedOnceEachByTwoNodes();
};

namespace {

JobRunner::Settings settings(const QString &owner = QStringLiteral("node"))
{
    JobRunner::Settings settings;
    settings.owner = owner;
    settings.poll = std::chrono::milliseconds(10); // the clock that counts is the test's
    return settings;
}

// Holds every order back until it is released, or fails as often as it is told.
class SlowPlanner final : public agents::Planner
{
public:
    using Answer = domain::Result<agents::Planned>;

    QFuture<Answer> plan(const agents::PlanOrder &order) override
    {
        if (failures > 0) {
            failures -= 1;
            return domain::ready(Answer(domain::fail(domain::ErrorCode::AgentFailed)));
        }
        if (!holds || (!holdsOnly.isEmpty() && order.brief.request.companyName != holdsOnly))
            return engine.agents().planner.plan(order);
        const std::scoped_lock lock(mutex);
        held.append({order, {}});
        return held.last().second.future();
    }
    int waiting()
    {
        const std::scoped_lock lock(mutex);
        return int(held.size());
    }
    void release()
    {
        const std::scoped_lock lock(mutex);
        for (const auto &[order, promise] : held)
            promise.fulfil(engine.agents().planner.plan(order).result());
        held.clear();
    }

    std::atomic<int> failures{0};
    std::atomic<bool> holds{false};
    QString holdsOnly; // the orders of this company; set before the runner starts

private:
    agents::builtin::Engine engine;
    std::mutex mutex;
    QList<std::pair<agents::PlanOrder, domain::Promise<Answer>>> held;
};

House::Replace with(SlowPlanner &planner)
{
    return [&planner](const agents::Agents &engine) {
        return agents::Agents{engine.validator, planner, engine.interviewer, engine.assessor, engine.chat};
    };
}

State stateOf(House &house, domain::InterviewId id)
{
    return house.stored(id).interview.state;
}

} // namespace

void tst_JobRunner::whatIsOwedIsDoneWithoutAnybodyAsking()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    auto rare = settings();
    rare.poll = std::chrono::hours(1);
    JobRunner runner(house.environment, rare);
    house.onWake = [&] { runner.wake(); };
    const auto early = house.create(House::request()).id;
    runner.start();
    QTRY_COMPARE(stateOf(house, early), State::Pending);
    const auto late = house.create(House::request()).id;
    QTRY_COMPARE(stateOf(house, late), State::Pending);
    runner.stop();
    house.onWake = {};
}

void tst_JobRunner::aFailedJobIsDoneWhenItsTimeComes()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    SlowPlanner planner;
    House house(backend, with(planner));
    planner.failures = 1;
    const auto id = house.create(House::request()).id;
    JobRunner runner(house.environment, settings());
    runner.start();
    QTRY_COMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM jobs WHERE attempts = 1")), 1);
    const auto other = house.create(House::request()).id;
    QTRY_COMPARE(stateOf(house, other), State::Pending);
    QCOMPARE(stateOf(house, id), State::GeneratingPlan);
    house.clock.advance(std::chrono::seconds(5));
    QTRY_COMPARE(stateOf(house, id), State::Pending);
    runner.stop();
}

void tst_JobRunner::aDeadProcessLosesItsJobsWhenTheServerIsAlone()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.create(House::request()).id;
    QCOMPARE(house.claim(QStringLiteral("dead")).size(), 1);
    auto alone = settings();
    alone.alone = true;
    JobRunner runner(house.environment, alone);
    runner.start();
    QTRY_COMPARE(stateOf(house, id), State::Pending);
    runner.stop();
}

void tst_JobRunner::aDeadNodeLosesItsJobsWhenItsLeasesEnd()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.create(House::request()).id;
    QCOMPARE(house.claim(QStringLiteral("dead")).size(), 1);
    JobRunner runner(house.environment, settings());
    runner.start();
    const auto other = house.create(House::request()).id;
    QTRY_COMPARE(stateOf(house, other), State::Pending);
    QCOMPARE(stateOf(house, id), State::ValidatingSkills);
    house.clock.advance(std::chrono::minutes(1));
    QTRY_COMPARE(stateOf(house, id), State::Pending);
    runner.stop();
    QCOMPARE(house.history(id).size(), 4);
}

void tst_JobRunner::aNodeWhoseClockIsFastTakesNothingThatOthersHold()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto held = house.create(House::request()).id;
    QCOMPARE(house.claim(QStringLiteral("other")).size(), 1);
    const TestClock fast(house.clock.now() + std::chrono::hours(1));
    const auto &here = house.environment;
    workflow::Environment environment{
        *house.database, fast, here.agents, here.links, here.checkTarget, here.committed};
    JobRunner runner(environment, settings());
    runner.start();
    const auto free = house.create(House::request()).id;
    QTRY_COMPARE(stateOf(house, free), State::GeneratingPlan);
    runner.stop();
    QCOMPARE(stateOf(house, held), State::ValidatingSkills);
    QCOMPARE(house.number(QStringLiteral("SELECT claim FROM jobs WHERE lease_owner = 'other'")), 1);
}

void tst_JobRunner::aJobThatTakesItsTimeIsKept()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    SlowPlanner planner;
    House house(backend, with(planner));
    planner.holds = true;
    const auto id = house.create(House::request()).id;
    auto quick = settings();
    quick.heartbeat = std::chrono::milliseconds(1);
    quick.mostAtOnce = 1; // or it would take the job again by itself
    JobRunner runner(house.environment, quick);
    runner.start();
    QTRY_COMPARE(planner.waiting(), 1);
    const auto leaseEnd = [&] {
        return domain::fromMilliseconds(house.number(QStringLiteral("SELECT lease_until FROM jobs")));
    };
    const auto longest = house.environment.agentDeadline + quick.grace;
    const auto step = std::chrono::seconds(10);
    for (auto passed = std::chrono::milliseconds(step); passed < longest; passed += step) {
        house.clock.advance(step);
        QTRY_COMPARE(leaseEnd(), house.clock.now() + quick.lease);
        QVERIFY(house.claim(QStringLiteral("other")).isEmpty());
    }
    // An agent that never answers doesn't keep the job for ever.
    house.clock.advance(step);
    QList<storage::Job> taken;
    const auto isTaken = [&] {
        house.clock.set(leaseEnd());
        taken = house.claim(QStringLiteral("other"));
        return taken.size() == 1;
    };
    QTRY_VERIFY(isTaken());
    planner.release();
    runner.stop();
    QCOMPARE(stateOf(house, id), State::GeneratingPlan);
    planner.holds = false;
    QVERIFY(await(house.jobs.run(taken.first())));
    QCOMPARE(stateOf(house, id), State::Pending);
}

void tst_JobRunner::aTenantWithManySlowJobsDelaysNobody()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    SlowPlanner planner;
    House house(backend, with(planner));
    planner.holds = true;
    planner.holdsOnly = QStringLiteral("Slow");
    constexpr int slow = 100;
    QList<QFuture<domain::Result<workflow::Performed<workflow::Intake>>>> futures;
    for (int i = 0; i < slow; ++i) {
        auto request = House::request();
        request.request.companyName = planner.holdsOnly;
        futures.append(
            house.intake.create(house.scope, house.recruiter, request, workflow::OnTerminal::Replay, {}));
    }
    for (const auto &future : futures)
        QVERIFY(await(future));
    JobRunner runner(house.environment, settings());
    house.onWake = [&] { runner.wake(); };
    runner.start();
    QTRY_COMPARE_WITH_TIMEOUT(planner.waiting(), 32, 60'000);
    const auto planned = [&house](const domain::TenantScope &scope) {
        return house.number(
            QStringLiteral("SELECT COUNT(*) FROM interviews WHERE state = 'PENDING' AND tenant_id = ?"),
            {storage::value(scope.tenant())});
    };
    const auto others = house.addTenant(QStringLiteral("others"));
    QVERIFY(await(
        house.intake.create(others, house.recruiter, House::request(), workflow::OnTerminal::Replay, {})));
    QTRY_COMPARE(planned(others), 1);
    QCOMPARE(planner.waiting(), 32);
    QCOMPARE(planned(house.scope), 0);
    planner.holds = false;
    planner.release();
    QTRY_COMPARE_WITH_TIMEOUT(planned(house.scope), slow, 60'000);
    runner.stop();
    house.onWake = {};
}

void tst_JobRunner::stoppingWaitsForWhatIsBeingDone()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    SlowPlanner planner;
    House house(backend, with(planner));
    planner.holds = true;
    const auto first = house.create(House::request()).id;
    JobRunner runner(house.environment, settings());
    runner.start();
    QTRY_COMPARE(planner.waiting(), 1);
    std::atomic<bool> stopped{false};
    const std::unique_ptr<QThread> stopper(QThread::create([&] {
        runner.stop();
        stopped = true;
    }));
    stopper->start();
    // What is made after the stop began stays for the next start; making it gives a wrong stop time to end.
    QList<domain::InterviewId> later;
    for (int i = 0; i < 20; ++i)
        later.append(house.create(House::request()).id);
    QVERIFY(!stopped);
    QCOMPARE(stateOf(house, first), State::GeneratingPlan);
    planner.release();
    QVERIFY(stopper->wait());
    QCOMPARE(stateOf(house, first), State::Pending);
    QCOMPARE(stateOf(house, later.last()), State::ValidatingSkills);
    QCOMPARE(planner.waiting(), 0);
}

void tst_JobRunner::aWakeAfterTheStopDoesNothing()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    {
        JobRunner neverStarted(house.environment, settings());
        neverStarted.wake();
        neverStarted.stop();
    }
    JobRunner runner(house.environment, settings());
    runner.start();
    QTRY_COMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM jobs")), 0);
    runner.stop();
    house.onWake = [&] { runner.wake(); };
    const auto id = house.create(House::request()).id;
    runner.wake();
    runner.stop();
    house.onWake = {};
    QCOMPARE(stateOf(house, id), State::ValidatingSkills);
}

void tst_JobRunner::aThousandInterviewsArePlannedOnceEachByTwoNodes()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    constexpr int all = 1000;
    JobRunner first(house.environment, settings(QStringLiteral("first")));
    JobRunner second(house.environment, settings(QStringLiteral("second")));
    house.onWake = [&] {
        first.wake();
        second.wake();
    };
    first.start();
    second.start();
    for (int made = 0; made < all; made += 100) {
        QList<QFuture<domain::Result<workflow::Performed<workflow::Intake>>>> futures;
        for (int i = 0; i < 100; ++i)
            futures.append(house.intake.create(
                house.scope, house.recruiter, House::request(), workflow::OnTerminal::Replay, {}));
        for (const auto &future : futures)
            QVERIFY(await(future));
    }
    const auto count = [&](const char *what) {
        return house.number(QStringLiteral("SELECT COUNT(*) FROM ") + QLatin1String(what));
    };
    QTRY_COMPARE_WITH_TIMEOUT(count("interviews WHERE state = 'PENDING'"), all, 100'000);
    first.stop();
    second.stop();
    house.onWake = {};
    QCOMPARE(count("plans WHERE version = 1"), all);
    QCOMPARE(count("plans"), all);
    QCOMPARE(count("events"), 4 * all);
    QCOMPARE(count("history"), 4 * all);
    QCOMPARE(count("audit"), 4 * all);
    QCOMPARE(count("jobs"), 0);
    QCOMPARE(count("interviews WHERE attention IS NOT NULL"), 0);
}

QTEST_GUILESS_MAIN(tst_JobRunner)
#include "tst_jobrunner.moc"
