// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onetenant.h"
#include "storage/documentrepository.h"

using namespace candor;
using namespace candor::storage;
using candor::tests::OneTenant;
using domain::Done;
using domain::ErrorCode;
using domain::fromMilliseconds;

class tst_DocumentRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void theNewestPlanIsFoundWholeAndOlderOnesByVersion();
    void theSameVersionTwiceIsRefused();
    void withoutItsKeyAPlanIsFoundWithoutTheGreeting();
    void afterBlankingOnlyWhatIsNotPersonalIsLeft();
    void anotherTenantFindsNoReport();
    void reportsThatTieAreRankedByTheirRunsFromPageToPage();
};

namespace {

domain::Plan plan(int version)
{
    domain::Plan made;
    made.id = domain::PlanId::make(fromMilliseconds(version));
    made.version = version;
    made.title = QStringLiteral("Interview");
    made.greeting = QStringLiteral("Hello Ada Example");
    made.provenance.engine = QStringLiteral("test");
    made.provenance.generatedAt = fromMilliseconds(version);
    return made;
}

domain::Assessment report()
{
    domain::Assessment made;
    made.id = domain::AssessmentId::make(fromMilliseconds(1));
    made.planVersion = 1;
    made.summary = QStringLiteral("Ada Example is good.");
    made.overall = {72.5, domain::Recommendation::Hire};
    made.provenance.engine = QStringLiteral("test");
    made.provenance.generatedAt = fromMilliseconds(7);
    return made;
}

void insert(OneTenant &house, const StoredInterview &stored, const domain::Plan &plan)
{
    (void)house.write<Done>([&](Session &session) {
        return DocumentRepository(session, house.scope)
            .insertPlan(stored.interview.id, storage::planRow(plan, *stored.vault));
    });
}

void insert(OneTenant &house, const StoredInterview &stored, const domain::Assessment &report)
{
    (void)house.write<Done>([&](Session &session) {
        return DocumentRepository(session, house.scope).insertAssessment(stored, report);
    });
}

std::optional<domain::Plan> find(OneTenant &house, const StoredInterview &stored, int version = 0)
{
    return house.write<std::optional<domain::Plan>>([&](Session &session) {
        DocumentRepository repository(session, house.scope);
        return version ? repository.plan(stored, version) : repository.plan(stored);
    });
}

std::optional<domain::Assessment> findReport(OneTenant &house, const StoredInterview &stored)
{
    return house.write<std::optional<domain::Assessment>>(
        [&](Session &session) { return DocumentRepository(session, house.scope).assessment(stored); });
}

} // namespace

void tst_DocumentRepository::theNewestPlanIsFoundWholeAndOlderOnesByVersion()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto stored = house.add(1);
    QVERIFY(!find(house, stored).has_value());
    insert(house, stored, plan(1));
    const auto second = plan(2);
    insert(house, stored, second);
    QCOMPARE(find(house, stored), std::optional(second));
    QCOMPARE(find(house, stored, 1)->version, 1);
    QVERIFY(!find(house, stored, 3).has_value());
    QVERIFY(!find(house, house.add(2)).has_value());
}

void tst_DocumentRepository::theSameVersionTwiceIsRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto stored = house.add(1);
    insert(house, stored, plan(1));
    const auto again = house.database.write<Done>([&](Session &session) {
        return DocumentRepository(session, house.scope)
            .insertPlan(stored.interview.id, storage::planRow(plan(1), *stored.vault));
    });
    QVERIFY(!again);
    QCOMPARE(again.error().code, ErrorCode::DuplicateValue);
}

void tst_DocumentRepository::withoutItsKeyAPlanIsFoundWithoutTheGreeting()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    auto stored = house.add(1);
    const auto whole = plan(1);
    insert(house, stored, whole);
    stored.vault.reset();
    QCOMPARE(find(house, stored), std::optional(domain::redacted(whole)));
    QVERIFY(find(house, stored)->greeting.isEmpty());
}

void tst_DocumentRepository::afterBlankingOnlyWhatIsNotPersonalIsLeft()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto stored = house.add(1);
    const auto other = house.add(2);
    insert(house, stored, plan(1));
    insert(house, stored, report());
    insert(house, other, plan(1));
    QCOMPARE(findReport(house, stored)->summary, report().summary);
    (void)house.write<Done>([&](Session &session) {
        return DocumentRepository(session, house.scope).blank(stored.interview.id);
    });
    QVERIFY(find(house, stored)->greeting.isEmpty());
    QVERIFY(findReport(house, stored)->summary.isEmpty());
    QCOMPARE(findReport(house, stored)->overall, report().overall);
    QVERIFY(!find(house, other)->greeting.isEmpty());
}

void tst_DocumentRepository::anotherTenantFindsNoReport()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto stored = house.add(1);
    insert(house, stored, report());
    const auto mine = house.scope;
    house.scope = house.addTenant(QStringLiteral("second"));
    QVERIFY(!findReport(house, stored).has_value());
    (void)house.write<Done>([&](Session &session) {
        return DocumentRepository(session, house.scope).blank(stored.interview.id);
    });
    house.scope = mine;
    QCOMPARE(findReport(house, stored)->summary, report().summary);
    QCOMPARE(findReport(house, stored)->status, domain::AssessmentStatus::PendingReview);
}

void tst_DocumentRepository::reportsThatTieAreRankedByTheirRunsFromPageToPage()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    QStringList runs;
    for (int i = 1; i <= 7; ++i) {
        const auto stored = house.add(i % 3);
        insert(house, stored, report());
        runs.append(stored.interview.runId);
    }
    runs.sort();
    RankingFilter filter;
    filter.status = domain::AssessmentStatus::PendingReview;
    filter.limit = 2;
    for (; filter.offset < 7; filter.offset += 2) {
        const auto page = house.write<Ranking>(
            [&](Session &session) { return DocumentRepository(session, house.scope).ranking(filter); });
        QStringList shown;
        for (const auto &report : page.reports) {
            shown.append(report.runId);
            QCOMPARE(report.rank, 1);
        }
        QCOMPARE(shown, runs.mid(filter.offset, 2));
        QCOMPARE(page.more, filter.offset < 6);
        QCOMPARE(page.counted.total, 7);
        QVERIFY(!page.counted.isEstimate);
    }
}

QTEST_GUILESS_MAIN(tst_DocumentRepository)
#include "tst_documentrepository.moc"
