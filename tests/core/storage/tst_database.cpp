// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/auditrepository.h"
#include "storage/connection.h"
#include "storage/database.h"
#include "storage/interviewvault.h"
#include "storage/migrations.h"
#include "storage/settingsrepository.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QTest>
#include <QThread>

using namespace candor;
using namespace candor::storage;
using domain::Done;
using domain::ErrorCode;
using domain::Result;

class tst_Database : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void whatWasCommittedIsThereAfterARestart();
    void aJobThatAnswersAnErrorLeavesNothingBehindAndItsNeighboursStay();
    void whatIsToFollowACommitFollowsNothingElse();
    void aThousandJobsFromFourThreadsAllCount();
    void aViolatedUniqueConstraintIsADuplicateValue();
    void aSecondServerOnTheSameFolderIsRefused();
    void aSchemaFromANewerProgramIsRefused();
    void dataOfTheFirstSchemaIsThereAfterAllMigrations();
    void whatWaitedInTheThirdSchemaWaitsInTheNext();
    void eventsAboutNoInterviewFitIntoAnOldDatabase();
    void theOwnUrlsOfOldInterviewsAreCountedByTheirTenant();
    void theAuditChainFindsEveryEditDeletionAndTruncation();
    void anErasedInterviewKeyCanNeverOpenItsCiphertextAgain();
};

namespace {

std::function<Result<bool>(Session &)> store(const QString &name)
{
    return [name](Session &session) { return SettingsRepository(session).storeOnce(name, "value"); };
}

qint64 settingsStored(tests::TestDatabase &database)
{
    const auto count = database.read<std::optional<qint64>>([](Session &session) {
        return session.selectOne<qint64>(QStringLiteral("SELECT COUNT(*) FROM settings"), {},
            [](const Row &row) { return row.number(0); });
    });
    return count ? count->value_or(-1) : -1;
}

const QStringList rowsOfTheThirdSchema{
    QStringLiteral("INSERT INTO platforms (id, name, domain, domain_key, settings, created_at, updated_at) "
                   "VALUES ('p', 'Old', 'old.example', 'old.example', '{}', 1, 1)"),
    QStringLiteral(
        "INSERT INTO tenants (id, platform_id, name, domain, domain_key, status, "
        "settings, webhook_secret_sealed, created_at, updated_at) VALUES ('t', 'p', 'Old', 'a.example', "
        "'a.example', 'ACTIVE', '{}', 'sealed', 1, 1)"),
    QStringLiteral(
        "INSERT INTO interviews (id, run_id, platform_id, tenant_id, state, revision, sequence, "
        "request_digest, position, position_key, request, data_quality, link_expires_at, created_at, "
        "updated_at) VALUES ('i', 'run', 'p', 't', 'APPROVED', 1, 1, 'digest', 'x', 'x', '{}', 'GOOD', 77, "
        "1, 5)"),
    QStringLiteral(
        "INSERT INTO events (id, platform_id, tenant_id, interview_id, sequence, type, body_sealed, "
        "created_at) VALUES ('e', 'p', 't', 'i', 1, 'x', 'body', 1)"),
    QStringLiteral(
        "INSERT INTO deliveries (id, platform_id, tenant_id, interview_id, event_id, event_type, "
        "sequence, destination, layer, state, attempts, created_at) VALUES ('d', 'p', 't', 'i', 'e', "
        "'x', 1, 'c', 'tenant', 'PENDING', 0, 1)"),
    QStringLiteral("INSERT INTO lanes (destination, interview_id, endpoint, pending, next_due, lease_until, "
                   "lease_owner, claim) VALUES ('c', 'i', 'c', 1, 0, 0, '', 0)")};

// Puts a database of an older schema, with these rows, in place of the closed one.
Result<Done> prepare(tests::TestDatabase &database, int version, const QStringList &rows)
{
    const auto backend = database.location().backend;
    if (backend == Backend::Sqlite)
        QFile::remove(database.location().file);
    Connection connection(database.location(), Access::ReadWrite);
    if (const auto opened = connection.open(); !opened)
        return domain::fail(opened.error());
    Session session(connection.database(), backend, database.keyring());
    QStringList first{QStringLiteral("BEGIN")};
    if (backend == Backend::PostgreSql)
        first = {QStringLiteral("DROP SCHEMA public CASCADE"), QStringLiteral("CREATE SCHEMA public"),
            first.first()};
    const auto run = [&session](const QStringList &statements) -> Result<Done> {
        for (const auto &statement : statements) {
            if (const auto done = session.control(statement); !done)
                return domain::fail(done.error());
        }
        return Done();
    };
    if (const auto done = run(first); !done)
        return done;
    if (const auto migrated = migrate(session, version); !migrated)
        return domain::fail(migrated.error());
    const auto done = run(rows + QStringList{QStringLiteral("COMMIT")});
    session.forgetStatements();
    return done;
}

AuditRecord record(int number)
{
    return {QStringLiteral("chain"), domain::fromMilliseconds(number),
        {domain::Actor::Kind::User, QStringLiteral("u"), {}}, QStringLiteral("thing.done"),
        QStringLiteral("thing:%1").arg(number), {{QStringLiteral("n"), number}}, QStringLiteral("request")};
}

} // namespace

void tst_Database::whatWasCommittedIsThereAfterARestart()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    QCOMPARE(database.write<bool>(store(QStringLiteral("a"))).value_or(false), true);
    database.close();
    database.open();
    QCOMPARE(settingsStored(database), 1);
    QCOMPARE(database.write<bool>(store(QStringLiteral("a"))).value_or(true), false);
}

void tst_Database::aJobThatAnswersAnErrorLeavesNothingBehindAndItsNeighboursStay()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    QList<QFuture<Result<bool>>> futures;
    for (int i = 0; i < 50; ++i) {
        futures.append(database->write<bool>([i](Session &session) -> Result<bool> {
            const auto stored = SettingsRepository(session).storeOnce(QStringLiteral("n%1").arg(i), "x");
            if (!stored)
                return stored;
            return i % 2 == 0 ? stored : Result<bool>(domain::fail(ErrorCode::InvalidState));
        }));
    }
    for (int i = 0; i < 50; ++i) {
        futures[i].waitForFinished();
        QCOMPARE(futures[i].result().has_value(), i % 2 == 0);
    }
    QCOMPARE(settingsStored(database), 25);
}

void tst_Database::whatIsToFollowACommitFollowsNothingElse()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    std::atomic_int followed = 0;
    const auto job = [&](const QString &name, bool succeeds) {
        return database.write<bool>([&, name, succeeds](Session &session) -> Result<bool> {
            session.whenCommitted([&followed] { ++followed; });
            const auto stored = store(name)(session);
            return succeeds ? stored : domain::internalError(QStringLiteral("undone"));
        });
    };
    QVERIFY(!job(QStringLiteral("undone"), false));
    QCOMPARE(followed.load(), 0);
    QVERIFY(job(QStringLiteral("kept"), true));
    QCOMPARE(followed.load(), 1);
    QVERIFY(database.write<bool>(store(QStringLiteral("another"))));
    QCOMPARE(followed.load(), 1);
}

void tst_Database::aThousandJobsFromFourThreadsAllCount()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    QList<QThread *> threads;
    std::atomic<int> stored{0};
    for (int t = 0; t < 4; ++t) {
        threads.append(QThread::create([&, t] {
            QList<QFuture<Result<bool>>> futures;
            for (int i = 0; i < 250; ++i)
                futures.append(database->write<bool>(store(QStringLiteral("%1-%2").arg(t).arg(i))));
            for (auto &future : futures) {
                future.waitForFinished();
                stored += future.result().value_or(false) ? 1 : 0;
            }
        }));
        threads.last()->start();
    }
    for (auto *thread : threads) {
        QVERIFY(thread->wait());
        delete thread;
    }
    QCOMPARE(stored.load(), 1000);
    QCOMPARE(settingsStored(database), 1000);
}

void tst_Database::aViolatedUniqueConstraintIsADuplicateValue()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    const auto result = database.write<qint64>([](Session &session) -> Result<qint64> {
        const QString insert = QStringLiteral("INSERT INTO settings (name, value) VALUES ('twice', ?)");
        const auto first = session.execute(insert, {value(QByteArray("1"))});
        return first ? session.execute(insert, {value(QByteArray("2"))}) : first;
    });
    QVERIFY(!result);
    QCOMPARE(result.error().code, ErrorCode::DuplicateValue);
    QCOMPARE(settingsStored(database), 0);
}

void tst_Database::aSecondServerOnTheSameFolderIsRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    if (backend != Backend::Sqlite)
        return; // any number of servers may share a PostgreSQL
    tests::TestDatabase database(backend);
    Database::Settings settings;
    settings.location = database.location();
    const auto second = Database::open(settings, database.keyring());
    QVERIFY(!second);
    QVERIFY(second.error().detail.contains(QStringLiteral("Another Candor server")));
}

void tst_Database::aSchemaFromANewerProgramIsRefused()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    QVERIFY(database.write<qint64>([](Session &session) {
        return session.execute(
            QStringLiteral("INSERT INTO schema_version (version, applied_at) VALUES (?, 0)"),
            {value(latestSchemaVersion() + 1)});
    }));
    database.close();
    Database::Settings settings;
    settings.location = database.location();
    const auto newer = Database::open(settings, database.keyring());
    QVERIFY(!newer);
    QVERIFY(newer.error().detail.contains(QStringLiteral("newer Candor")));
}

void tst_Database::dataOfTheFirstSchemaIsThereAfterAllMigrations()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    database.close();
    const auto prepared = prepare(database, 1,
        {rowsOfTheThirdSchema.first(),
            QStringLiteral(
                "INSERT INTO users (id, kind, email, email_key, name, role, status, failed_logins, "
                "created_at, updated_at) VALUES ('u', 'SUPER_ADMIN', 'root@old.example', "
                "'root@old.example', 'Root', 'SUPER_ADMIN', 'ACTIVE', 3, 1, 1)"),
            QStringLiteral("INSERT INTO api_keys (id, key_hash, key_prefix, platform_id, name, description, "
                           "permissions, created_by, created_at) VALUES ('k', 'hash', 'sk_live_abcd', 'p', "
                           "'ATS', '', '[]', 'u', 1)")});
    QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().logDetail));
    database.open();
    const auto names = database.write<QStringList>([](Session &session) {
        return session.select<QString>(
            QStringLiteral("SELECT name FROM users WHERE role_id IS NULL UNION SELECT name FROM platforms "
                           "ORDER BY name"),
            {}, [](const Row &row) { return row.text(0); });
    });
    QCOMPARE(names.value(), QStringList({QStringLiteral("Old"), QStringLiteral("Root")}));
    const auto families = database.write<QStringList>([](Session &session) {
        return session.select<QString>(QStringLiteral("SELECT family FROM api_keys WHERE family = id"), {},
            [](const Row &row) { return row.text(0); });
    });
    QCOMPARE(families.value(), QStringList(QStringLiteral("k")));
}

void tst_Database::whatWaitedInTheThirdSchemaWaitsInTheNext()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    database.close();
    // One more waits for a decision since its plan was revised; the edit after that changes nothing.
    const QStringList pending{
        QStringLiteral(
            "INSERT INTO interviews (id, run_id, platform_id, tenant_id, state, revision, sequence, "
            "request_digest, position, position_key, request, data_quality, created_at, updated_at) SELECT "
            "'w', "
            "'run_w', platform_id, tenant_id, 'PENDING', 7, 6, request_digest, position, position_key, "
            "request, "
            "data_quality, 1, 99 FROM interviews"),
        QStringLiteral(
            "INSERT INTO history (interview_id, revision, from_state, to_state, at, actor_kind, actor_id, "
            "actor_stated_as, reason) VALUES ('w', 4, 'GENERATING_PLAN', 'PENDING', 40, 'x', '', '', ''), "
            "('w', 6, 'GENERATING_PLAN', 'PENDING', 60, 'x', '', '', ''), "
            "('w', 7, 'PENDING', 'PENDING', 70, 'x', '', '', '')")};
    const auto prepared = prepare(database, 3, rowsOfTheThirdSchema + pending);
    QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().logDetail));
    database.open();
    const auto found = database.read<QStringList>([](Session &session) {
        return session.select<QString>(
            QStringLiteral("SELECT CAST(timer_at AS TEXT) FROM interviews WHERE id = 'i' UNION ALL SELECT "
                           "CAST(waiting_since AS TEXT) FROM interviews WHERE waiting_since IS NOT NULL "
                           "UNION ALL SELECT id FROM deliveries "
                           "WHERE schedule_from = 0 UNION ALL SELECT interview_id "
                           "FROM lanes WHERE interview_id = 'i'"),
            {}, [](const Row &row) { return row.text(0); });
    });
    QCOMPARE(found.value(),
        QStringList({QStringLiteral("77"), QStringLiteral("60"), QStringLiteral("d"), QStringLiteral("i")}));
}

void tst_Database::eventsAboutNoInterviewFitIntoAnOldDatabase()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    database.close();
    const auto prepared = prepare(database, 3, rowsOfTheThirdSchema);
    QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().logDetail));
    database.open();
    const auto added = database.write<qint64>([](Session &session) -> Result<qint64> {
        for (const auto &statement : {
                 QStringLiteral(
                     "INSERT INTO events (id, platform_id, sequence, type, body_sealed, created_at) "
                     "VALUES ('o', 'p', 0, 'x', 'body', 1)"),
                 QStringLiteral(
                     "INSERT INTO deliveries (id, platform_id, tenant_id, event_id, event_type, sequence, "
                     "destination, layer, state, attempts, created_at) VALUES ('od', 'p', 't', 'o', 'x', 0, "
                     "'c', 'platform', 'PENDING', 0, 1)"),
                 QStringLiteral("INSERT INTO lanes (destination, interview_id, endpoint, pending, next_due, "
                                "lease_until, lease_owner, claim) VALUES ('c', "
                                "'00000000-0000-0000-0000-000000000000', 'c', 1, 0, 0, '', 0)"),
             }) {
            if (const auto done = session.execute(statement); !done)
                return done;
        }
        return session.execute(QStringLiteral("UPDATE deliveries SET attempts = 1"));
    });
    QVERIFY2(added, added ? "" : qPrintable(added.error().logDetail));
    QCOMPARE(*added, 2);
    // What was forbidden, and is to be, still is.
    const auto orphan = database.write<qint64>([](Session &session) {
        return session.execute(
            QStringLiteral("INSERT INTO events (id, platform_id, interview_id, sequence, type, body_sealed, "
                           "created_at) VALUES ('n', 'p', 'nobody', 0, 'x', 'body', 1)"));
    });
    QVERIFY(!orphan);
    if (backend != Backend::Sqlite)
        return;
    const auto sound = database.read<QStringList>([](Session &session) {
        return session.select<QString>(
            QStringLiteral("PRAGMA integrity_check"), {}, [](const Row &row) { return row.text(0); });
    });
    QCOMPARE(sound.value(), QStringList({QStringLiteral("ok")}));
}

void tst_Database::theOwnUrlsOfOldInterviewsAreCountedByTheirTenant()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    database.close();
    auto rows = rowsOfTheThirdSchema;
    rows.last().replace(QStringLiteral("'c', 'i', 'c'"), QStringLiteral("'c', 'i', 'origin:http://a:80'"));
    const auto prepared = prepare(database, 3, rows);
    QVERIFY2(prepared, prepared ? "" : qPrintable(prepared.error().logDetail));
    database.open();
    const auto lane = database.read<QList<QString>>([](Session &session) {
        return session.select<QString>(QStringLiteral("SELECT endpoint || ' of ' || tenant_id FROM lanes"),
            {}, [](const Row &row) { return row.text(0); });
    });
    QCOMPARE(lane.value_or(QList<QString>()), QList<QString>{QStringLiteral("origin:t:http://a:80 of t")});
}

void tst_Database::theAuditChainFindsEveryEditDeletionAndTruncation()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    for (int i = 1; i <= 5; ++i)
        QVERIFY(database.write<Done>(
            [i](Session &session) { return AuditRepository(session).append(record(i)); }));
    const auto firstBroken = [&] {
        return database
            .write<std::optional<qint64>>([](Session &session) {
                return AuditRepository(session).firstBroken(QStringLiteral("chain"));
            })
            .value_or(std::optional<qint64>(-1));
    };
    const auto tamper = [&](const QString &sql) {
        return database.write<qint64>([sql](Session &session) { return session.execute(sql); }).has_value();
    };
    QCOMPARE(firstBroken(), std::optional<qint64>());
    QVERIFY(tamper(QStringLiteral("UPDATE audit SET subject = 'thing:9' WHERE sequence = 3")));
    QCOMPARE(firstBroken(), std::optional<qint64>(3));
    QVERIFY(tamper(QStringLiteral("UPDATE audit SET subject = 'thing:3' WHERE sequence = 3")));
    QCOMPARE(firstBroken(), std::optional<qint64>());
    QVERIFY(tamper(QStringLiteral("DELETE FROM audit WHERE sequence = 5")));
    QCOMPARE(firstBroken(), std::optional<qint64>(5));
    QVERIFY(tamper(QStringLiteral("DELETE FROM audit WHERE sequence = 2")));
    QCOMPARE(firstBroken(), std::optional<qint64>(2));
}

void tst_Database::anErasedInterviewKeyCanNeverOpenItsCiphertextAgain()
{
    QFETCH_GLOBAL(Backend, backend);
    tests::TestDatabase database(backend);
    const auto id = domain::InterviewId::make(domain::fromMilliseconds(1));
    const auto other = domain::InterviewId::make(domain::fromMilliseconds(2));
    const auto vault = InterviewVault::create(id);
    const auto sealed = vault.seal("Ada", "interviews.personal");
    QVERIFY(!sealed.contains("Ada"));
    QCOMPARE(vault.open(sealed, "interviews.personal").value_or(QByteArray()), QByteArray("Ada"));
    QVERIFY(!vault.open(sealed, "turns.answer"));
    QVERIFY(!InterviewVault::create(other).open(sealed, "interviews.personal"));
    const auto missing = database.read<std::optional<InterviewVault>>(
        [id](Session &session) { return InterviewVault::load(session, id); });
    QVERIFY(missing.has_value());
    QVERIFY(!missing->has_value());
}

QTEST_GUILESS_MAIN(tst_Database)
#include "tst_database.moc"
