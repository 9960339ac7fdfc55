// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/json.h"
#include "house.h"

using namespace candor;
using namespace candor::tests;
using domain::ErrorCode;
using domain::State;
using storage::value;

class tst_InterviewJobs : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void aCompleteRequestBecomesAPlanToDecideOn();
    void anAutomaticApprovalIsTwoStepsInOneCommit();
    void aFailingAgentIsTriedAgainLaterAndLater();
    void theThirdFailureAsksForAttentionOnceAndSuccessClearsIt();
    void warningsThatDoNotFitAreCounted();
    void aPlanThatBreaksItsOwnRulesIsNeverStored();
    void anAgentThatTakesTooLongHasFailedAndItsLateAnswerIsDropped();
    void aWorkerWhoseJobWasTakenOverKeepsNothing();
    void aJobWhoseLastWriteFailsKeepsNothing();
    void whatTheDatabaseIsShortOfUsesUpNoAttempt();
    void aJobOfAnUnknownKindFails();
};

namespace {

// Fails as often as it is told, then plans as the engine does; or delivers a plan that can't be stored.
class UnsteadyPlanner final : public agents::Planner
{
public:
    QFuture<domain::Result<agents::Planned>> plan(const agents::PlanOrder &order) override
    {
        using Answer = domain::Result<agents::Planned>;
        if (failures > 0) {
            failures -= 1;
            return domain::ready(Answer(domain::fail(ErrorCode::AgentFailed)));
        }
        if (breaks)
            return domain::ready(Answer(agents::Planned()));
        if (dawdles) {
            late = engine.agents().planner.plan(order).result();
            return promise.future();
        }
        return engine.agents().planner.plan(order);
    }

    int failures = 0;
    bool breaks = false;
    bool dawdles = false;
    domain::Promise<domain::Result<agents::Planned>> promise;
    domain::Result<agents::Planned> late;

private:
    agents::builtin::Engine engine;
};

House::Replace with(UnsteadyPlanner &planner)
{
    return [&planner](const agents::Agents &engine) {
        return agents::Agents{engine.validator, planner, engine.interviewer, engine.assessor, engine.chat};
    };
}

QStringList namesOf(const QList<QJsonObject> &events)
{
    QStringList names;
    for (const auto &event : events)
        names.append(event.value(QLatin1String("event")).toString().mid(int(strlen("interview."))));
    return names;
}

} // namespace

void tst_InterviewJobs::aCompleteRequestBecomesAPlanToDecideOn()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.create(House::request()).id;
    QCOMPARE(house.work(), 2);
    const auto stored = house.stored(id);
    QCOMPARE(stored.interview.state, State::Pending);
    QVERIFY(!stored.validation.isEmpty());
    const auto plan = *house.plan(id);
    QCOMPARE(plan.version, 1);
    QVERIFY(domain::brokenInvariants(plan).isEmpty());
    QCOMPARE(house.rowsOf(QStringLiteral("jobs"), id), 0);
    const QStringList expected{QStringLiteral("received"), QStringLiteral("validating_skills"),
        QStringLiteral("generating_plan"), QStringLiteral("plan_generated")};
    QCOMPARE(namesOf(house.events(id)), expected);
    const auto data = house.events(id).last().value(QLatin1String("data")).toObject();
    QCOMPARE(data.value(QLatin1String("planId")).toString(), plan.id.toString());
    QCOMPARE(house.history(id).last().actor.kind, domain::Actor::Kind::System);
}

void tst_InterviewJobs::anAutomaticApprovalIsTwoStepsInOneCommit()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    house.change([](domain::TenantSettings &settings) { settings.autoApprovePlans = true; });
    const auto id = house.at(State::GeneratingPlan).id;
    const int wakes = house.wakes;
    const auto job = house.claim().first();
    QVERIFY(await(house.jobs.run(job)));
    QCOMPARE(house.wakes.load(), wakes + 1);
    const auto interview = house.stored(id).interview;
    QCOMPARE(interview.state, State::Approved);
    QVERIFY(interview.linkExpiresAt.has_value());
    const auto history = house.history(id);
    QCOMPARE(history.size(), 5);
    QCOMPARE(history[3].to, State::Pending);
    QCOMPARE(history[4].from, std::optional(State::Pending));
    QCOMPARE(history[4].to, State::Approved);
    QCOMPARE(history[4].actor.kind, domain::Actor::Kind::System);
    QVERIFY(history[4].reason.contains(QStringLiteral("autoApprovePlans")));
    QCOMPARE(namesOf(house.events(id)).mid(3),
        QStringList({QStringLiteral("plan_generated"), QStringLiteral("approved")}));
}

void tst_InterviewJobs::aFailingAgentIsTriedAgainLaterAndLater()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    UnsteadyPlanner planner;
    House house(backend, with(planner));
    const auto id = house.at(State::GeneratingPlan).id;
    planner.failures = 9;
    for (const int seconds : {5, 10, 20, 40, 80, 160, 320, 600, 600}) {
        QCOMPARE(house.work(), 1);
        const auto due = house.number(QStringLiteral("SELECT run_at FROM jobs"));
        QCOMPARE(due, domain::toMilliseconds(house.clock.now()) + seconds * 1000);
        house.clock.set(domain::fromMilliseconds(due - 1));
        QCOMPARE(house.work(), 0);
        house.clock.set(domain::fromMilliseconds(due));
    }
    QCOMPARE(house.work(), 1);
    QCOMPARE(house.stored(id).interview.state, State::Pending);
    QCOMPARE(house.plan(id)->version, 1);
}

void tst_InterviewJobs::theThirdFailureAsksForAttentionOnceAndSuccessClearsIt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    UnsteadyPlanner planner;
    House house(backend, with(planner));
    house.addDestination();
    const auto id = house.at(State::GeneratingPlan).id;
    planner.failures = 5;
    for (int i = 1; i <= 5; ++i) {
        QCOMPARE(house.work(), 1);
        QCOMPARE(house.stored(id).interview.attention.isEmpty(), i < 3);
        QCOMPARE(namesOf(house.events(id)).count(QStringLiteral("agent_failed")), i < 3 ? 0 : 1);
        house.clock.advance(std::chrono::minutes(10));
    }
    QCOMPARE(house.stored(id).interview.state, State::GeneratingPlan);
    const auto told = house.events(id).last();
    QCOMPARE(told.value(QLatin1String("sequence")).toInt(), 4);
    QCOMPARE(told.value(QLatin1String("data")).toObject().value(QLatin1String("attempts")).toInt(), 3);
    QCOMPARE(house.work(), 1);
    const auto interview = house.stored(id).interview;
    QCOMPARE(interview.state, State::Pending);
    QVERIFY(interview.attention.isEmpty());
    QCOMPARE(interview.sequence, 5);
    QCOMPARE(house.rowsOf(QStringLiteral("deliveries"), id), 5);
}

void tst_InterviewJobs::warningsThatDoNotFitAreCounted()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    QJsonArray qualifications;
    for (int i = 0; i < 50; ++i)
        qualifications.append(QStringLiteral("Zymurgic%1 %2").arg(i).arg(QString(400, QLatin1Char('q'))));
    const QJsonObject request{{QStringLiteral("position"), QStringLiteral("Keeper")},
        {QStringLiteral("level"), QStringLiteral("SENIOR")},
        {QStringLiteral("qualifications"), qualifications}};
    const auto id = house.create(must(api::parseInterviewRequest(api::toBytes(request)))).id;
    while (house.stored(id).interview.state != State::Pending)
        QVERIFY(house.work() > 0);
    const auto attention = house.stored(id).interview.attention;
    QVERIFY2(attention.size() <= 4000, qPrintable(attention));
    QVERIFY2(attention.contains(QLatin1String(" more.")), qPrintable(attention));
}

void tst_InterviewJobs::aPlanThatBreaksItsOwnRulesIsNeverStored()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    UnsteadyPlanner planner;
    House house(backend, with(planner));
    const auto id = house.at(State::GeneratingPlan).id;
    planner.breaks = true;
    const auto result = await(house.jobs.run(house.claim().first()));
    QCOMPARE(codeOf(result), ErrorCode::AgentFailed);
    QVERIFY(!result.error().logDetail.isEmpty());
    QCOMPARE(house.rowsOf(QStringLiteral("plans"), id), 0);
    QCOMPARE(house.stored(id).interview.state, State::GeneratingPlan);
}

void tst_InterviewJobs::anAgentThatTakesTooLongHasFailedAndItsLateAnswerIsDropped()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    UnsteadyPlanner planner;
    House house(backend, with(planner));
    house.environment.agentDeadline = std::chrono::milliseconds(5);
    const auto id = house.at(State::GeneratingPlan).id;
    planner.dawdles = true;
    QCOMPARE(house.work(), 1);
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM jobs WHERE last_error = 'TIMEOUT'")), 1);
    QVERIFY(planner.late);
    planner.promise.fulfil(planner.late);
    planner.dawdles = false;
    house.clock.advance(std::chrono::seconds(5));
    QCOMPARE(house.work(), 1);
    QCOMPARE(house.stored(id).interview.state, State::Pending);
    QCOMPARE(house.rowsOf(QStringLiteral("plans"), id), 1);
    QVERIFY(house.plan(id)->id != planner.late->plan.id);
}

void tst_InterviewJobs::aWorkerWhoseJobWasTakenOverKeepsNothing()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::GeneratingPlan).id;
    const auto first = house.claim(QStringLiteral("first"));
    QCOMPARE(first.size(), 1);
    QCOMPARE(house.claim(QStringLiteral("second")).size(), 0);
    house.clock.advance(std::chrono::minutes(2));
    const auto second = house.claim(QStringLiteral("second"));
    QCOMPARE(second.size(), 1);
    QVERIFY(!await(house.jobs.run(first.first())));
    QCOMPARE(house.stored(id).interview.state, State::GeneratingPlan);
    QCOMPARE(house.rowsOf(QStringLiteral("plans"), id), 0);
    QCOMPARE(house.rowsOf(QStringLiteral("events"), id), 3);
    // Nor may it put back what is no longer its own.
    QVERIFY(await(house.jobs.retry(first.first(), {})));
    QCOMPARE(house.number(QStringLiteral("SELECT attempts FROM jobs")), 0);
    QVERIFY(await(house.jobs.run(second.first())));
    QCOMPARE(house.stored(id).interview.state, State::Pending);
    QVERIFY(!await(house.jobs.run(second.first())));
    QCOMPARE(house.rowsOf(QStringLiteral("plans"), id), 1);
    QCOMPARE(house.rowsOf(QStringLiteral("events"), id), 4);
}

void tst_InterviewJobs::aJobWhoseLastWriteFailsKeepsNothing()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::GeneratingPlan).id;
    const auto job = house.claim().first();
    // An event with the number that the job's own is going to have.
    house.execute(
        QStringLiteral(
            "INSERT INTO events (id, platform_id, tenant_id, interview_id, sequence, type, body_sealed, "
            "created_at) VALUES ('in-the-way', ?, ?, ?, 4, 'x', '', 0)"),
        {value(house.scope.platform()), value(house.scope.tenant()), value(id)});
    QVERIFY(!await(house.jobs.run(job)));
    QCOMPARE(house.rowsOf(QStringLiteral("plans"), id), 0);
    QCOMPARE(house.rowsOf(QStringLiteral("history"), id), 3);
    QCOMPARE(house.stored(id).interview.state, State::GeneratingPlan);
    house.execute(QStringLiteral("DELETE FROM events WHERE id = 'in-the-way'"));
    QVERIFY(await(house.jobs.run(job)));
    QCOMPARE(house.stored(id).interview.state, State::Pending);
}

void tst_InterviewJobs::aJobOfAnUnknownKindFails()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::GeneratingPlan).id;
    auto job = house.claim().first();
    job.kind = QStringLiteral("dance");
    QCOMPARE(codeOf(await(house.jobs.run(job))), ErrorCode::Internal);
    QCOMPARE(house.rowsOf(QStringLiteral("jobs"), id), 1);
}

void tst_InterviewJobs::whatTheDatabaseIsShortOfUsesUpNoAttempt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    (void)house.at(State::GeneratingPlan);
    const auto retried = [&house](ErrorCode code) {
        const auto jobs = house.claim();
        QCOMPARE(jobs.size(), 1);
        QVERIFY(await(house.jobs.retry(jobs.first(), domain::Error{code, {}, {}, {}, {}, {}, {}})));
        house.clock.advance(std::chrono::seconds(5));
    };
    const auto attempts = [&house] { return house.number(QStringLiteral("SELECT attempts FROM jobs")); };
    for (const auto code : {ErrorCode::StorageUnavailable, ErrorCode::StorageFull, ErrorCode::Overloaded}) {
        retried(code);
        QCOMPARE(attempts(), 0);
    }
    retried(ErrorCode::AgentFailed);
    QCOMPARE(attempts(), 1);
}

QTEST_GUILESS_MAIN(tst_InterviewJobs)
#include "tst_interviewjobs.moc"
