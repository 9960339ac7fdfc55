// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqliteexecutor.h"

#include "domain/faultpoint.h"

#include <QElapsedTimer>
#include <QLoggingCategory>
#include <algorithm>

namespace candor::storage {

Q_LOGGING_CATEGORY(lcSqlite, "candor.storage.sqlite")

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr size_t batchSize = 64;
constexpr qint64 commitsPerBatch = 4; // for how many commits' time a batch takes background jobs

// After these nothing in the open transaction can be trusted (sqlite.org/lang_transaction.html, "Response To
// Errors Within A Transaction").
bool failsTheBatch(Failure failure)
{
    return failure == Failure::Full || failure == Failure::Storage || failure == Failure::Flush;
}

Error batchFailure(Failure failure)
{
    const bool full = failure == Failure::Full;
    return {full ? ErrorCode::StorageFull : ErrorCode::StorageUnavailable,
        full ? QStringLiteral(
                   "The server's disk is full; nothing was done. Try again once its operator made room.")
             : QStringLiteral("The database can't be used right now; nothing was done. Try again shortly."),
        {}, {}, {}, {}, QStringLiteral("a statement failed with a failure of the storage")};
}

// The log is written in full before it is flushed. Whether the disk has it, a crash would show; the next
// commit that succeeds writes over it.
Error outcomeUnknown(const Error &cause)
{
    return {ErrorCode::OutcomeUnknown,
        QStringLiteral("The disk failed while the database was committing; whether the request took effect "
                       "is unknown. Ask again with the same externalId or Idempotency-Key."),
        {}, {}, {}, {}, cause.logDetail};
}

// The writing thread's state: its session and what a commit has cost lately.
class Writer
{
public:
    Writer(Session &session, Queue &queue)
        : m_session(session)
        , m_queue(queue)
    {
    }

    void serve()
    {
        while (auto work = m_queue.take())
            runBatch(std::move(work));
    }

private:
    void runBatch(std::unique_ptr<Work> first)
    {
        QElapsedTimer elapsed;
        elapsed.start();
        std::vector<std::unique_ptr<Work>> batch;
        std::optional<Error> error;
        if (const auto begun = m_session.control(QStringLiteral("BEGIN IMMEDIATE")); !begun)
            error = begun.error();
        batch.push_back(std::move(first));
        while (!error) {
            error = runJob(*batch.back());
            if (error || batch.size() == batchSize)
                break;
            // Requests that wait share this commit, or they would wait for two; background jobs don't make
            // them.
            const bool late = elapsed.nsecsElapsed() > m_backgroundTime;
            auto next = late ? m_queue.takeReadyRequest() : m_queue.takeReady();
            if (!next)
                break;
            batch.push_back(std::move(next));
        }
        if (!error)
            error = commit();
        if (!error && (m_session.takeTracesToErase() || m_tracesLeft))
            m_tracesLeft = !emptyLog();
        if (error) {
            qCWarning(lcSqlite).noquote()
                << "a batch of" << batch.size() << "jobs failed:" << error->logDetail;
            // Fails harmlessly when SQLite has rolled back by itself.
            (void)m_session.control(QStringLiteral("ROLLBACK"));
        }
        for (const auto &work : batch)
            work->settle(error);
    }

    std::optional<Error> commit()
    {
        QElapsedTimer elapsed;
        elapsed.start();
        domain::reach(domain::FaultPoint::CommitBefore);
        if (const auto committed = m_session.control(QStringLiteral("COMMIT")); !committed) {
            const bool wasWritten = m_session.lastFailure() == Failure::Flush;
            return wasWritten ? outcomeUnknown(committed.error()) : committed.error();
        }
        domain::reach(domain::FaultPoint::CommitAfter);
        // A moving average over about eight commits, so that one slow flush doesn't stretch the next batches.
        m_backgroundTime += (commitsPerBatch * elapsed.nsecsElapsed() - m_backgroundTime) / 8;
        return std::nullopt;
    }

    // False while a reader still needs the log, after having waited for it: then after the next commit. That
    // waits no more: a backup may hold the log for minutes.
    [[nodiscard]] bool emptyLog()
    {
        if (m_tracesLeft)
            (void)m_session.control(QStringLiteral("PRAGMA busy_timeout=0"));
        const auto busy = m_session.selectOne<qint64>(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"), {},
            [](const Row &row) { return row.number(0); });
        if (m_tracesLeft)
            (void)m_session.control(QStringLiteral("PRAGMA busy_timeout=5000"));
        const bool done = busy && *busy && **busy == 0;
        if (!done && !m_tracesLeft) // once, not for each commit until then
            qCWarning(lcSqlite)
                << "what was erased stays in the write-ahead log until nobody reads it any more";
        return done;
    }

    [[nodiscard]] std::optional<Error> runJob(Work &work)
    {
        if (const auto opened = m_session.control(QStringLiteral("SAVEPOINT job")); !opened)
            return opened.error();
        m_session.clearFailure();
        const bool keep = work.run(m_session);
        if (failsTheBatch(m_session.lastFailure()))
            return batchFailure(m_session.lastFailure());
        if (!keep) {
            if (const auto undone = m_session.control(QStringLiteral("ROLLBACK TO job")); !undone)
                return undone.error();
        }
        if (const auto released = m_session.control(QStringLiteral("RELEASE job")); !released)
            return released.error();
        return std::nullopt;
    }

    Session &m_session;
    Queue &m_queue;
    bool m_tracesLeft = false;
    qint64 m_backgroundTime = commitsPerBatch * 1'000'000; // nanoseconds
};

void read(Session &session, Work &work)
{
    // A deferred transaction: the job's statements see one snapshot, and the snapshot ends with the job.
    std::optional<Error> error;
    if (const auto begun = session.control(QStringLiteral("BEGIN")); !begun)
        error = begun.error();
    if (!error)
        (void)work.run(session);
    (void)session.control(QStringLiteral("COMMIT"));
    work.settle(error);
}

// Opens a connection for this thread, serves the queue with it and closes it.
void runOnConnection(const Location &location, Access access, const crypto::Keyring &keyring,
    const domain::Clock *clock, const domain::Promise<Result<Done>> &started,
    const std::function<void(Session &)> &serve)
{
    Connection connection(location, access);
    const auto opened = connection.open();
    started.fulfil(opened);
    if (!opened)
        return;
    Session session(connection.database(), Backend::Sqlite, keyring, clock);
    serve(session);
    session.forgetStatements();
}

} // namespace

std::unique_ptr<ThreadedExecutor> sqliteWriter(
    const Location &location, const crypto::Keyring &keyring, const domain::Clock *clock)
{
    return std::make_unique<ThreadedExecutor>(QStringLiteral("candor-writer"), 1,
        [location, &keyring, clock](Queue &queue, const domain::Promise<Result<Done>> &started) {
            runOnConnection(location, Access::ReadWrite, keyring, clock, started,
                [&queue](Session &session) { Writer(session, queue).serve(); });
        });
}

std::unique_ptr<ThreadedExecutor> sqliteReaders(
    const Location &location, const crypto::Keyring &keyring, const domain::Clock *clock, int threads)
{
    return std::make_unique<ThreadedExecutor>(QStringLiteral("candor-reader"), threads,
        [location, &keyring, clock](Queue &queue, const domain::Promise<Result<Done>> &started) {
            runOnConnection(location, Access::ReadOnly, keyring, clock, started, [&queue](Session &session) {
                while (const auto work = queue.take())
                    read(session, *work);
            });
        });
}

} // namespace candor::storage
