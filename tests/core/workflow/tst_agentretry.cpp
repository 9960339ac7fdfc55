// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"
#include "workflow/agentservice.h"

using namespace candor;
using namespace candor::tests;
using domain::ErrorCode;
using domain::State;
using workflow::AgentRetry;
using workflow::ReportAccess;

class tst_AgentRetry : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void whatAnAgentOwesIsShown();
    void aRetryByHandIsDueAtOnce();
    void anAgentThatIsAtWorkGoesOn();
    void withNothingOwedThereIsNothingToRetry_data();
    void withNothingOwedThereIsNothingToRetry();
    void anotherTenantsInterviewIsNotThere();
};

namespace {

std::optional<api::AgentWork> workOf(House &house, domain::InterviewId id)
{
    return must(await(house.reports.find(house.scope, id.toString(), ReportAccess::Drafts))).work;
}

domain::Result<workflow::Performed<AgentRetry>> retry(House &house, domain::InterviewId id)
{
    workflow::AgentService agents(house.environment);
    return await(agents.retry(house.scope, house.recruiter, id.toString(), {}));
}

// Has the agent of an interview fail once.
void fail(House &house)
{
    const auto job = house.claim().first();
    (void)must(await(house.jobs.retry(job, {ErrorCode::AgentFailed, {}, {}, {}, {}, {}, {}})));
}

qint64 audits(House &house)
{
    return house.number(
        QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = 'interview.agent-retried'"));
}

} // namespace

void tst_AgentRetry::whatAnAgentOwesIsShown()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.create(House::request()).id;
    const auto start = house.clock.now();
    QCOMPARE(workOf(house, id), (api::AgentWork{QStringLiteral("validate"), false, 0, {}, start}));
    QVERIFY(await(house.jobs.run(house.claim().first())));
    fail(house);
    QCOMPARE(workOf(house, id),
        (api::AgentWork{QStringLiteral("plan"), false, 1, QStringLiteral("AGENT_FAILED"),
            start + std::chrono::seconds(5)}));
    house.clock.advance(std::chrono::seconds(5));
    const auto job = house.claim().first();
    QCOMPARE(workOf(house, id),
        (api::AgentWork{QStringLiteral("plan"), true, 1, QStringLiteral("AGENT_FAILED"), {}}));
    QVERIFY(await(house.jobs.run(job)));
    QVERIFY(!workOf(house, id));
    QCOMPARE(workOf(house, house.at(State::Completed).id)->agent, QStringLiteral("assess"));
}

void tst_AgentRetry::aRetryByHandIsDueAtOnce()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::GeneratingPlan).id;
    fail(house);
    QVERIFY(house.claim().isEmpty());
    const int wakes = house.wakes;
    const auto retried = did<AgentRetry>(retry(house, id));
    QCOMPARE(retried.interview.state, State::GeneratingPlan);
    QCOMPARE(retried.work.nextAttemptAt, std::optional(house.clock.now()));
    QCOMPARE(retried.work.attempts, 1);
    QCOMPARE(house.wakes.load(), wakes + 1);
    QCOMPARE(audits(house), 1);
    // Once more finds it due already.
    QVERIFY(retry(house, id));
    QCOMPARE(audits(house), 1);
    QCOMPARE(house.work(), 1);
    QCOMPARE(house.stored(id).interview.state, State::Pending);
}

void tst_AgentRetry::anAgentThatIsAtWorkGoesOn()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::GeneratingPlan).id;
    const auto job = house.claim().first();
    const auto retried = did<AgentRetry>(retry(house, id));
    QVERIFY(retried.work.isRunning);
    QCOMPARE(audits(house), 0);
    QVERIFY(house.claim(QStringLiteral("other")).isEmpty());
    QVERIFY(await(house.jobs.run(job)));
    QCOMPARE(house.stored(id).interview.state, State::Pending);
}

void tst_AgentRetry::withNothingOwedThereIsNothingToRetry_data()
{
    QTest::addColumn<State>("state");
    for (const auto state : {State::InfoNeeded, State::Pending, State::Approved, State::InProgress,
             State::AssessmentPending, State::Cancelled})
        QTest::newRow(qPrintable(domain::name(state))) << state;
}

void tst_AgentRetry::withNothingOwedThereIsNothingToRetry()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    QFETCH(State, state);
    House house(backend);
    const auto refused = retry(house, house.at(state).id);
    QCOMPARE(codeOf(refused), ErrorCode::InvalidState);
    QCOMPARE(refused.error().currentState, domain::name(state));
}

void tst_AgentRetry::anotherTenantsInterviewIsNotThere()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::GeneratingPlan).id;
    fail(house);
    house.scope = house.addTenant(QStringLiteral("second"));
    QCOMPARE(codeOf(retry(house, id)), ErrorCode::NotFound);
    QVERIFY(house.claim().isEmpty());
}

QTEST_GUILESS_MAIN(tst_AgentRetry)
#include "tst_agentretry.moc"
