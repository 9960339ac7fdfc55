// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "storage/jobrepository.h"
#include "support/effort.h"
#include "workflow/statisticsservice.h"

#include <numeric>

using namespace candor;
using namespace candor::tests;
using domain::AgentLoad;
using domain::ScoreDistribution;
using domain::State;
using domain::Statistics;
using storage::Session;
using storage::value;
using workflow::StatisticsService;
using namespace std::chrono_literals;

// The numbers of a dashboard.
class tst_Statistics : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void everyInterviewIsInOneOfTheStates();
    void whatWaitsIsCountedWithItsOldest();
    void whatAgentsOweIsInOneOfThreeNumbers();
    void whatPeopleShouldLookAtIsCounted();
    void anotherTenantsAreNotCounted();
    void whatWasCountedServesForAMoment();
    void aCountThatFailedIsMadeAnew();
    void everyScoreIsInOneClass();
    void theMedianHasAsManyBelowAsAbove();
    void aDistributionIsOfWhatARankingShows();
    void statesAndScoresAreCountedInAnIndex();
};

namespace {

Statistics counted(House &house)
{
    StatisticsService service(house.environment);
    return must(await(service.statistics(house.scope)));
}

const AgentLoad &loadOf(const Statistics &statistics, const char *agent)
{
    for (const auto &load : statistics.agents) {
        if (load.agent == QLatin1String(agent))
            return load;
    }
    qFatal("no agent %s", agent);
}

// Reports with these scores, approved.
void addReports(House &house, const QList<double> &scores)
{
    for (const auto score : scores) {
        const auto id = house.at(State::AssessmentApproved).id;
        house.execute(
            QStringLiteral("UPDATE assessments SET overall_score = ?, recommendation = 'HIRE' WHERE "
                           "interview_id = ?"),
            {score, value(id)});
    }
}

ScoreDistribution distribution(House &house, const domain::RankingFilter &filter = {})
{
    return must(await(house.reports.distribution(house.scope, filter)));
}

} // namespace

void tst_Statistics::everyInterviewIsInOneOfTheStates()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    for (int i = 0; i < domain::stateCount; ++i)
        (void)house.at(State(i));
    (void)house.at(State::Approved);
    const auto statistics = counted(house);
    for (int i = 0; i < domain::stateCount; ++i)
        QCOMPARE(statistics.states[size_t(i)],
            house.number(QStringLiteral("SELECT COUNT(*) FROM interviews WHERE state = ?"),
                {value(domain::name(State(i)))}));
    QCOMPARE(std::accumulate(statistics.states.begin(), statistics.states.end(), qint64(0)),
        domain::stateCount + 1);
    QCOMPARE(statistics.asOf, house.clock.now());
}

void tst_Statistics::whatWaitsIsCountedWithItsOldest()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    QCOMPARE(counted(house).plans, domain::Backlog());
    QCOMPARE(counted(house).reports, domain::Backlog());
    const auto oldest = house.at(State::Pending);
    house.clock.advance(1h);
    (void)house.at(State::Pending);
    const auto report = house.at(State::AssessmentPending);
    const auto statistics = counted(house);
    QCOMPARE(statistics.plans, (domain::Backlog{2, oldest.waitingSince}));
    QCOMPARE(statistics.reports, (domain::Backlog{1, report.waitingSince}));
}

void tst_Statistics::whatAgentsOweIsInOneOfThreeNumbers()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto begin = house.clock.now();
    for (int i = 0; i < 3; ++i)
        (void)house.at(State::ValidatingSkills);
    QCOMPARE(loadOf(counted(house), "validate"), (AgentLoad{QStringLiteral("validate"), 3, 0, 0, begin}));
    QCOMPARE(loadOf(counted(house), "assess"), (AgentLoad{QStringLiteral("assess"), 0, 0, 0, {}}));
    const auto jobs = house.claim();
    QCOMPARE(jobs.size(), 3);
    QVERIFY(must(house.database.write<bool>([&](Session &session) {
        return storage::JobRepository(session).retry(
            jobs.first(), house.clock.now() + 1h, QStringLiteral("TIMED_OUT"));
    })));
    QCOMPARE(loadOf(counted(house), "validate"), (AgentLoad{QStringLiteral("validate"), 0, 2, 1, begin}));
    house.clock.advance(24h); // whoever did them is gone
    QCOMPARE(loadOf(counted(house), "validate"), (AgentLoad{QStringLiteral("validate"), 2, 0, 1, begin}));
}

void tst_Statistics::whatPeopleShouldLookAtIsCounted()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const auto id = house.at(State::GeneratingPlan).id;
    (void)house.at(State::GeneratingPlan);
    QCOMPARE(counted(house).attention, 0);
    house.execute(
        QStringLiteral("UPDATE interviews SET attention = 'planner: TIMED_OUT' WHERE id = ?"), {value(id)});
    QCOMPARE(counted(house).attention, 1);
}

void tst_Statistics::anotherTenantsAreNotCounted()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    (void)house.at(State::Pending);
    (void)house.at(State::GeneratingPlan);
    house.scope = house.addTenant(QStringLiteral("second"));
    const auto statistics = counted(house);
    QCOMPARE(std::accumulate(statistics.states.begin(), statistics.states.end(), qint64(0)), 0);
    QCOMPARE(statistics.plans.count, 0);
    for (const auto &load : statistics.agents)
        QCOMPARE(load.waiting + load.running + load.failing, 0);
}

void tst_Statistics::whatWasCountedServesForAMoment()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    StatisticsService service(house.environment);
    const auto pending = [&](const domain::TenantScope &scope) {
        return must(await(service.statistics(scope))).states[size_t(State::Pending)];
    };
    QCOMPARE(pending(house.scope), 0);
    (void)house.at(State::Pending);
    QCOMPARE(pending(house.scope), 0);
    QCOMPARE(pending(house.addTenant(QStringLiteral("second"))), 0);
    house.clock.advance(StatisticsService::freshness - 1ms);
    QCOMPARE(pending(house.scope), 0);
    house.clock.advance(1ms);
    QCOMPARE(pending(house.scope), 1);
}

void tst_Statistics::aCountThatFailedIsMadeAnew()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    StatisticsService service(house.environment);
    house.define(QStringLiteral("ALTER TABLE jobs RENAME TO jobs_elsewhere"));
    QVERIFY(!await(service.statistics(house.scope)));
    house.define(QStringLiteral("ALTER TABLE jobs_elsewhere RENAME TO jobs"));
    QVERIFY(await(service.statistics(house.scope)));
}

void tst_Statistics::everyScoreIsInOneClass()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    QCOMPARE(distribution(house).count, 0);
    QVERIFY(!distribution(house).median);
    addReports(house, {0, 4.9, 5, 94.9, 95, 100});
    const auto found = distribution(house);
    std::array<qint64, ScoreDistribution::bucketCount> expected{};
    expected[0] = 2;
    expected[1] = 1;
    expected[18] = 1;
    expected[19] = 2;
    QCOMPARE(found.buckets, expected);
    QCOMPARE(found.count, 6);
    QCOMPARE(found.recommendations[size_t(domain::Recommendation::Hire)], 6);
    QCOMPARE(found.recommendations[size_t(domain::Recommendation::NoHire)], 0);
    QCOMPARE(found.median, std::optional(49.95));
}

void tst_Statistics::theMedianHasAsManyBelowAsAbove()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    addReports(house, {71.5});
    QCOMPARE(distribution(house).median, std::optional(71.5));
    addReports(house, {64.2});
    QCOMPARE(distribution(house).median, std::optional(67.85));
    addReports(house, {64.2});
    QCOMPARE(distribution(house).median, std::optional(64.2));
}

void tst_Statistics::aDistributionIsOfWhatARankingShows()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    addReports(house, {50, 60, 70});
    (void)house.at(State::AssessmentPending);
    house.execute(QStringLiteral("UPDATE assessments SET overall_score = NULL WHERE overall_score = 50"));
    house.execute(QStringLiteral(
        "UPDATE assessments SET position_key = 'baker', level = 'LEAD' WHERE overall_score = 60"));
    domain::RankingFilter filter;
    QCOMPARE(distribution(house, filter).count, 2);
    filter.position = QStringLiteral("Baker");
    QCOMPARE(distribution(house, filter).median, std::optional(60.0));
    filter.level = domain::Level::Lead;
    QCOMPARE(distribution(house, filter).count, 1);
    filter.level = domain::Level::Junior;
    QCOMPARE(distribution(house, filter).count, 0);
    domain::RankingFilter pending;
    pending.status = domain::AssessmentStatus::PendingReview;
    QCOMPARE(distribution(house, pending).count, 1);
    house.scope = house.addTenant(QStringLiteral("second"));
    QCOMPARE(distribution(house).count, 0);
}

void tst_Statistics::statesAndScoresAreCountedInAnIndex()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    const bool sqlite = backend == storage::Backend::Sqlite;
    const auto tenant = house.scope.tenant().toString();
    const auto plan = [&](const QString &sql) {
        return must(house.database.write<QStringList>([&](Session &session) -> domain::Result<QStringList> {
            // Few rows, and none of them vacuumed: PostgreSQL would rather read them all.
            for (const char *way : {"enable_seqscan", "enable_bitmapscan"}) {
                const auto off = sqlite
                    ? domain::Result<domain::Done>(domain::Done())
                    : session.control(QStringLiteral("SET LOCAL %1 = off").arg(QLatin1String(way)));
                if (!off)
                    return domain::fail(off.error());
            }
            return planOf(session, sql);
        })).join(QLatin1Char('\n'));
    };
    const auto states = plan(
        QStringLiteral("SELECT state, COUNT(*) FROM interviews WHERE %1tenant_id = '%2' GROUP BY state")
            .arg(sqlite ? QString()
                        : QStringLiteral("platform_id = '%1' AND ").arg(house.scope.platform().toString()),
                tenant));
    QVERIFY2(states.contains(sqlite ? QStringLiteral("USING COVERING INDEX interviews_by_state (tenant_id=?)")
                                    : QStringLiteral("Index Only Scan using interviews_counted")),
        qPrintable(states));
    const auto scores = QStringLiteral(
        "SELECT overall_score, recommendation, COUNT(*) FROM assessments WHERE tenant_id = '%1' AND status = "
        "'APPROVED' AND overall_score IS NOT NULL%2 GROUP BY overall_score, recommendation ORDER BY "
        "overall_score DESC");
    const auto all = plan(scores.arg(tenant, QString()));
    QVERIFY2(all.contains(sqlite ? QStringLiteral("USING COVERING INDEX assessments_ranked (")
                                 : QStringLiteral("Index Only Scan using assessments_ranked")),
        qPrintable(all));
    const auto ofPosition = plan(scores.arg(tenant, QStringLiteral(" AND position_key = 'baker'")));
    QVERIFY2(
        ofPosition.contains(sqlite ? QStringLiteral("USING COVERING INDEX assessments_ranked_by_position (")
                                   : QStringLiteral("Index Only Scan using assessments_ranked")),
        qPrintable(ofPosition));
}

QTEST_GUILESS_MAIN(tst_Statistics)
#include "tst_statistics.moc"
