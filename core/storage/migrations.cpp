// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/migrations.h"

#include "domain/faultpoint.h"

#include <QDir>
#include <QFile>

// In the global namespace, as Q_INIT_RESOURCE wants it.
static void loadMigrations()
{
    Q_INIT_RESOURCE(migrations);
}

namespace candor::storage {

using domain::Result;

namespace {

QStringList migrationFiles()
{
    loadMigrations();
    auto files
        = QDir(QStringLiteral(":/migrations")).entryList({QStringLiteral("*.sql")}, QDir::Files, QDir::Name);
    return files;
}

// One file serves both databases; the few words on which they differ are written @LIKE_THIS@.
QString inDialect(QString sql, Backend backend)
{
    const bool sqlite = backend == Backend::Sqlite;
    sql.replace(QLatin1String("@BLOB@"), sqlite ? QLatin1String("BLOB") : QLatin1String("BYTEA"));
    sql.replace(QLatin1String("@POSITION@"),
        sqlite ? QLatin1String("INTEGER PRIMARY KEY AUTOINCREMENT")
               : QLatin1String("BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY"));
    sql.replace(QLatin1String("@REAL@"), sqlite ? QLatin1String("REAL") : QLatin1String("DOUBLE PRECISION"));
    return sql;
}

// The statements of a migration for this database: one that begins with @POSTGRESQL_ONLY@ is none of
// SQLite's, and the reverse.
QStringList statements(const QString &sql, Backend backend)
{
    const bool sqlite = backend == Backend::Sqlite;
    const auto ours = sqlite ? QLatin1String("@SQLITE_ONLY@") : QLatin1String("@POSTGRESQL_ONLY@");
    const auto theirs = sqlite ? QLatin1String("@POSTGRESQL_ONLY@") : QLatin1String("@SQLITE_ONLY@");
    QStringList kept;
    const auto lines = sql.split(QLatin1Char('\n'));
    for (const auto &line : lines) {
        if (!line.trimmed().startsWith(QLatin1String("--")))
            kept.append(line);
    }
    QStringList list;
    const auto parts = kept.join(QLatin1Char('\n')).split(QLatin1Char(';'));
    for (const auto &part : parts) {
        auto statement = part.trimmed();
        if (statement.startsWith(theirs))
            continue;
        if (statement.startsWith(ours))
            statement.remove(0, ours.size());
        if (!statement.isEmpty())
            list.append(statement);
    }
    return list;
}

Result<int> currentVersion(Session &session)
{
    const auto created = session.control(QStringLiteral("CREATE TABLE IF NOT EXISTS schema_version (version "
                                                        "BIGINT PRIMARY KEY, applied_at BIGINT NOT NULL)"));
    if (!created)
        return domain::fail(created.error());
    const auto version
        = session.selectOne<qint64>(QStringLiteral("SELECT COALESCE(MAX(version), 0) FROM schema_version"),
            {}, [](const Row &row) { return row.number(0); });
    if (!version)
        return domain::fail(version.error());
    return int(version->value_or(0));
}

} // namespace

int latestSchemaVersion()
{
    return int(migrationFiles().size());
}

Result<int> migrate(Session &session, int target)
{
    // Two nodes that start together take turns.
    if (session.backend() == Backend::PostgreSql) {
        if (const auto locked = session.control(QStringLiteral("SELECT pg_advisory_xact_lock(4279016234)"));
            !locked)
            return domain::fail(locked.error());
    }
    const auto found = currentVersion(session);
    if (!found)
        return found;
    const auto files = migrationFiles();
    if (*found > files.size()) {
        return domain::fail(domain::ErrorCode::NotImplemented,
            QStringLiteral(
                "The data was written by a newer Candor (schema %1; this program knows %2). Start the newer "
                "version, or restore a backup made with this one.")
                .arg(*found)
                .arg(files.size()));
    }
    for (int version = *found + 1; version <= target; ++version) {
        QFile file(QStringLiteral(":/migrations/") + files.at(version - 1));
        if (!file.open(QIODevice::ReadOnly))
            return domain::internalError(QStringLiteral("can't read ") + file.fileName());
        const auto list
            = statements(inDialect(QString::fromUtf8(file.readAll()), session.backend()), session.backend());
        for (const auto &statement : list) {
            if (const auto done = session.control(statement); !done)
                return domain::fail(done.error());
        }
        const auto now = domain::SystemClock().now();
        const auto noted = session.execute(
            QStringLiteral("INSERT INTO schema_version (version, applied_at) VALUES (?, ?)"),
            {value(version), value(now)});
        if (!noted)
            return domain::fail(noted.error());
        domain::reach(domain::FaultPoint::Migrated);
    }
    return *found;
}

} // namespace candor::storage
