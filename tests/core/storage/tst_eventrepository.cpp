// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "onetenant.h"
#include "storage/eventrepository.h"

#include <QSemaphore>

using namespace candor;
using namespace candor::storage;
using candor::tests::OneTenant;
using domain::Done;
using domain::FeedPage;
using domain::FeedPosition;
using domain::fromMilliseconds;

// The event feed: everything, once, in an order that holds.
class tst_EventRepository : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void eventsComeOldestFirstInPages();
    void aTenantSeesItsOwnAndAPlatformThoseOfAllItsTenants();
    void anEventWhoseKeyIsGoneIsPassedOver();
    void whatCommitsInTheOtherOrderIsNotSkipped();
    void whatWasNumberedLaterButBeganEarlierIsNotSkipped();
    void theEventsOfAnInterviewKeepTheirOrder();
    void numbersGoOnAfterTheDataCameFromAnotherServer();
    void whoBeginsAtTheEndIsToldOnlyWhatComes();
    void theEndIsBeforeWhatIsHeldBack();
    void aPageOfManyIsFoundByTheIndexAlone();
};

namespace {

EventRecord event(const StoredInterview &stored, int sequence, const QByteArray &body)
{
    const auto id = domain::EventId::make(fromMilliseconds(sequence));
    return {id, stored.interview.id, sequence, domain::EventType::Received,
        stored.vault->seal(body, eventBodyPlace(id)), fromMilliseconds(sequence)};
}

void tell(OneTenant &house, const TenantScope &scope, const StoredInterview &stored, int sequence,
    const QByteArray &body)
{
    (void)house.write<Done>(
        [&](Session &session) { return EventRepository(session).add(scope, event(stored, sequence, body)); });
}

// What the feed tells at this moment.
FeedPage feedNow(OneTenant &house, const Reach &reach, const FeedPosition &after = {}, int limit = 200)
{
    return house.write<FeedPage>(
        [&](Session &session) { return EventRepository(session).feed(reach, after, limit); });
}

// The same once nobody writes any more to the database server, which other tests use as well.
FeedPage feed(OneTenant &house, const Reach &reach, const FeedPosition &after = {}, int limit = 200)
{
    if (!tests::waitUntilSettled(house.database))
        qFatal("somebody writes for ever");
    return feedNow(house, reach, after, limit);
}

FeedPosition end(OneTenant &house, const Reach &reach)
{
    return house.write<FeedPosition>([&](Session &session) { return EventRepository(session).end(reach); });
}

using Bodies = QList<QByteArray>;

// A transaction that stays open until it is told to commit.
class OpenTransaction
{
public:
    // Returns when `begin` has run.
    OpenTransaction(Database &database, std::function<domain::Result<Done>(Session &)> begin)
        : m_future(database.write<Done>([this, begin = std::move(begin)](Session &session) {
            const auto begun = begin(session);
            m_begun.release();
            m_next.acquire();
            const auto done = m_last ? m_last(session) : begun;
            m_worked.release();
            m_commit.acquire();
            return done;
        }))
    {
        m_begun.acquire();
    }
    // Does something more in the transaction.
    void work(std::function<domain::Result<Done>(Session &)> last)
    {
        m_last = std::move(last);
        m_next.release();
        m_worked.acquire();
        m_isLast = true;
    }
    void commit()
    {
        if (!m_isLast)
            m_next.release();
        m_isLast = true;
        m_commit.release();
        m_future.waitForFinished();
    }
    // A test that failed leaves nothing open.
    ~OpenTransaction()
    {
        if (!m_future.isFinished())
            commit();
    }
    Q_DISABLE_COPY_MOVE(OpenTransaction)

private:
    QSemaphore m_begun;
    QSemaphore m_next;
    QSemaphore m_worked;
    QSemaphore m_commit;
    bool m_isLast = false;
    std::function<domain::Result<Done>(Session &)> m_last;
    QFuture<domain::Result<Done>> m_future;
};

std::function<domain::Result<Done>(Session &)> adding(
    const TenantScope &scope, const StoredInterview &stored, int sequence, const QByteArray &body)
{
    return [=, record = event(stored, sequence, body)](
               Session &session) { return EventRepository(session).add(scope, record); };
}

// Gives the transaction its number without touching an event.
domain::Result<Done> beginWriting(Session &session)
{
    return session.control(QStringLiteral("SELECT pg_current_xact_id()"));
}

// What the database does for a query, line by line. PostgreSQL runs it, too.
QStringList explained(OneTenant &house, const QString &sql)
{
    return house.write<QStringList>([&](Session &session) -> domain::Result<QStringList> {
        if (session.backend() == Backend::Sqlite) {
            return session.selectList<QString>(
                QStringLiteral("EXPLAIN QUERY PLAN ") + sql, {}, [](const Row &row) { return row.text(3); });
        }
        const auto made = session.control(QStringLiteral(
            "CREATE OR REPLACE FUNCTION explained(query TEXT) RETURNS SETOF TEXT LANGUAGE plpgsql AS "
            "'BEGIN RETURN QUERY EXECUTE ''EXPLAIN (ANALYZE, TIMING OFF) '' || query; END'"));
        if (!made)
            return domain::fail(made.error());
        return session.selectList<QString>(
            QStringLiteral("SELECT explained(?)"), {value(sql)}, [](const Row &row) { return row.text(0); });
    });
}

} // namespace

void tst_EventRepository::eventsComeOldestFirstInPages()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    QCOMPARE(feed(house, house.scope).payloads, Bodies());
    QCOMPARE(feed(house, house.scope).next, FeedPosition());
    const auto first = house.add(1);
    const auto second = house.add(2);
    tell(house, house.scope, first, 1, "a");
    tell(house, house.scope, second, 1, "b");
    tell(house, house.scope, first, 2, "c");
    const auto page = feed(house, house.scope, {}, 2);
    QCOMPARE(page.payloads, (Bodies{"a", "b"}));
    const auto rest = feed(house, house.scope, page.next, 2);
    QCOMPARE(rest.payloads, Bodies{"c"});
    const auto end = feed(house, house.scope, rest.next, 2);
    QCOMPARE(end.payloads, Bodies());
    QCOMPARE(end.next, rest.next);
    QVERIFY(!end.heldBack);
    tell(house, house.scope, second, 2, "d");
    QCOMPARE(feed(house, house.scope, end.next, 2).payloads, Bodies{"d"});
}

void tst_EventRepository::aTenantSeesItsOwnAndAPlatformThoseOfAllItsTenants()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto mine = house.scope;
    const auto theirs = house.addTenant(QStringLiteral("second"));
    domain::Tenant sister;
    sister.id = domain::TenantId::make(fromMilliseconds(1));
    sister.platform = mine.platform();
    sister.domain = QStringLiteral("sister.example");
    QVERIFY(house.write<bool>([&](Session &session) {
        return OrganisationRepository(session, SystemScope()).insert(sister, QStringLiteral("a secret"));
    }));
    const TenantScope sisters{sister.platform, sister.id};
    for (const auto &scope : {mine, sisters, theirs}) {
        house.scope = scope;
        tell(house, scope, house.add(1), 1, scope.tenant().toString().toLatin1());
    }
    const auto name = [](const TenantScope &scope) { return scope.tenant().toString().toLatin1(); };
    QCOMPARE(feed(house, mine).payloads, Bodies{name(mine)});
    QCOMPARE(feed(house, theirs).payloads, Bodies{name(theirs)});
    QCOMPARE(feed(house, PlatformScope(mine.platform())).payloads, (Bodies{name(mine), name(sisters)}));
    QCOMPARE(feed(house, PlatformScope(theirs.platform())).payloads, Bodies{name(theirs)});
}

void tst_EventRepository::anEventWhoseKeyIsGoneIsPassedOver()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto gone = house.add(1);
    const auto kept = house.add(2);
    tell(house, house.scope, gone, 1, "gone");
    tell(house, house.scope, kept, 1, "kept");
    tell(house, house.scope, gone, 2, "gone, too");
    (void)house.write<Done>(
        [&](Session &session) { return InterviewVault::erase(session, gone.interview.id); });
    const auto page = feed(house, house.scope);
    QCOMPARE(page.payloads, Bodies{"kept"});
    QCOMPARE(feed(house, house.scope, page.next).next, page.next);
}

void tst_EventRepository::whatCommitsInTheOtherOrderIsNotSkipped()
{
    QFETCH_GLOBAL(Backend, backend);
    if (backend == Backend::Sqlite)
        QSKIP("one writer: events are numbered in the order of the commits");
    OneTenant house(backend);
    const auto first = house.add(1);
    const auto second = house.add(2);
    OpenTransaction early(*house.database, adding(house.scope, first, 1, "early"));
    OpenTransaction late(*house.database, adding(house.scope, second, 1, "late"));
    const auto before = feedNow(house, house.scope);
    QCOMPARE(before.payloads, Bodies());
    late.commit();
    const auto between = feedNow(house, house.scope, before.next);
    QCOMPARE(between.payloads, Bodies());
    QVERIFY(between.heldBack);
    early.commit();
    QCOMPARE(feed(house, house.scope, between.next).payloads, (Bodies{"early", "late"}));
}

void tst_EventRepository::whatWasNumberedLaterButBeganEarlierIsNotSkipped()
{
    QFETCH_GLOBAL(Backend, backend);
    if (backend == Backend::Sqlite)
        QSKIP("one writer: events are numbered in the order of the commits");
    OneTenant house(backend);
    const auto first = house.add(1);
    const auto second = house.add(2);
    OpenTransaction early(*house.database, beginWriting);
    tell(house, house.scope, second, 1, "late");
    QCOMPARE(feedNow(house, house.scope).payloads, Bodies());
    early.work(adding(house.scope, first, 1, "early"));
    QCOMPARE(feedNow(house, house.scope).payloads, Bodies());
    early.commit();
    const auto page = feed(house, house.scope, {}, 1);
    QCOMPARE(page.payloads, Bodies{"early"});
    QCOMPARE(feed(house, house.scope, page.next).payloads, Bodies{"late"});
}

void tst_EventRepository::theEventsOfAnInterviewKeepTheirOrder()
{
    QFETCH_GLOBAL(Backend, backend);
    if (backend == Backend::Sqlite)
        QSKIP("one writer: events are numbered in the order of the commits");
    OneTenant house(backend);
    const auto stored = house.add(1);
    OpenTransaction early(*house.database, beginWriting);
    tell(house, house.scope, stored, 1, "first");
    early.work(adding(house.scope, stored, 2, "second"));
    early.commit();
    tell(house, house.scope, stored, 3, "third");
    QCOMPARE(feed(house, house.scope).payloads, (Bodies{"first", "second", "third"}));
}

void tst_EventRepository::numbersGoOnAfterTheDataCameFromAnotherServer()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    const auto stored = house.add(1);
    const auto other = house.add(2);
    tell(house, house.scope, stored, 1, "a");
    tell(house, house.scope, other, 1, "b");
    if (backend == Backend::PostgreSql) {
        // As a server with more transactions behind it would have numbered them.
        (void)house.write<qint64>([](Session &session) {
            return session.execute(QStringLiteral("UPDATE events SET settled = settled + 4000000000"));
        });
        QCOMPARE(feedNow(house, house.scope).payloads, Bodies());
    }
    house.database.close();
    house.database.open();
    const auto page = feed(house, house.scope, {}, 1);
    QCOMPARE(page.payloads, Bodies{"a"});
    tell(house, house.scope, stored, 2, "c");
    const auto rest = feed(house, house.scope, page.next);
    QCOMPARE(rest.payloads, (Bodies{"b", "c"}));
    house.database.close();
    house.database.open();
    tell(house, house.scope, other, 2, "d");
    QCOMPARE(feed(house, house.scope, rest.next).payloads, Bodies{"d"});
}

void tst_EventRepository::whoBeginsAtTheEndIsToldOnlyWhatComes()
{
    QFETCH_GLOBAL(Backend, backend);
    OneTenant house(backend);
    QCOMPARE(end(house, house.scope), FeedPosition());
    const auto mine = house.scope;
    const auto stored = house.add(1);
    tell(house, mine, stored, 1, "a");
    tell(house, mine, stored, 2, "b");
    house.scope = house.addTenant(QStringLiteral("second"));
    tell(house, house.scope, house.add(2), 1, "theirs");
    const auto newest = feed(house, mine).next;
    QCOMPARE(end(house, mine), newest);
    QCOMPARE(end(house, PlatformScope(mine.platform())), newest);
    QVERIFY(end(house, house.scope) != newest);
    tell(house, mine, stored, 3, "c");
    QCOMPARE(feed(house, mine, newest).payloads, Bodies{"c"});
}

void tst_EventRepository::theEndIsBeforeWhatIsHeldBack()
{
    QFETCH_GLOBAL(Backend, backend);
    if (backend == Backend::Sqlite)
        QSKIP("one writer: nothing is held back");
    OneTenant house(backend);
    const auto first = house.add(1);
    OpenTransaction early(*house.database, adding(house.scope, first, 1, "early"));
    tell(house, house.scope, house.add(2), 1, "late");
    const auto place = end(house, house.scope);
    early.commit();
    QCOMPARE(feed(house, house.scope, place).payloads, (Bodies{"early", "late"}));
}

void tst_EventRepository::aPageOfManyIsFoundByTheIndexAlone()
{
    QFETCH_GLOBAL(Backend, backend);
    constexpr int many = 100'000;
    OneTenant house(backend);
    const auto stored = house.add(1);
    const auto theirs = house.addTenant(QStringLiteral("second"));
    // Every other event is somebody else's.
    const auto filled = house.write<qint64>([&](Session &session) {
        return session.execute(QStringLiteral(
            "WITH RECURSIVE numbers (n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM numbers WHERE n < %1) "
            "INSERT INTO events (id, platform_id, tenant_id, interview_id, sequence, type, body_sealed, "
            "created_at) SELECT 'event-' || n, CASE WHEN n % 2 = 0 THEN '%2' ELSE '%3' END, "
            "CASE WHEN n % 2 = 0 THEN '%4' ELSE '%5' END, '%6', n, 'x', body, 0 FROM numbers, "
            "(SELECT wrapped AS body FROM interview_keys LIMIT 1) AS bodies")
                .arg(many)
                .arg(house.scope.platform().toString(), theirs.platform().toString(),
                    house.scope.tenant().toString(), theirs.tenant().toString(),
                    stored.interview.id.toString()));
    });
    QCOMPARE(filled, many);
    (void)house.write<Done>(
        [](Session &session) { return session.control(QStringLiteral("ANALYZE events")); });
    const bool sqlite = backend == Backend::Sqlite;
    for (const auto &[column, id, index] :
        {std::tuple(QStringLiteral("tenant_id"), house.scope.tenant().toString(),
             QStringLiteral("events_of_tenant")),
            std::tuple(QStringLiteral("platform_id"), house.scope.platform().toString(),
                QStringLiteral("events_of_platform"))}) {
        const auto bound = sqlite
            ? QString()
            : QStringLiteral(" AND settled < CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS "
                             "BIGINT) + (SELECT shift FROM event_numbering)");
        const auto plan = explained(house,
            QStringLiteral("SELECT settled, position, id, interview_id, body_sealed FROM events "
                           "WHERE %1 = '%2' AND (settled, position) > (0, %3)%4 "
                           "ORDER BY settled, position LIMIT 200")
                .arg(column, id)
                .arg(many / 2)
                .arg(bound));
        const auto text = plan.join(QLatin1Char('\n'));
        QVERIFY2(text.contains(index), qPrintable(text));
        // Nothing is sorted, and nothing read that isn't shown.
        QVERIFY2(!text.contains(QLatin1String("TEMP B-TREE")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("Sort")), qPrintable(text));
        QVERIFY2(!text.contains(QLatin1String("Removed by")), qPrintable(text));
        if (!sqlite)
            QVERIFY2(plan.filter(index).first().contains(QLatin1String("rows=200 ")), qPrintable(text));
        const auto end = explained(house,
            QStringLiteral("SELECT settled, position FROM events WHERE %1 = '%2'%3 "
                           "ORDER BY settled DESC, position DESC LIMIT 1")
                .arg(column, id, bound));
        const auto lines = end.join(QLatin1Char('\n'));
        QVERIFY2(lines.contains(index) && !lines.contains(QLatin1String("Sort")), qPrintable(lines));
        if (!sqlite)
            QVERIFY2(end.filter(index).first().contains(QLatin1String("rows=1 ")), qPrintable(lines));
    }
    const auto page = feed(house, house.scope, {0, many / 2});
    QCOMPARE(page.next.position, many / 2 + 400);
}

QTEST_GUILESS_MAIN(tst_EventRepository)
#include "tst_eventrepository.moc"
