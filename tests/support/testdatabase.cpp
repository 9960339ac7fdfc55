// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testdatabase.h"

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

void onServer(const QString &statement)
{
    const auto location = storage::parseLocation(serverUrl(), {});
    storage::Connection connection(*location, storage::Access::ReadWrite);
    const auto opened = connection.open();
    if (!opened)
        qFatal("can't reach PostgreSQL: %s", qPrintable(opened.error().logDetail));
    QSqlQuery query(connection.database());
    if (!query.exec(statement))
        qFatal("%s: %s", qPrintable(statement), qPrintable(query.lastError().text()));
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
        onServer(QStringLiteral("CREATE DATABASE %1").arg(m_databaseName));
        m_setting = serverUrl().replace(
            QLatin1String("/postgres?"), QLatin1Char('/') + m_databaseName + QLatin1Char('?'));
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
        onServer(QStringLiteral("DROP DATABASE %1 WITH (FORCE)").arg(m_databaseName));
}

void TestDatabase::open()
{
    storage::Database::Settings settings;
    settings.location = m_location;
    settings.clock = m_clock;
    auto opened = storage::Database::open(settings, m_keyring);
    if (!opened)
        qFatal("can't open the test database: %s %s", qPrintable(opened.error().detail),
            qPrintable(opened.error().logDetail));
    m_database = std::move(*opened);
}

} // namespace candor::tests

Q_DECLARE_METATYPE(candor::storage::Backend)
