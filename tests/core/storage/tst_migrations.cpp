// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"
#include "storage/database.h"
#include "storage/migrations.h"
#include "support/testdatabase.h"

#include <QFile>
#include <QTest>

using namespace candor;
using namespace candor::storage;
using domain::Done;
using domain::ErrorCode;
using domain::Result;

class tst_Migrations : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase_data() { tests::addBackends(); }
    void aSchemaFromANewerProgramIsRefused();
    void dataOfTheFirstSchemaIsThereAfterAllMigrations();
    void whatWaitedInTheThirdSchemaWaitsInTheNext();
    void eventsAboutNoInterviewFitIntoAnOldDatabase();
    void theOwnUrlsOfOldInterviewsAreCountedByTheirTenant();
};

namespace {

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

} // namespace

void tst_Migrations::aSchemaFromANewerProgramIsRefused()
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

void tst_Migrations::dataOfTheFirstSchemaIsThereAfterAllMigrations()
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

void tst_Migrations::whatWaitedInTheThirdSchemaWaitsInTheNext()
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
                           "FROM lanes WHERE interview_id = 'i' UNION ALL SELECT position_key FROM "
                           "positions"),
            {}, [](const Row &row) { return row.text(0); });
    });
    QCOMPARE(found.value(),
        QStringList({QStringLiteral("77"), QStringLiteral("60"), QStringLiteral("d"), QStringLiteral("i"),
            QStringLiteral("x")}));
}

void tst_Migrations::eventsAboutNoInterviewFitIntoAnOldDatabase()
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

void tst_Migrations::theOwnUrlsOfOldInterviewsAreCountedByTheirTenant()
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

QTEST_GUILESS_MAIN(tst_Migrations)
#include "tst_migrations.moc"
