// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/connection.h"

#include <QAtomicInt>
#include <QSqlError>
#include <QSqlQuery>
#include <QUrl>
#include <QUrlQuery>

namespace candor::storage {

using domain::Done;
using domain::ErrorCode;
using domain::Result;

Result<Location> parseLocation(const QString &setting, const QString &defaultFile)
{
    Location location;
    if (setting.isEmpty() || setting == QLatin1String("sqlite")) {
        location.file = defaultFile;
        return location;
    }
    if (setting.startsWith(QLatin1String("sqlite:"))) {
        location.file = setting.mid(7);
        return location;
    }
    const QUrl url(setting, QUrl::StrictMode);
    const bool isPostgres
        = url.scheme() == QLatin1String("postgresql") || url.scheme() == QLatin1String("postgres");
    if (!isPostgres || !url.isValid() || url.path().size() < 2) {
        return domain::fail(ErrorCode::ValidationFailed,
            QStringLiteral("The setting 'database' must be 'sqlite', 'sqlite:<file>' or "
                           "'postgresql://user@host:port/database'."));
    }
    location.backend = Backend::PostgreSql;
    location.host = url.host(QUrl::FullyDecoded);
    location.port = url.port(5432);
    location.database = url.path(QUrl::FullyDecoded).mid(1);
    location.user = url.userName(QUrl::FullyDecoded);
    location.password = url.password(QUrl::FullyDecoded);
    const auto items = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[key, entry] : items) {
        if (key == QLatin1String("host"))
            location.host = entry;
        else if (key == QLatin1String("port"))
            location.port = entry.toInt();
        else
            location.options += (location.options.isEmpty() ? QString() : QStringLiteral(";")) + key
                + QLatin1Char('=') + entry;
    }
    return location;
}

Connection::Connection(Location location, Access access)
    : m_location(std::move(location))
    , m_access(access)
{
    static QAtomicInt counter;
    m_name = QStringLiteral("candor-%1").arg(counter.fetchAndAddRelaxed(1));
}

Connection::~Connection()
{
    close();
}

QSqlDatabase Connection::database() const
{
    return QSqlDatabase::database(m_name, false);
}

void Connection::close()
{
    if (QSqlDatabase::contains(m_name)) {
        QSqlDatabase::database(m_name, false).close();
        QSqlDatabase::removeDatabase(m_name);
    }
}

Result<Done> Connection::open()
{
    close();
    const bool isSqlite = m_location.backend == Backend::Sqlite;
    auto database
        = QSqlDatabase::addDatabase(isSqlite ? QStringLiteral("QSQLITE") : QStringLiteral("QPSQL"), m_name);
    if (!database.isValid()) {
        return domain::fail(ErrorCode::StorageUnavailable,
            QStringLiteral("Qt's database driver is missing; install %1.")
                .arg(isSqlite ? QStringLiteral("libqt6sql6-sqlite") : QStringLiteral("libqt6sql6-psql")));
    }
    if (isSqlite) {
        database.setDatabaseName(m_location.file);
        database.setConnectOptions(m_access == Access::ReadOnly
                ? QStringLiteral("QSQLITE_OPEN_READONLY;QSQLITE_BUSY_TIMEOUT=5000")
                : QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
    } else {
        database.setHostName(m_location.host);
        database.setPort(m_location.port);
        database.setDatabaseName(m_location.database);
        database.setUserName(m_location.user);
        database.setPassword(m_location.password);
        // Over TCP, a server that vanished without a word is noticed within half a minute, in the middle of a
        // statement within ten seconds.
        QString options = QStringLiteral("connect_timeout=5;keepalives_idle=15;keepalives_interval=5;"
                                         "keepalives_count=3;tcp_user_timeout=10000");
        if (!m_location.options.isEmpty())
            options += QLatin1Char(';') + m_location.options;
        database.setConnectOptions(options);
    }
    if (!database.open()) {
        auto error = domain::Error{ErrorCode::StorageUnavailable,
            QStringLiteral("The database can't be used right now; nothing was done. Try again shortly."), {},
            {}, {}, {}, database.lastError().text().simplified()};
        return domain::fail(error);
    }
    return applyPragmas();
}

Result<Done> Connection::applyPragmas()
{
    QStringList statements;
    if (m_location.backend == Backend::PostgreSql) {
        statements << QStringLiteral("SET TIME ZONE 'UTC'")
                   << QStringLiteral("SET client_min_messages = warning")
                   << QStringLiteral("SET lock_timeout = '10s'")
                   << QStringLiteral("SET statement_timeout = '60s'")
                   // Planned without values, what finds a page can look expensive enough to be compiled,
                   // which takes a hundred times as long as running it.
                   << QStringLiteral("SET jit = off")
                   // For the same reason: to start a worker takes longer than any statement of ours needs.
                   << QStringLiteral("SET max_parallel_workers_per_gather = 0")
                   // A unit of work waits for nobody: one that is idle for so long, less than others wait for
                   // a lock, belongs to a frozen process, and would keep them from its rows for ever.
                   << QStringLiteral("SET idle_in_transaction_session_timeout = '5s'");
    } else if (m_access == Access::ReadOnly) {
        statements << QStringLiteral("PRAGMA query_only=ON") << QStringLiteral("PRAGMA wal_autocheckpoint=0");
    } else {
        statements << QStringLiteral("PRAGMA journal_mode=WAL") << QStringLiteral("PRAGMA synchronous=FULL")
                   << QStringLiteral("PRAGMA foreign_keys=ON") << QStringLiteral("PRAGMA secure_delete=ON")
                   << QStringLiteral("PRAGMA wal_autocheckpoint=1000")
                   // Each job of a batch is a savepoint, and SQLite keeps what a savepoint would have to undo
                   // in a temporary file once it is larger than 64 KiB.
                   << QStringLiteral("PRAGMA temp_store=MEMORY");
    }
    QSqlQuery query(database());
    for (const auto &statement : statements) {
        if (!query.exec(statement)) {
            auto error = domain::Error{ErrorCode::StorageUnavailable,
                QStringLiteral("The database can't be used right now; nothing was done. Try again shortly."),
                {}, {}, {}, {}, statement + QStringLiteral(": ") + query.lastError().text().simplified()};
            return domain::fail(error);
        }
        query.finish();
    }
    return Done();
}

} // namespace candor::storage
