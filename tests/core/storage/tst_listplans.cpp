// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onetenant.h"
#include "storage/documentrepository.h"
#include "storage/rankedpositions.h"
#include "storage/reach.h"
#include "storage/retentionrepository.h"

#include <QTest>

using namespace candor;
using namespace candor::storage;
using candor::tests::OneTenant;
using domain::Done;
using domain::InterviewFilter;
using domain::Result;
using domain::State;

namespace {

constexpr int ofOne = 12'000;
constexpr int early = 1000; // of them, and the only ones with their position
constexpr int positions = 20; // of the others
constexpr int known = 2 * (positions + 2); // positions of both tenants, in one page of their table
constexpr int limit = 5;
// What stands at the end of the index that finds a page: as many as are counted and one more, and the page.
constexpr int counting = int(domain::mostCounted) + 1 + limit + 1;

using Ask = std::function<Result<Done>(Session &, const TenantScope &)>;

template <typename T>
Result<Done> done(const Result<T> &result)
{
    return result ? Result<Done>(Done()) : domain::fail(result.error());
}

Ask listing(InterviewFilter filter)
{
    filter.limit = limit;
    return [filter](Session &session, const TenantScope &scope) {
        return done(InterviewRepository(session, scope).list(filter));
    };
}

Ask searching(const QString &text)
{
    InterviewFilter filter;
    filter.text = text;
    return listing(filter);
}

Ask ranking(RankingFilter filter)
{
    filter.limit = limit;
    return [filter](Session &session, const TenantScope &scope) {
        return done(DocumentRepository(session, scope).ranking(filter));
    };
}

Ask positionsHaving(const QString &text)
{
    domain::RankedPositionFilter filter;
    filter.text = text;
    filter.limit = limit;
    return [filter](Session &session, const TenantScope &scope) {
        return done(rankedPositions(session, scope, filter));
    };
}

// What was read within the transaction.
struct Cost
{
    qint64 rows = 0; // of tables, by a scan or for an entry of an index
    qint64 entries = 0; // of indexes
};

Cost spent(Session &session)
{
    const auto cost = session.selectOne<Cost>(
        QStringLiteral(
            "SELECT (SELECT CAST(SUM(seq_tup_read + idx_tup_fetch) AS BIGINT) FROM pg_stat_xact_user_tables "
            "WHERE relname IN ('interviews', 'assessments', 'positions')), (SELECT "
            "CAST(SUM(pg_stat_get_xact_tuples_returned(indexrelid)) AS BIGINT) FROM pg_index WHERE indrelid "
            "IN ('interviews'::regclass, 'assessments'::regclass, 'positions'::regclass))"),
        {}, [](const Row &row) { return Cost{row.number(0), row.number(1)}; });
    return cost ? cost->value_or(Cost()) : Cost();
}

// Copies of the tenant's only interview, with a report each.
void fill(OneTenant &house, int first, int count)
{
    const auto copies = QStringLiteral(
        "INSERT INTO interviews (id, run_id, platform_id, tenant_id, state, revision, sequence, external_id, "
        "candidate_ref, request_digest, position, position_key, level, request, data_quality, created_at, "
        "updated_at, purged_at) SELECT lpad(to_hex(n), 8, '0') || '-0000-7000-8000-000000000000', "
        "'run_' || n, platform_id, tenant_id, CASE n % 10 WHEN 0 THEN 'INFO_NEEDED' WHEN 1 THEN 'CANCELLED' "
        "ELSE 'PENDING' END, revision, sequence, 'ats_' || n, 'cand_' || n, request_digest, position, "
        "CASE WHEN n < %1 + %4 THEN 'early' ELSE 'position ' || n % %5 END, "
        "CASE WHEN n % 4 = 0 THEN 'LEAD' ELSE 'MID' END, request, data_quality, n, n, "
        "CASE WHEN n < %1 + %4 THEN n END FROM interviews, generate_series(%1, %2) AS n "
        "WHERE tenant_id = '%3'");
    const auto reports = QStringLiteral(
        "INSERT INTO assessments (id, interview_id, tenant_id, status, position_key, level, overall_score, "
        "recommendation, document, created_at, updated_at) SELECT id, id, tenant_id, 'APPROVED', "
        "position_key, level, created_at % 100, 'HIRE', '{}', created_at, created_at FROM interviews WHERE "
        "tenant_id = '%3' AND created_at BETWEEN %1 AND %2");
    const auto run = [&](const QString &statement) {
        (void)house.write<qint64>([&](Session &session) {
            return session.execute(
                statement.arg(first).arg(first + count - 1).arg(house.scope.tenant().toString()));
        });
    };
    run(QString(copies)
            .replace(QLatin1String("%4"), QString::number(early))
            .replace(QLatin1String("%5"), QString::number(positions)));
    run(reports);
    run(QStringLiteral("INSERT INTO positions SELECT DISTINCT tenant_id, position_key FROM interviews WHERE "
                       "created_at BETWEEN %1 AND %2 AND tenant_id = '%3' ON CONFLICT DO NOTHING"));
}

} // namespace

// What PostgreSQL reads for a page, once its statements are prepared and were used for a while: no more than
// the page shows and counts, however many interviews there are, and whoever else has newer ones.
class tst_ListPlans : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void aPageReadsNoMoreThanItShowsAndCounts_data();
    void aPageReadsNoMoreThanItShowsAndCounts();

private:
    OneTenant m_house{Backend::PostgreSql};
    TenantScope m_scope = m_house.scope; // whose interviews are the older ones
    std::optional<Connection> m_connection;
    std::optional<Session> m_session;
};

void tst_ListPlans::initTestCase()
{
    domain::InterviewRequest request;
    request.position = QStringLiteral("p");
    (void)m_house.add(1, request);
    fill(m_house, 1000, ofOne);
    m_house.scope = m_house.addTenant(QStringLiteral("second"));
    (void)m_house.add(2, request);
    fill(m_house, 100'000, 4 * early);
    m_connection.emplace(m_house.database.location(), Access::ReadOnly);
    QVERIFY(m_connection->open().has_value());
    m_session.emplace(m_connection->database(), Backend::PostgreSql, m_house.database.keyring());
    // As the server does it by itself after a while.
    QVERIFY(m_session->control(QStringLiteral("VACUUM (ANALYZE) interviews, assessments, positions"))
            .has_value());
    const auto reach = QStringLiteral("SET candor.reach = '%1'").arg(Reach(m_scope).setting());
    QVERIFY(m_session->control(reach).has_value());
}

void tst_ListPlans::aPageReadsNoMoreThanItShowsAndCounts_data()
{
    QTest::addColumn<Ask>("ask");
    QTest::addColumn<int>("rows");
    QTest::addColumn<int>("entries");
    constexpr int page = limit + 1;
    InterviewFilter filter;
    QTest::newRow("all") << listing(filter) << page << counting + page;
    filter.after = QStringLiteral("00001000-0000-7000-8000-000000000000");
    filter.counted = {domain::mostCounted, true};
    QTest::newRow("from a cursor") << listing(filter) << page << 2 * page;
    filter = {};
    filter.state = State::InfoNeeded;
    QTest::newRow("rare state") << listing(filter) << page << counting + page;
    filter.level = domain::Level::Lead;
    QTest::newRow("state and level") << listing(filter) << page << 2 * counting + page;
    filter.state.reset();
    QTest::newRow("level") << listing(filter) << page << counting + page;
    filter = {};
    filter.position = QStringLiteral("position 7");
    QTest::newRow("position") << listing(filter) << page << counting + page;
    filter = {};
    filter.candidateRef = QStringLiteral("cand_1234");
    QTest::newRow("candidateRef") << listing(filter) << 1 << 3;
    filter = {};
    filter.externalId = QStringLiteral("ats_1234");
    QTest::newRow("externalId") << listing(filter) << 1 << 3;
    // Several states are as many parts of an index; an order finds its page in its own.
    filter = {};
    filter.anyOf = {State::InfoNeeded, State::Cancelled};
    QTest::newRow("two states") << listing(filter) << page << counting + 2 * page + page;
    filter = {};
    filter.createdSince = domain::fromMilliseconds(0x1100); // ids here are bare numbers in their first part
    filter.attentionOnly = true;
    QTest::newRow("attention that none needs") << listing(filter) << 0 << 1;
    filter = {};
    filter.order = domain::InterviewOrder::OldestFirst;
    QTest::newRow("the oldest first") << listing(filter) << page << counting + 2 * page;
    filter.order = domain::InterviewOrder::LastUpdatedFirst;
    QTest::newRow("the last updated first") << listing(filter) << page << counting + 2 * page;
    filter.order = domain::InterviewOrder::LastUpdatedLast;
    filter.after = QStringLiteral("00001770-0000-7000-8000-000000000000");
    filter.afterKey = QStringLiteral("6000");
    filter.counted = {domain::mostCounted, true};
    QTest::newRow("by update, from a cursor") << listing(filter) << page << 2 * page;
    filter.order = domain::InterviewOrder::Position;
    filter.afterKey = QStringLiteral("position 7");
    QTest::newRow("by position, from a cursor") << listing(filter) << page << 2 * page;
    filter.order = domain::InterviewOrder::CandidateRef;
    filter.afterKey = QStringLiteral("cand_6000");
    QTest::newRow("by candidate, from a cursor") << listing(filter) << page << 2 * page;
    filter = {};
    filter.order = domain::InterviewOrder::LastUpdatedFirst;
    filter.state = State::Pending; // most of them: 500 are looked at
    QTest::newRow("a common state by update") << listing(filter) << 500 + page << counting + 1000 + 2 * page;
    QTest::newRow("a text that one has") << searching(QStringLiteral("ats_12345")) << 1 + known << known + 10;
    QTest::newRow("a text that none has") << searching(QStringLiteral("nowhere")) << known << known + 5;
    // The newest 500 and then 5000 are looked at, which haven't got it, and then it is asked for by the
    // index.
    QTest::newRow("a text of the oldest")
        << searching(QStringLiteral("early")) << 5500 + 2 * page + known << 12'500;
    const Ask due = [](Session &session, const TenantScope &scope) {
        return done(RetentionRepository(session, SystemScope())
                .unpurged(scope, domain::fromMilliseconds(1'000'000), 0));
    };
    QTest::newRow("the next to be purged") << due << 1 << 1;
    RankingFilter ranked;
    QTest::newRow("ranking") << ranking(ranked) << 2 * page + 4 << counting + 2 * page + 4;
    ranked.position = QStringLiteral("position 7");
    QTest::newRow("ranking by position") << ranking(ranked) << 2 * page + 4 << counting + 2 * page + 4;
    // A look at each position, twice as they are counted; of each a report, and of those shown also one with
    // the interview and one for each of four levels.
    QTest::newRow("ranked positions")
        << positionsHaving(QStringLiteral("position")) << 2 * known + 2 * positions + 7 * page
        << 2 * known + 2 * positions + 7 * page;
    QTest::newRow("a ranked position that there isn't")
        << positionsHaving(QStringLiteral("nowhere")) << known << known;
}

void tst_ListPlans::aPageReadsNoMoreThanItShowsAndCounts()
{
    QFETCH(Ask, ask);
    QFETCH(int, rows);
    QFETCH(int, entries);
    for (int i = 0; i < 10; ++i) // until one plan serves all values
        QVERIFY(ask(*m_session, m_scope).has_value());
    QVERIFY(m_session->control(QStringLiteral("BEGIN")).has_value());
    const auto before = spent(*m_session);
    const auto asked = ask(*m_session, m_scope);
    const auto after = spent(*m_session);
    QVERIFY(m_session->control(QStringLiteral("ROLLBACK")).has_value());
    QVERIFY(asked.has_value());
    QVERIFY(
        entries <= 1 || after.entries + after.rows > before.entries + before.rows); // it is counted at all
    const auto read = QStringLiteral("%1 rows, %2 entries")
                          .arg(QString::number(after.rows - before.rows),
                              QString::number(after.entries - before.entries));
    QVERIFY2(after.rows - before.rows <= rows, qPrintable(read));
    QVERIFY2(after.entries - before.entries <= entries, qPrintable(read));
}

QTEST_GUILESS_MAIN(tst_ListPlans)
#include "tst_listplans.moc"
