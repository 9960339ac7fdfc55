// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/database.h"

#include "storage/databaseclock.h"
#include "storage/eventrepository.h"
#include "storage/migrations.h"
#include "storage/postgresexecutor.h"
#include "storage/sqliteexecutor.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLoggingCategory>

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace candor::storage {

Q_LOGGING_CATEGORY(lcDatabase, "candor.storage.database")

using domain::Done;
using domain::ErrorCode;
using domain::Result;

namespace {

// The descriptor of the locked file, which the lock lives and dies with.
Result<int> lockFolder(const QString &databaseFile)
{
    const auto path = QFile::encodeName(databaseFile + QStringLiteral(".lock"));
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return domain::fail(ErrorCode::StorageUnavailable,
            QStringLiteral("The data folder %1 can't be written to.")
                .arg(QFileInfo(databaseFile).absolutePath()));
    }
    if (::flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        ::close(descriptor);
        return domain::fail(ErrorCode::InvalidState,
            QStringLiteral(
                "Another Candor server uses the data folder %1. Stop it first, or name another folder with "
                "--data-dir.")
                .arg(QFileInfo(databaseFile).absolutePath()));
    }
    return descriptor;
}

// Keeps the database from others on the machine from its first byte on.
Result<Done> createOwnerOnly(const QString &databaseFile)
{
    const auto path = QFile::encodeName(databaseFile);
    const int descriptor = ::open(path.constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0) {
        return domain::fail(ErrorCode::StorageUnavailable,
            QStringLiteral("The database file %1 can't be created or opened.").arg(databaseFile));
    }
    ::close(descriptor);
    return Done();
}

// PostgreSQL's policies bind no superuser, and nobody who may bypass them.
Result<Done> warnOfFreeRole(Session &session)
{
    if (session.backend() == Backend::Sqlite)
        return Done();
    const auto role = session.selectOne<std::pair<QString, bool>>(
        QStringLiteral(
            "SELECT rolname, CAST(rolsuper OR rolbypassrls AS INTEGER) FROM pg_roles WHERE rolname "
            "= current_user"),
        {}, [](const Row &row) { return std::pair(row.text(0), row.flag(1)); });
    if (!role)
        return domain::fail(role.error());
    if (role->has_value() && (*role)->second) {
        qCWarning(lcDatabase).noquote()
            << "the database's role" << (*role)->first
            << "is a superuser or bypasses row-level security, which keeps tenants apart should a query fail "
               "to; take a plain role (docs/operating.md)";
    }
    return Done();
}

} // namespace

Result<std::unique_ptr<Database>> Database::open(const Settings &settings, const crypto::Keyring &keyring)
{
    std::unique_ptr<Database> database(new Database);
    database->m_backend = settings.location.backend;
    database->m_keyring = &keyring;
    database->takeClock(settings.clock);
    if (settings.location.backend == Backend::Sqlite) {
        const auto lock = lockFolder(settings.location.file);
        if (!lock)
            return domain::fail(lock.error());
        database->m_lock = *lock;
        if (const auto created = createOwnerOnly(settings.location.file); !created)
            return domain::fail(created.error());
        auto writer = sqliteWriter(settings.location, keyring, settings.clock);
        if (const auto started = writer->start(); !started)
            return domain::fail(started.error());
        database->m_writer = writer.get();
        database->m_owned = std::move(writer);
    } else {
        auto pool = postgresPool(settings.location, keyring, settings.clock, settings.connections);
        if (const auto started = pool->start(); !started)
            return domain::fail(started.error());
        database->m_writer = pool.get();
        database->m_reader = pool.get();
        database->m_owned = std::move(pool);
    }
    auto followed = database->followClock();
    followed.waitForFinished();
    if (const auto result = followed.result(); !result)
        return domain::fail(result.error());
    auto migrated = database->write<int>([](Session &session) -> Result<int> {
        const auto version = migrate(session);
        if (!version)
            return version;
        if (const auto ready = EventRepository(session).continueNumbering(); !ready)
            return domain::fail(ready.error());
        if (const auto bound = warnOfFreeRole(session); !bound)
            return domain::fail(bound.error());
        return version;
    });
    migrated.waitForFinished();
    if (const auto result = migrated.result(); !result)
        return domain::fail(result.error());
    if (settings.location.backend == Backend::Sqlite) {
        auto readers = sqliteReaders(settings.location, keyring, settings.clock, settings.readers);
        if (const auto started = readers->start(); !started)
            return domain::fail(started.error());
        database->m_reader = readers.get();
        database->m_ownedReaders = std::move(readers);
    }
    return database;
}

void Database::takeClock(const domain::Clock *given)
{
    if (!given && m_backend == Backend::Sqlite) {
        m_ownedClock = std::make_unique<domain::SystemClock>();
    } else if (!given) {
        auto own = std::make_unique<DatabaseClock>();
        m_followed = own.get();
        m_ownedClock = std::move(own);
    }
    m_clock = given ? given : m_ownedClock.get();
}

QFuture<Result<std::chrono::milliseconds>> Database::followClock()
{
    if (!m_followed)
        return domain::ready(Result<std::chrono::milliseconds>(std::chrono::milliseconds(0)));
    return read<std::chrono::milliseconds>(
        [clock = m_followed](Session &session) -> Result<std::chrono::milliseconds> {
            constexpr int trips = 5;
            QList<DatabaseClock::Reading> readings;
            for (int i = 0; i < trips; ++i) {
                const auto asked = DatabaseClock::sinceBoot();
                const auto time = session.now();
                if (!time)
                    return domain::fail(time.error());
                readings.append({asked, *time, DatabaseClock::sinceBoot()});
            }
            return clock->follow(readings);
        });
}

QFuture<Result<Done>> Database::ping()
{
    return read<Done>([](Session &session) -> Result<Done> {
        // A standby, or a server that its provider has locked, answers reads and takes no change.
        const bool mayBeReadOnly = session.backend() == Backend::PostgreSql;
        const auto isReadOnly = session.selectOne<bool>(mayBeReadOnly
                ? QStringLiteral(
                      "SELECT pg_is_in_recovery() OR current_setting('transaction_read_only') = 'on'")
                : QStringLiteral("SELECT 0"),
            {}, [](const Row &row) { return row.flag(0); });
        if (!isReadOnly)
            return domain::fail(isReadOnly.error());
        if (isReadOnly->value_or(false))
            return domain::fail(domain::ErrorCode::StorageUnavailable,
                QStringLiteral("The database takes no changes right now: it is read-only."));
        return Done();
    });
}

Database::~Database()
{
    if (m_ownedReaders)
        m_ownedReaders->stop();
    if (m_owned)
        m_owned->stop();
    if (m_lock >= 0)
        ::close(m_lock);
}

} // namespace candor::storage
