// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "house.h"

#include "storage/rankedpositions.h"
#include "support/effort.h"

using namespace candor;
using namespace candor::tests;
using domain::AssessmentStatus;
using domain::Level;
using domain::RankedPosition;
using domain::RankedPositionFilter;
using domain::State;
using storage::Session;
using storage::value;

// The positions in which somebody is ranked, for who types one.
class tst_RankedPositions : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { addBackends(); }
    void eachPositionIsNamedOnceWithItsLevels();
    void aTextIsFoundAnywhereInIt();
    void onlyWhatTheRankingShowsCounts();
    void pagesGoOnBehindTheLastPosition();
    void whatManyAreRankedInCostsNoMore();
};

namespace {

domain::InterviewId add(House &house, const QString &position, std::optional<Level> level = Level::Senior,
    State state = State::AssessmentApproved)
{
    auto parsed = House::request();
    parsed.request.position = position;
    parsed.request.level = level.value_or(Level::Senior);
    const auto id = house.at(state, parsed).id;
    house.execute(
        QStringLiteral("UPDATE assessments SET overall_score = 70 WHERE interview_id = ?"), {value(id)});
    if (!level)
        house.execute(
            QStringLiteral("UPDATE assessments SET level = NULL WHERE interview_id = ?"), {value(id)});
    return id;
}

domain::RankedPositionPage page(House &house, const RankedPositionFilter &filter = {})
{
    return must(await(house.reports.positions(house.scope, filter)));
}

QStringList names(const domain::RankedPositionPage &page)
{
    QStringList names;
    for (const auto &position : page.positions)
        names.append(position.position);
    return names;
}

RankedPositionFilter having(const QString &text)
{
    RankedPositionFilter filter;
    filter.text = text;
    return filter;
}

// So many more reports in the position of this one.
void copy(House &house, domain::InterviewId original, int count)
{
    const auto numbers = QStringLiteral(
        "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n "
        "< %1) SELECT '00000000-0000-7000-8000-' || CAST(100000000000 + n AS TEXT), ")
                             .arg(count);
    house.execute(
        QStringLiteral("INSERT INTO interviews (id, run_id, platform_id, tenant_id, state, revision, "
                       "sequence, request_digest, position, position_key, level, request, "
                       "data_quality, created_at, updated_at) ")
            + numbers
            + QStringLiteral("'run_' || CAST(n AS TEXT), platform_id, tenant_id, state, revision, sequence, "
                             "request_digest, position, position_key, level, request, data_quality, "
                             "created_at, updated_at FROM interviews, numbers WHERE id = ?"),
        {value(original)});
    house.execute(
        QStringLiteral("INSERT INTO assessments (id, interview_id, tenant_id, status, position_key, "
                       "level, overall_score, document, created_at, updated_at) ")
            + numbers
            + QStringLiteral("'00000000-0000-7000-8000-' || CAST(100000000000 + n AS TEXT), tenant_id, "
                             "status, position_key, level, overall_score, document, created_at, updated_at "
                             "FROM assessments, numbers WHERE interview_id = ?"),
        {value(original)});
}

} // namespace

void tst_RankedPositions::eachPositionIsNamedOnceWithItsLevels()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    QCOMPARE(page(house).counted.total, 0);
    (void)add(house, QStringLiteral("Welder"), Level::Lead);
    (void)add(house, QStringLiteral("Welder"), Level::Junior);
    (void)add(house, QStringLiteral("WELDER"), Level::Junior);
    (void)add(house, QStringLiteral("baker"), std::nullopt);
    const auto found = page(house);
    QCOMPARE(found.positions.size(), 2);
    QCOMPARE(found.positions.first(), (RankedPosition{QStringLiteral("baker"), {}}));
    QCOMPARE(found.positions.last().position.toLower(), QStringLiteral("welder"));
    QCOMPARE(found.positions.last().levels, QList({Level::Junior, Level::Lead}));
    QCOMPARE(found.counted.total, 2);
    QVERIFY(found.next.isEmpty());
}

void tst_RankedPositions::aTextIsFoundAnywhereInIt()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    (void)add(house, QStringLiteral("Data Engineer"));
    (void)add(house, QStringLiteral("Bürokraft 100%"));
    QCOMPARE(names(page(house, having(QStringLiteral("ENG")))), QStringList(QStringLiteral("Data Engineer")));
    QCOMPARE(
        names(page(house, having(QStringLiteral("BÜRO")))), QStringList(QStringLiteral("Bürokraft 100%")));
    QCOMPARE(names(page(house, having(QStringLiteral("0%")))), QStringList(QStringLiteral("Bürokraft 100%")));
    QCOMPARE(names(page(house, having(QStringLiteral("a_a")))), QStringList());
    QCOMPARE(names(page(house, having(QStringLiteral("cook")))), QStringList());
}

void tst_RankedPositions::onlyWhatTheRankingShowsCounts()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    (void)add(house, QStringLiteral("Welder"), Level::Lead);
    (void)add(house, QStringLiteral("Baker"), Level::Mid, State::AssessmentPending);
    const auto unscored = add(house, QStringLiteral("Cook"));
    house.execute(QStringLiteral("UPDATE assessments SET overall_score = NULL WHERE interview_id = ?"),
        {value(unscored)});
    auto waiting = House::request();
    waiting.request.position = QStringLiteral("Driver");
    (void)house.at(State::Pending, waiting); // without a report
    QCOMPARE(names(page(house)), QStringList(QStringLiteral("Welder")));
    RankedPositionFilter filter;
    filter.level = Level::Lead;
    QCOMPARE(names(page(house, filter)), QStringList(QStringLiteral("Welder")));
    filter.level = Level::Mid;
    QCOMPARE(names(page(house, filter)), QStringList());
    filter.status = AssessmentStatus::PendingReview;
    QCOMPARE(names(page(house, filter)), QStringList(QStringLiteral("Baker")));
    house.scope = house.addTenant(QStringLiteral("second"));
    QCOMPARE(names(page(house)), QStringList());
}

void tst_RankedPositions::pagesGoOnBehindTheLastPosition()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    House house(backend);
    for (const char *position : {"Welder", "baker", "Äbtissin", "Cook"})
        (void)add(house, QString::fromUtf8(position));
    RankedPositionFilter filter;
    filter.limit = 3;
    const auto first = page(house, filter);
    QCOMPARE(names(first),
        QStringList({QStringLiteral("baker"), QStringLiteral("Cook"), QStringLiteral("Welder")}));
    QCOMPARE(first.counted.total, 4);
    filter.after = first.next;
    filter.counted = first.counted;
    const auto last = page(house, filter);
    QCOMPARE(names(last), QStringList(QStringLiteral("Äbtissin")));
    QVERIFY(last.next.isEmpty());
    QCOMPARE(last.counted.total, 4);
}

// A step for the position and each level, and not one for each report.
void tst_RankedPositions::whatManyAreRankedInCostsNoMore()
{
    QFETCH_GLOBAL(storage::Backend, backend);
    constexpr int crowd = 3000;
    House house(backend);
    const auto welder = add(house, QStringLiteral("Welder"), Level::Mid);
    (void)add(house, QStringLiteral("Baker"));
    const auto cost = [&](const RankedPositionFilter &filter) {
        return must(house.database.read<qint64>([&](Session &session) -> domain::Result<qint64> {
            const auto before = effortFor(session, QStringLiteral("assessments"));
            const auto found = storage::rankedPositions(session, house.scope, filter);
            const auto after = effortFor(session, QStringLiteral("assessments"));
            if (!before || !found || !after)
                return domain::internalError(QStringLiteral("no answer"));
            return *after - *before;
        }));
    };
    RankedPositionFilter lead; // which nobody is
    lead.level = Level::Lead;
    const auto alone = cost({});
    const auto aloneLead = cost(lead);
    QVERIFY(backend != storage::Backend::Sqlite || alone > 0);
    copy(house, welder, crowd);
    QCOMPARE(page(house).positions.last(), (RankedPosition{QStringLiteral("Welder"), {Level::Mid}}));
    QVERIFY2(cost({}) < alone + crowd / 10, qPrintable(QString::number(cost({}))));
    QVERIFY2(cost(lead) < aloneLead + crowd / 10, qPrintable(QString::number(cost(lead))));
}

QTEST_GUILESS_MAIN(tst_RankedPositions)
#include "tst_rankedpositions.moc"
