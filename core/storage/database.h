// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/keyring.h"
#include "domain/timestamp.h"
#include "storage/connection.h"
#include "storage/work.h"

#include <QFuture>
#include <memory>

namespace candor::storage {

class DatabaseClock;

// The one door to the data. A write job is a unit of work: everything it changes is committed together, and
// its future is fulfilled only after COMMIT has succeeded. Jobs run on the database's own threads; they must
// not block on anything else, must be re-runnable (ids and random values are made before), and must answer an
// error to have their changes undone. Futures are fulfilled on the database's threads: consume them with
// domain::whenFinished(). Thread-safe. Destroyed after everything that may still submit.
class Database
{
public:
    struct Settings
    {
        Location location;
        int readers = 2; // SQLite: read-only connections
        int connections = 4; // PostgreSQL: connections for reads and writes
        // The time of the data, for Session::now() as well; outlives the database. Null: PostgreSQL's own, or
        // SQLite's, which is this machine's.
        const domain::Clock *clock = nullptr;
    };

    // Opens the database, takes the lock of its folder (SQLite: a second server is refused) and brings the
    // schema up to date. Refuses a schema that is newer than this program. Blocks; for the start of a
    // program.
    [[nodiscard]] static domain::Result<std::unique_ptr<Database>> open(
        const Settings &settings, const crypto::Keyring &keyring);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    [[nodiscard]] Backend backend() const { return m_backend; }
    // What encrypts at rest. Lives longer than the database.
    [[nodiscard]] const crypto::Keyring &keyring() const { return *m_keyring; }

    // The time of the data, which all nodes agree on: Session::now() without a trip to the server. Any
    // thread; lives as long as the database.
    [[nodiscard]] const domain::Clock &clock() const { return *m_clock; }
    // Looks at PostgreSQL's clock, so that clock() stays with it; answers by how much it was off. Zero, and
    // nothing done, where clock() is another.
    [[nodiscard]] QFuture<domain::Result<std::chrono::milliseconds>> followClock();

    // A unit of work that sees and changes only what `reach` reaches: on PostgreSQL other rows aren't there
    // for it, whatever its statements say (docs/decisions/0076). `committed` is called on the database's
    // thread, and only, when the job succeeded and its changes are durable; it wakes the workers that wait
    // for what was written.
    template <typename T>
    [[nodiscard]] QFuture<domain::Result<T>> write(const Reach &reach,
        std::function<domain::Result<T>(Session &)> job, std::function<void()> committed = {})
    {
        return submit<T>(*m_writer,
            std::make_unique<TypedWork<T>>(std::move(job), std::move(committed), Work::Kind::Write, reach));
    }
    // One that reaches everything: log-in and other look-ups of who somebody is, claims, chores.
    template <typename T>
    [[nodiscard]] QFuture<domain::Result<T>> write(
        std::function<domain::Result<T>(Session &)> job, std::function<void()> committed = {})
    {
        return write<T>(SystemScope(), std::move(job), std::move(committed));
    }
    // The same for the workers' own jobs, which let waiting requests go first.
    template <typename T>
    [[nodiscard]] QFuture<domain::Result<T>> writeInBackground(const Reach &reach,
        std::function<domain::Result<T>(Session &)> job, std::function<void()> committed = {})
    {
        return submit<T>(*m_writer,
            std::make_unique<TypedWork<T>>(std::move(job), std::move(committed), Work::Kind::Write, reach),
            Urgency::Background);
    }
    template <typename T>
    [[nodiscard]] QFuture<domain::Result<T>> writeInBackground(
        std::function<domain::Result<T>(Session &)> job, std::function<void()> committed = {})
    {
        return writeInBackground<T>(SystemScope(), std::move(job), std::move(committed));
    }
    // A job that changes nothing. SQLite: all of its statements see one snapshot. PostgreSQL: each statement
    // sees one of its own.
    template <typename T>
    [[nodiscard]] QFuture<domain::Result<T>> read(
        const Reach &reach, std::function<domain::Result<T>(Session &)> job)
    {
        return submit<T>(*m_reader,
            std::make_unique<TypedWork<T>>(std::move(job), std::function<void()>(), Work::Kind::Read, reach));
    }
    template <typename T>
    [[nodiscard]] QFuture<domain::Result<T>> read(std::function<domain::Result<T>(Session &)> job)
    {
        return read<T>(SystemScope(), std::move(job));
    }

    // Whether the database answers.
    [[nodiscard]] QFuture<domain::Result<domain::Done>> ping();

private:
    Database() = default;
    void takeClock(const domain::Clock *given);
    template <typename T>
    static QFuture<domain::Result<T>> submit(
        Executor &executor, std::unique_ptr<TypedWork<T>> work, Urgency urgency = Urgency::Request)
    {
        auto future = work->future();
        executor.submit(std::move(work), urgency);
        return future;
    }

    Backend m_backend = Backend::Sqlite;
    const crypto::Keyring *m_keyring = nullptr;
    std::unique_ptr<domain::Clock> m_ownedClock;
    const domain::Clock *m_clock = nullptr;
    DatabaseClock *m_followed = nullptr; // m_ownedClock, on PostgreSQL
    int m_lock = -1; // descriptor of the locked file; SQLite only
    std::unique_ptr<Executor> m_owned; // the PostgreSQL pool, or the SQLite writer
    std::unique_ptr<Executor> m_ownedReaders; // SQLite only
    Executor *m_writer = nullptr;
    Executor *m_reader = nullptr;
};

} // namespace candor::storage
