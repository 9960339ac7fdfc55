// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

using namespace candor;
using namespace candor::tests;
using domain::Action;
using domain::ErrorCode;
using domain::State;
using workflow::OverriddenScore;
using workflow::RenewedLink;

// A person's scores beside the machine's, and new links.
class tst_Amendments : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void anOverrideStandsBesideTheMachinesScoreAndMovesTheOverallFigures();
    void aSecondOverrideReplacesTheFirstAndTheHistoryKeepsBoth();
    void anOverrideCanBeWithdrawn();
    void anUnknownCompetencyIsRefusedWithTheKnownOnes();
    void theApprovedReportIsToldWithBothScores();
    void aPurgeKeepsTheNumbersOfAnOverrideAndNotItsReason();
    void aNewLinkEndsTheEarlierOne();
    void theCandidateGoesOnWithTheNewLinkWhereTheOldOneEnded();
    void anExpiredLinkCanBeReplaced();
    void twoNewLinksLeaveOneValid();
    void aDecisionOnAnotherRevisionIsRefused();
};

namespace {

api::OverrideInput input(const domain::CompetencyScore &score, std::optional<double> value)
{
    return {QStringLiteral("Ann"), score.id, value, QStringLiteral("She showed me her work.")};
}

domain::Result<workflow::Performed<OverriddenScore>> override(
    House &house, domain::InterviewId id, const api::OverrideInput &given)
{
    return await(house.decisions.overrideScore(house.scope, house.recruiter, id.toString(), given, {}));
}

domain::Assessment report(House &house, domain::InterviewId id)
{
    return *must(await(house.reports.find(house.scope, id.toString(), workflow::ReportAccess::Drafts)))
                .assessment;
}

domain::Result<workflow::Performed<RenewedLink>> renew(House &house, domain::InterviewId id)
{
    api::Decision decision;
    decision.note = QStringLiteral("The candidate lost it.");
    return await(house.decisions.renewLink(house.scope, house.recruiter, id.toString(), decision, {}));
}

QList<domain::HistoryEntry> overrides(House &house, domain::InterviewId id)
{
    QList<domain::HistoryEntry> found;
    for (const auto &entry : house.history(id)) {
        if (entry.action == Action::OverrideScore)
            found.append(entry);
    }
    return found;
}

// Refused because of its revision, and told what is there.
template <typename T>
bool isOutdated(const domain::Result<workflow::Performed<T>> &result, State state)
{
    return !result && result.error().code == ErrorCode::PreconditionFailed
        && result.error().currentState == domain::name(state) && !result.error().entityTag.isEmpty();
}

} // namespace

void tst_Amendments::anOverrideStandsBesideTheMachinesScoreAndMovesTheOverallFigures()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentPending).id;
    const auto before = report(house, id);
    const auto events = house.events(id).size();
    const auto machine = before.competencies.first();
    house.clock.advance(std::chrono::minutes(1));
    const auto done = did<OverriddenScore>(override(house, id, input(machine, 1.0)));
    const auto after = report(house, id);
    QCOMPARE(done.assessment, after);
    auto expected = before;
    expected.competencies.first().override = domain::Override{
        1.0, QStringLiteral("She showed me her work."), QStringLiteral("Ann"), house.clock.now()};
    expected.overall = domain::overall(expected.competencies, house.plan(id)->competencies);
    QCOMPARE(after, expected);
    QVERIFY(after.overall.score < before.overall.score);
    QCOMPARE(domain::brokenInvariants(after, *house.plan(id)), QStringList());
    QCOMPARE(house.events(id).size(), events);
    domain::RankingFilter pending;
    pending.status = domain::AssessmentStatus::PendingReview;
    QCOMPARE(must(await(house.reports.rankings(house.scope, pending))).reports.first().overallScore,
        *after.overall.score);
}

void tst_Amendments::aSecondOverrideReplacesTheFirstAndTheHistoryKeepsBoth()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentPending).id;
    const auto machine = report(house, id).competencies.first();
    (void)did<OverriddenScore>(override(house, id, input(machine, 2.0)));
    auto second = input(machine, 4.3);
    second.actorId.clear();
    (void)did<OverriddenScore>(override(house, id, second));
    const auto kept = report(house, id).competencies.first();
    QCOMPARE(kept.score, machine.score);
    QCOMPARE(kept.override->score, 4.3);
    QCOMPARE(kept.override->actor, QStringLiteral("USER:recruiter"));
    const auto entries = overrides(house, id);
    QCOMPARE(entries.size(), 2);
    QCOMPARE(entries[0].detail.value(QLatin1String("score")), QJsonValue(2.0));
    QVERIFY(entries[0].detail.value(QLatin1String("replacedScore")).isNull());
    QCOMPARE(entries[0].actor.statedAs, QStringLiteral("Ann"));
    QCOMPARE(entries[1].detail,
        (QJsonObject{{QStringLiteral("competencyId"), machine.id}, {QStringLiteral("score"), 4.3},
            {QStringLiteral("machineScore"), *machine.score}, {QStringLiteral("replacedScore"), 2.0}}));
    QCOMPARE(entries[1].reason, QStringLiteral("She showed me her work."));
    QCOMPARE(
        house.number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE action = 'interview.override-score'")),
        2);
    QCOMPARE(house.number(QStringLiteral("SELECT COUNT(*) FROM audit WHERE detail LIKE '%showed me%'")), 0);
}

void tst_Amendments::anOverrideCanBeWithdrawn()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentPending).id;
    const auto before = report(house, id);
    const auto machine = before.competencies.first();
    QCOMPARE(did<OverriddenScore>(override(house, id, input(machine, {}))).assessment, before);
    QCOMPARE(overrides(house, id).size(), 0);
    (void)did<OverriddenScore>(override(house, id, input(machine, 1.0)));
    (void)did<OverriddenScore>(override(house, id, input(machine, {})));
    QCOMPARE(report(house, id), before);
    const auto entries = overrides(house, id);
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries[1].detail.value(QLatin1String("score")).isNull());
    QCOMPARE(entries[1].detail.value(QLatin1String("replacedScore")), QJsonValue(1.0));
}

void tst_Amendments::anUnknownCompetencyIsRefusedWithTheKnownOnes()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentPending).id;
    domain::CompetencyScore unknown;
    unknown.id = QStringLiteral("c99");
    const auto refused = override(house, id, input(unknown, 3.0));
    QCOMPARE(codeOf(refused), ErrorCode::ValidationFailed);
    QCOMPARE(refused.error().fields.first().pointer, QStringLiteral("/competencyId"));
    QVERIFY(refused.error().fields.first().detail.contains(report(house, id).competencies.first().id));
    QCOMPARE(overrides(house, id).size(), 0);
}

void tst_Amendments::theApprovedReportIsToldWithBothScores()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentPending).id;
    const auto machine = report(house, id).competencies.first();
    const auto done = did<OverriddenScore>(override(house, id, input(machine, 1.5)));
    (void)must(approveAssessment(house, id));
    const auto told = house.events(id).last().value(QLatin1String("data")).toObject();
    const auto first = told.value(QLatin1String("competencies")).toArray().first().toObject();
    QCOMPARE(first.value(QLatin1String("score")), QJsonValue(*machine.score));
    QCOMPARE(
        first.value(QLatin1String("override")).toObject().value(QLatin1String("score")), QJsonValue(1.5));
    QCOMPARE(told.value(QLatin1String("overallScore")), QJsonValue(*done.assessment.overall.score));
    QCOMPARE(codeOf(override(house, id, input(machine, 2.0))), ErrorCode::InvalidState);
}

void tst_Amendments::aPurgeKeepsTheNumbersOfAnOverrideAndNotItsReason()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::AssessmentPending).id;
    const auto machine = report(house, id).competencies.first();
    (void)did<OverriddenScore>(override(house, id, input(machine, 1.5)));
    (void)must(await(house.purges.purge(house.scope, house.recruiter, id.toString())));
    const auto left = report(house, id).competencies.first();
    QCOMPARE(left.override->score, 1.5);
    QVERIFY(left.override->reason.isEmpty());
    const auto entry = overrides(house, id).first();
    QVERIFY(entry.reason.isEmpty());
    QCOMPARE(entry.detail.value(QLatin1String("score")), QJsonValue(1.5));
}

void tst_Amendments::aNewLinkEndsTheEarlierOne()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Approved).id;
    const auto events = house.events(id).size();
    const auto old = house.claims(id);
    house.change([](domain::TenantSettings &settings) { settings.interviewLinkTtlDays = 2; });
    house.clock.advance(std::chrono::minutes(1));
    const auto renewed = did<RenewedLink>(renew(house, id));
    const auto interview = house.stored(id).interview;
    QCOMPARE(renewed.interview, interview);
    QCOMPARE(interview.state, State::Approved);
    QCOMPARE(interview.linkExpiresAt, house.clock.now() + std::chrono::days(2));
    QVERIFY(interview.linkId != old.linkId);
    QCOMPARE(renewed.interviewLink,
        must(await(house.reports.find(house.scope, id.toString(), workflow::ReportAccess::Approved)))
            .interviewLink);
    QCOMPARE(codeOf(await(house.candidates.open(old))), ErrorCode::Unauthenticated);
    QCOMPARE(codeOf(await(house.candidates.view(old))), ErrorCode::Unauthenticated);
    QVERIFY(await(house.candidates.open(house.claims(id))));
    QCOMPARE(house.events(id).size(), events);
    const auto entry = house.history(id).last();
    QCOMPARE(entry.action, std::optional(Action::RenewLink));
    QCOMPARE(entry.reason, QStringLiteral("The candidate lost it."));
    QCOMPARE(entry.detail,
        (QJsonObject{{QStringLiteral("expiresAt"), domain::toIso8601(*interview.linkExpiresAt)}}));
}

void tst_Amendments::theCandidateGoesOnWithTheNewLinkWhereTheOldOneEnded()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::InProgress).id;
    const auto old = house.claims(id);
    const auto turn = must(await(house.candidates.next(old))).question->turn;
    (void)must(await(house.candidates.answer(
        old, {turn.questionId, turn.number, QStringLiteral("Half an answ"), false, false})));
    (void)did<RenewedLink>(renew(house, id));
    QCOMPARE(codeOf(await(house.candidates.answer(
                 old, {turn.questionId, turn.number, QStringLiteral("Stolen"), true, false}))),
        ErrorCode::Unauthenticated);
    const auto now = house.claims(id);
    QCOMPARE(must(await(house.candidates.next(now))).question->turn.number, turn.number);
    house.answerAll(id, house.candidate());
    QVERIFY(await(house.candidates.complete(now, {}, workflow::Unanswered::Refuse)));
}

void tst_Amendments::anExpiredLinkCanBeReplaced()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Approved).id;
    house.clock.advance(std::chrono::days(30));
    QVERIFY(must(await(house.reports.find(house.scope, id.toString(), workflow::ReportAccess::Approved)))
            .interviewLink.isEmpty());
    const auto link = did<RenewedLink>(renew(house, id)).interviewLink;
    QVERIFY(house.links.openLink(link.section(QLatin1Char('/'), -1), house.clock.now()));
}

void tst_Amendments::twoNewLinksLeaveOneValid()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::Approved).id;
    (void)did<RenewedLink>(renew(house, id));
    const auto first = house.claims(id);
    (void)did<RenewedLink>(renew(house, id));
    QCOMPARE(codeOf(await(house.candidates.open(first))), ErrorCode::Unauthenticated);
    QVERIFY(await(house.candidates.open(house.claims(id))));
}

void tst_Amendments::aDecisionOnAnotherRevisionIsRefused()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto revision = [&](domain::InterviewId id) { return house.stored(id).interview.revision; };
    const auto plan = house.at(State::Pending).id;
    api::Decision decision;
    decision.reason = QStringLiteral("no");
    decision.instructions = QStringLiteral("Ask about testing.");
    decision.revision = revision(plan) - 1;
    QVERIFY(isOutdated(approvePlan(house, plan, decision), State::Pending));
    QVERIFY(isOutdated(rejectPlan(house, plan, decision), State::Pending));
    QVERIFY(isOutdated(revisePlan(house, plan, decision), State::Pending));
    decision.revision = revision(plan);
    const auto approved = did<workflow::PlanApproval>(approvePlan(house, plan, decision)).interview;
    QCOMPARE(approved.revision, *decision.revision + 1);
    QVERIFY(isOutdated(
        await(house.decisions.renewLink(house.scope, house.recruiter, plan.toString(), decision, {})),
        State::Approved));
    auto request = house.recruiter;
    request.revision = decision.revision;
    QVERIFY(isOutdated(
        await(house.decisions.cancel(house.scope, request, plan.toString(), {}, {})), State::Approved));

    const auto id = house.at(State::AssessmentPending).id;
    auto score = input(report(house, id).competencies.first(), 2.0);
    score.revision = revision(id);
    (void)did<OverriddenScore>(override(house, id, score));
    QVERIFY(isOutdated(override(house, id, score), State::AssessmentPending));
    decision.revision = score.revision;
    QVERIFY(isOutdated(approveAssessment(house, id, decision), State::AssessmentPending));
    QVERIFY(isOutdated(rejectAssessment(house, id, decision), State::AssessmentPending));
    decision.revision = revision(id);
    QVERIFY(approveAssessment(house, id, decision));
}

QTEST_GUILESS_MAIN(tst_Amendments)
#include "tst_amendments.moc"
