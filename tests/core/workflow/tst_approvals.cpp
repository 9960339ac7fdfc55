// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "storage/approvallisting.h"
#include "support/effort.h"
#include "workflow/planservice.h"

using namespace candor;
using namespace candor::tests;
using domain::Approval;
using domain::ApprovalFilter;
using domain::ApprovalKind;
using domain::ApprovalPage;
using domain::InterviewId;
using domain::State;
using storage::Session;
using storage::value;
using namespace std::chrono_literals;

// What waits for a recruiter's decision.
class tst_Approvals : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void whoHasWaitedTheLongestComesFirst();
    void everyPageGoesOnWhereTheOneBeforeEnded();
    void plansAndReportsCanBeAskedForAlone();
    void anotherTenantsWaitElsewhere();
    void anEditChangesThePlanAndNotItsPlace();
    void aRevisedPlanWaitsAnew();
    void whatIsDecidedWaitsNoMore();
    void aReportIsShownWithItsScore();
    void whatDoesNotWaitCostsNothing();
};

namespace {

const QList both{ApprovalKind::Plan, ApprovalKind::Report};

ApprovalPage waiting(House &house, const ApprovalFilter &filter = {both, 50, {}})
{
    return must(await(house.reports.approvals(house.scope, filter)));
}

QList<InterviewId> ids(const ApprovalPage &page)
{
    QList<InterviewId> found;
    for (const auto &approval : page.approvals)
        found.append(approval.interview.id);
    return found;
}

// In this state, a minute after what was before.
InterviewId later(House &house, State state)
{
    house.clock.advance(1min);
    return house.at(state).id;
}

// Interviews that are over, as one that is there.
qint64 addOthers(House &house, InterviewId like, int count)
{
    return must(house.database.write<qint64>([=](Session &session) {
        return session.execute(
            QStringLiteral(
                "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < %1) "
                "INSERT INTO interviews (id, run_id, platform_id, tenant_id, state, revision, sequence, "
                "request_digest, position, position_key, request, data_quality, created_at, updated_at) "
                "SELECT 'other-' || n, 'run_' || n, platform_id, tenant_id, 'APPROVED', 5, 5, "
                "request_digest, position, position_key, request, data_quality, created_at, updated_at "
                "FROM interviews, numbers WHERE id = ?")
                .arg(count),
            {value(like)});
    }));
}

// What a page of the list takes, with its count.
qint64 effortOfAPage(House &house)
{
    return must(
        house.database.write<qint64>([scope = house.scope](Session &session) -> domain::Result<qint64> {
            const auto before = effortFor(session, QStringLiteral("interviews"));
            const auto page = storage::waitingApprovals(session, scope, {both, 2, {}});
            const auto after = effortFor(session, QStringLiteral("interviews"));
            if (!before || !page || !after || page->approvals.size() != 2)
                return domain::internalError(QStringLiteral("no page"));
            return *after - *before;
        }));
}

} // namespace

void tst_Approvals::whoHasWaitedTheLongestComesFirst()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    QCOMPARE(waiting(house).total, 0);
    const auto report = later(house, State::AssessmentPending);
    const auto plan = later(house, State::Pending);
    const auto second = later(house, State::AssessmentPending);
    for (const auto state : {State::InfoNeeded, State::Approved, State::Cancelled, State::GeneratingPlan})
        (void)later(house, state);
    const auto page = waiting(house);
    QCOMPARE(ids(page), (QList{report, plan, second}));
    QCOMPARE(page.total, 3);
    QVERIFY(!page.more);
    for (const auto &approval : page.approvals) {
        const auto stored = house.stored(approval.interview.id).interview;
        QCOMPARE(approval.interview.waitingSince, stored.waitingSince);
        QCOMPARE(approval.interview.revision, stored.revision);
        QCOMPARE(approval.interview.state, stored.state);
        QCOMPARE(approval.interview.request.position, stored.request.position);
        QCOMPARE(approval.interview.request.candidateRef, stored.request.candidateRef);
        QVERIFY(approval.interview.request.candidateName.isEmpty());
        const auto current = *house.plan(stored.id);
        QCOMPARE(approval.plan, current.id);
        QCOMPARE(approval.planVersion, 1);
        QCOMPARE(approval.questions, domain::questionsInOrder(current).size());
        QCOMPARE(approval.durationMinutes, current.duration);
    }
}

void tst_Approvals::everyPageGoesOnWhereTheOneBeforeEnded()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    QList<InterviewId> all;
    for (int i = 0; i < 7; ++i)
        all.append(later(house, i % 3 == 0 ? State::AssessmentPending : State::Pending));
    // What began to wait at the same moment has an order, too.
    house.execute(QStringLiteral("UPDATE interviews SET waiting_since = 1000"));
    QList<InterviewId> walked;
    ApprovalFilter filter{both, 2, {}};
    ApprovalPage page;
    do {
        page = waiting(house, filter);
        QCOMPARE(page.total, 7);
        walked += ids(page);
        const auto &last = page.approvals.last().interview;
        filter.after = domain::ApprovalPlace{*last.waitingSince, last.id.toString()};
    } while (page.more);
    std::sort(
        all.begin(), all.end(), [](InterviewId a, InterviewId b) { return a.toString() < b.toString(); });
    QCOMPARE(walked, all);
}

void tst_Approvals::plansAndReportsCanBeAskedForAlone()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto plan = later(house, State::Pending);
    const auto report = later(house, State::AssessmentPending);
    const auto plans = waiting(house, {{ApprovalKind::Plan}, 50, {}});
    QCOMPARE(ids(plans), QList{plan});
    QCOMPARE(plans.total, 1);
    const auto reports = waiting(house, {{ApprovalKind::Report}, 50, {}});
    QCOMPARE(ids(reports), QList{report});
    QCOMPARE(reports.total, 1);
}

void tst_Approvals::anotherTenantsWaitElsewhere()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    (void)later(house, State::Pending);
    house.scope = house.addTenant(QStringLiteral("second"));
    QCOMPARE(waiting(house).total, 0);
    QVERIFY(waiting(house).approvals.isEmpty());
    const auto theirs = later(house, State::Pending);
    QCOMPARE(ids(waiting(house)), QList{theirs});
}

void tst_Approvals::anEditChangesThePlanAndNotItsPlace()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto first = later(house, State::Pending);
    const auto second = later(house, State::Pending);
    const auto before = waiting(house).approvals.first();
    house.clock.advance(1h);
    workflow::PlanService plans(house.environment);
    auto request = house.recruiter;
    request.precondition = must(api::Precondition::parse("*"));
    (void)must(await(plans.edit(house.scope, request, first.toString(),
        {{QStringLiteral("title"), QStringLiteral("Another title")}}, {})));
    const auto page = waiting(house);
    QCOMPARE(ids(page), (QList{first, second}));
    const auto &edited = page.approvals.first();
    QCOMPARE(edited.interview.waitingSince, before.interview.waitingSince);
    QCOMPARE(edited.interview.revision, before.interview.revision + 1);
    QCOMPARE(edited.planVersion, 2);
    QVERIFY(edited.plan != before.plan);
}

void tst_Approvals::aRevisedPlanWaitsAnew()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto first = later(house, State::Pending);
    const auto second = later(house, State::Pending);
    house.clock.advance(1h);
    api::Decision decision;
    decision.instructions = QStringLiteral("Ask more about testing.");
    (void)must(revisePlan(house, first, decision));
    QCOMPARE(ids(waiting(house)), QList{second});
    house.clock.advance(1min);
    house.work();
    QCOMPARE(ids(waiting(house)), (QList{second, first}));
    QCOMPARE(house.stored(first).interview.waitingSince, house.clock.now());
}

void tst_Approvals::whatIsDecidedWaitsNoMore()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto approved = later(house, State::Pending);
    const auto rejected = later(house, State::Pending);
    const auto cancelled = later(house, State::Pending);
    const auto report = later(house, State::AssessmentPending);
    (void)must(approvePlan(house, approved));
    (void)must(rejectPlan(house, rejected));
    (void)must(cancel(house, cancelled));
    (void)must(approveAssessment(house, report));
    QCOMPARE(waiting(house).total, 0);
    QCOMPARE(
        house.number(QStringLiteral("SELECT COUNT(*) FROM interviews WHERE waiting_since IS NOT NULL")), 0);
}

void tst_Approvals::aReportIsShownWithItsScore()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto plan = later(house, State::Pending);
    const auto report = later(house, State::AssessmentPending);
    auto page = waiting(house);
    QCOMPARE(ids(page), (QList{plan, report}));
    QCOMPARE(page.approvals.first().kind, ApprovalKind::Plan);
    QVERIFY(!page.approvals.first().overallScore);
    QVERIFY(page.approvals.first().recommendation.isEmpty());
    QCOMPARE(page.approvals.last().kind, ApprovalKind::Report);
    const auto view
        = must(await(house.reports.find(house.scope, report.toString(), workflow::ReportAccess::Drafts)));
    QCOMPARE(page.approvals.last().overallScore, view.assessment->overall.score);
    QCOMPARE(page.approvals.last().recommendation, domain::name(*view.assessment->overall.recommendation));
    house.execute(QStringLiteral("UPDATE assessments SET overall_score = NULL, recommendation = NULL"));
    page = waiting(house);
    QVERIFY(!page.approvals.last().overallScore);
    QVERIFY(page.approvals.last().recommendation.isEmpty());
}

void tst_Approvals::whatDoesNotWaitCostsNothing()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    constexpr int many = 20'000;
    House house(backend);
    InterviewId one;
    for (int i = 0; i < 5; ++i)
        one = later(house, State::Pending);
    QCOMPARE(addOthers(house, one, many), many);
    house.define(QStringLiteral("ANALYZE interviews"));
    const auto effort = effortOfAPage(house);
    // A few thousand steps for SQLite, a few rows for PostgreSQL; either would be more by far if they looked
    // at the others.
    QVERIFY2(effort > 0, "the database doesn't tell what it does");
    QVERIFY2(effort < (backend == storage::Backend::Sqlite ? 2000 : 50), qPrintable(QString::number(effort)));
}

QTEST_GUILESS_MAIN(tst_Approvals)
#include "tst_approvals.moc"
