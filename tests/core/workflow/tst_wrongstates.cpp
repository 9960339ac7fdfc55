// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "domain/transitions.h"
#include "workflow/planservice.h"

using namespace candor;
using namespace candor::tests;
using domain::Action;
using domain::ErrorCode;
using domain::State;

// Every verb in every state, held against the table of transitions.
class tst_WrongStates : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void everyActionFollowsTheTable_data();
    void everyActionFollowsTheTable();
    void theCandidatesVerbsAreRefusedOutsideTheInterview_data();
    void theCandidatesVerbsAreRefusedOutsideTheInterview();
    void anotherTenantFindsNothing();
};

namespace {

using Outcome = domain::Result<domain::Done>;

template <typename T>
Outcome outcome(const domain::Result<T> &result)
{
    if (!result)
        return domain::fail(result.error());
    return domain::Done();
}

Outcome attempt(House &house, Action action, domain::InterviewId id)
{
    switch (action) {
    case Action::SupplyInfo:
        return outcome(supplyInfo(house, id, "{\"level\": \"MID\"}"));
    case Action::ApprovePlan:
        return outcome(approvePlan(house, id));
    case Action::RejectPlan:
        return outcome(rejectPlan(house, id));
    case Action::RevisePlan: {
        api::Decision decision;
        decision.instructions = QStringLiteral("Ask more.");
        return outcome(revisePlan(house, id, decision));
    }
    case Action::ApproveAssessment:
        return outcome(approveAssessment(house, id));
    case Action::RejectAssessment:
        return outcome(rejectAssessment(house, id));
    case Action::Cancel:
        return outcome(cancel(house, id));
    case Action::EditPlan:
        return outcome(await(workflow::PlanService(house.environment)
                .edit(house.scope, house.recruiter, id.toString(), {}, {}, {})));
    case Action::OverrideScore:
        return outcome(await(house.decisions.overrideScore(house.scope, house.recruiter, id.toString(),
            {
                {},
                QStringLiteral("c1"),
                3.0,
                QStringLiteral("Seen."),
            },
            {})));
    case Action::RenewLink:
        return outcome(await(house.decisions.renewLink(house.scope, house.recruiter, id.toString(), {}, {})));
    default:
        return domain::internalError(QStringLiteral("not a caller's"));
    }
}

const QList<Action> callersActions{Action::SupplyInfo, Action::ApprovePlan, Action::RejectPlan,
    Action::RevisePlan, Action::ApproveAssessment, Action::RejectAssessment, Action::Cancel, Action::EditPlan,
    Action::OverrideScore, Action::RenewLink};

void addStates()
{
    QTest::addColumn<int>("number");
    for (int i = 0; i < domain::stateCount; ++i)
        QTest::addRow("%s", qPrintable(domain::name(State(i)))) << i;
}

} // namespace

void tst_WrongStates::everyActionFollowsTheTable_data()
{
    addStates();
}

void tst_WrongStates::everyActionFollowsTheTable()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    QFETCH(int, number);
    const auto state = State(number);
    House house(backend);
    const auto id = house.at(state).id;
    QCOMPARE(house.stored(id).interview.state, state);
    QList<Action> possible;
    for (const auto action : callersActions) {
        if (domain::findTransition(state, action) || domain::canAmend(state, action)) {
            possible.append(action);
            continue;
        }
        const auto before = house.stored(id).interview;
        const auto refused = attempt(house, action, id);
        QCOMPARE(codeOf(refused), ErrorCode::InvalidState);
        QCOMPARE(refused.error().currentState, domain::name(state));
        QCOMPARE(refused.error().allowedActions, domain::allowedActions(state));
        QCOMPARE(house.stored(id).interview, before);
        QCOMPARE(house.rowsOf(QStringLiteral("history"), id), before.sequence);
        QCOMPARE(house.rowsOf(QStringLiteral("events"), id), before.sequence);
    }
    for (const auto action : possible) {
        const auto fresh = house.at(state).id;
        QVERIFY(attempt(house, action, fresh));
        const auto *transition = domain::findTransition(state, action);
        QCOMPARE(house.stored(fresh).interview.state, transition ? transition->to : state);
    }
}

void tst_WrongStates::theCandidatesVerbsAreRefusedOutsideTheInterview_data()
{
    addStates();
}

void tst_WrongStates::theCandidatesVerbsAreRefusedOutsideTheInterview()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    QFETCH(int, number);
    const auto state = State(number);
    if (state == State::Approved || state == State::InProgress)
        return; // where they belong; see tst_candidateinterview
    House house(backend);
    const auto interview = house.at(state);
    // A link that names the interview, even before it has one.
    const identity::LinkClaims claims{interview.platform, interview.tenant, interview.id,
        interview.linkId.isEmpty() ? QStringLiteral("made-up") : interview.linkId,
        house.clock.now() + std::chrono::hours(1)};
    const bool hadLink = !interview.linkId.isEmpty();
    const auto expected = hadLink ? ErrorCode::InterviewClosed : ErrorCode::Unauthenticated;
    QCOMPARE(codeOf(await(house.candidates.open(claims))), expected);
    QCOMPARE(codeOf(await(house.candidates.consent(claims, {}, {QStringLiteral("2026-11-1"), true, false}))),
        expected);
    QCOMPARE(codeOf(await(house.candidates.start(claims, {}, QStringLiteral("text")))), expected);
    QCOMPARE(codeOf(await(house.candidates.next(claims))), expected);
    QCOMPARE(codeOf(await(house.candidates.answer(
                 claims, {QStringLiteral("q1"), 1, QStringLiteral("Something."), false, false}))),
        expected);
    QCOMPARE(house.stored(interview.id).interview, interview);
}

void tst_WrongStates::anotherTenantFindsNothing()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto pending = house.at(State::Pending).id;
    const auto reported = house.at(State::AssessmentPending).id;
    const auto mine = house.scope;
    const auto theirs = house.addTenant(QStringLiteral("second"));
    house.scope = theirs;
    for (const auto id : {pending, reported}) {
        for (const auto action : callersActions)
            QCOMPARE(codeOf(attempt(house, action, id)), ErrorCode::NotFound);
        const auto text = id.toString();
        QCOMPARE(codeOf(await(house.reports.find(theirs, text, workflow::ReportAccess::Drafts))),
            ErrorCode::NotFound);
        QCOMPARE(codeOf(await(house.reports.history(theirs, text, workflow::ReportAccess::Drafts))),
            ErrorCode::NotFound);
        QCOMPARE(codeOf(await(house.reports.chat(theirs, house.recruiter, text, {}, QStringLiteral("Who?"),
                     workflow::ReportAccess::Drafts))),
            ErrorCode::NotFound);
        QCOMPARE(codeOf(await(house.purges.purge(theirs, house.recruiter, text))), ErrorCode::NotFound);
    }
    QCOMPARE(must(await(house.reports.list(theirs, {}))).counted.total, 0);
    domain::RankingFilter all;
    all.status = domain::AssessmentStatus::PendingReview;
    QCOMPARE(must(await(house.reports.rankings(theirs, all))).counted.total, 0);
    QCOMPARE(must(await(house.reports.rankings(mine, all))).counted.total, 1);
    auto claims = identity::LinkClaims{theirs.platform(), theirs.tenant(), reported, QStringLiteral("x"),
        house.clock.now() + std::chrono::hours(1)};
    house.scope = mine;
    claims.linkId = house.stored(reported).interview.linkId;
    QCOMPARE(codeOf(await(house.candidates.view(claims))), ErrorCode::Unauthenticated);
    QCOMPARE(house.stored(pending).interview.state, State::Pending);
    QCOMPARE(house.stored(reported).interview.state, State::AssessmentPending);
}

QTEST_GUILESS_MAIN(tst_WrongStates)
#include "tst_wrongstates.moc"
