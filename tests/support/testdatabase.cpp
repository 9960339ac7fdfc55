// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testdatabase.h"

#include "storage/migrations.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QSqlError>
#include <QSqlQuery>
#include <QTest>
#include <QUuid>

namespace candor::tests {

namespace {

QString serverUrl()
{
    QFile file(qEnvironmentVariable("CANDOR_TEST_POSTGRES"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("CANDOR_TEST_POSTGRES names no file with the URL of a PostgreSQL; run the tests with ctest, "
               "or start "
               "one with tests/support/postgres start FILE");
    return QString::fromUtf8(file.readAll()).trimmed();
}

QString urlOf(const QString &database)
{
    return serverUrl().replace(QLatin1String("/postgres?"), QLatin1Char('/') + database + QLatin1Char('?'));
}

// A connection to the test run's server.
class Server
{
public:
    Server()
        : m_connection(*storage::parseLocation(serverUrl(), {}), storage::Access::ReadWrite)
    {
        if (const auto opened = m_connection.open(); !opened)
            qFatal("can't reach PostgreSQL: %s", qPrintable(opened.error().logDetail));
    }
    QSqlQuery run(const QString &statement)
    {
        QSqlQuery query(m_connection.database());
        if (!query.exec(statement))
            qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
        return query;
    }

private:
    storage::Connection m_connection;
};

std::unique_ptr<storage::Database> opened(
    const storage::Location &location, const domain::Clock *clock, const crypto::Keyring &keyring)
{
    storage::Database::Settings settings;
    settings.location = location;
    settings.clock = clock;
    auto database = storage::Database::open(settings, keyring);
    if (!database)
        qFatal("can't open the test database: %s %s", qPrintable(database.error().detail),
            qPrintable(database.error().logDetail));
    return std::move(*database);
}

QString nameOfTemplate()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::number(storage::latestSchemaVersion())); // makes the resources known, too
    const QDir migrations(QStringLiteral(":/migrations"));
    for (const auto &name : migrations.entryList(QDir::Files, QDir::Name)) {
        QFile file(migrations.filePath(name));
        if (file.open(QIODevice::ReadOnly))
            hash.addData(file.readAll());
    }
    return QStringLiteral("template_") + QString::fromLatin1(hash.result().toHex().first(32));
}

// A database with the schema of this program and nothing else, made by the first test that wants one and
// copied from then on: that takes a fraction of the time of all migrations.
QString templateDatabase(Server &server, const crypto::Keyring &keyring)
{
    const auto name = nameOfTemplate();
    const auto unfinished = QStringLiteral("un") + name;
    server.run(QStringLiteral("SET lock_timeout = 0")); // all wait for the first, on a busy machine for long
    server.run(QStringLiteral("SELECT pg_advisory_lock(7266190)"));
    if (!server.run(QStringLiteral("SELECT 1 FROM pg_database WHERE datname = '%1'").arg(name)).next()) {
        server.run(QStringLiteral("DROP DATABASE IF EXISTS %1 WITH (FORCE)").arg(unfinished));
        server.run(QStringLiteral("CREATE DATABASE %1").arg(unfinished));
        opened(*storage::parseLocation(urlOf(unfinished), {}), nullptr, keyring).reset();
        server.run(QStringLiteral("ALTER DATABASE %1 RENAME TO %2").arg(unfinished, name));
    }
    server.run(QStringLiteral("SELECT pg_advisory_unlock(7266190)"));
    return name;
}

} // namespace

void addBackends()
{
    QTest::addColumn<storage::Backend>("backend");
    QTest::newRow("SQLite") << storage::Backend::Sqlite;
    QTest::newRow("PostgreSQL") << storage::Backend::PostgreSql;
}

TestDatabase::TestDatabase(storage::Backend backend, const domain::Clock *clock)
    : m_clock(clock)
    , m_keyring(QByteArray(32, 'k'))
{
    if (backend == storage::Backend::Sqlite) {
        m_setting = QStringLiteral("sqlite:") + m_folder.filePath(QStringLiteral("candor.db"));
    } else {
        m_databaseName = QStringLiteral("test_") + QUuid::createUuid().toString(QUuid::Id128);
        Server server;
        const auto empty = templateDatabase(server, m_keyring);
        server.run(
            QStringLiteral("CREATE DATABASE %1 TEMPLATE %2 STRATEGY FILE_COPY").arg(m_databaseName, empty));
        m_setting = urlOf(m_databaseName);
    }
    m_location = *storage::parseLocation(m_setting, {});
    open();
}

bool waitUntilSettled(TestDatabase &database)
{
    if (database->backend() == storage::Backend::Sqlite)
        return true;
    return QTest::qWaitFor(
        [&database] {
            const auto heldBack = database.read<std::optional<qint64>>([](storage::Session &session) {
                return session.selectOne<qint64>(
                    QStringLiteral(
                        "SELECT COUNT(*) FROM events WHERE settled >= (SELECT shift FROM event_numbering) + "
                        "CAST(CAST(pg_snapshot_xmin(pg_current_snapshot()) AS TEXT) AS BIGINT)"),
                    {}, [](const storage::Row &row) { return row.number(0); });
            });
            return heldBack && heldBack->value_or(1) == 0;
        },
        20'000);
}

TestDatabase::~TestDatabase()
{
    close();
    if (!m_databaseName.isEmpty())
        Server().run(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_databaseName));
}

void TestDatabase::open()
{
    m_database = opened(m_location, m_clock, m_keyring);
}

} // namespace candor::tests

Q_DECLARE_METATYPE(candor::storage::Backend)
