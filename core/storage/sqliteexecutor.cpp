// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/sqliteexecutor.h"

#include <QLoggingCategory>

namespace candor::storage {

Q_LOGGING_CATEGORY(lcSqlite, "candor.storage.sqlite")

using domain::Done;
using domain::Error;
using domain::ErrorCode;
using domain::Result;

namespace {

constexpr size_t batchSize = 64;
constexpr size_t queueCapacity = 20000;

Error overloaded()
{
    return {ErrorCode::Overloaded,
        QStringLiteral("The server has too much to do; nothing was done. Try again shortly."), {}, {}, {}, {},
        QStringLiteral("the database's queue is full or closed")};
}

// After these nothing in the open transaction can be trusted (sqlite.org/lang_transaction.html, "Response To
// Errors Within A Transaction").
bool failsTheBatch(Failure failure)
{
    return failure == Failure::Full || failure == Failure::Storage;
}

} // namespace

SqliteWriter::SqliteWriter(Location location, const crypto::Keyring &keyring)
    : m_location(std::move(location))
    , m_keyring(keyring)
    , m_queue(queueCapacity)
{
}

SqliteWriter::~SqliteWriter()
{
    stop();
}

Result<Done> SqliteWriter::start()
{
    domain::Promise<Result<Done>> started;
    m_thread.reset(QThread::create([this, started] { loop(started); }));
    m_thread->setObjectName(QStringLiteral("candor-writer"));
    m_thread->start();
    auto future = started.future();
    future.waitForFinished();
    return future.result();
}

void SqliteWriter::submit(std::unique_ptr<Work> work)
{
    if (!m_queue.push(work))
        work->settle(overloaded());
}

void SqliteWriter::stop()
{
    m_queue.close();
    if (m_thread)
        m_thread->wait();
    m_thread.reset();
}

void SqliteWriter::loop(domain::Promise<Result<Done>> started)
{
    Connection connection(m_location, Access::ReadWrite);
    const auto opened = connection.open();
    started.fulfil(opened);
    if (!opened)
        return;
    Session session(connection.database(), Backend::Sqlite, m_keyring);
    while (true) {
        auto work = m_queue.take(1);
        if (work.empty())
            break;
        runBatch(session, std::move(work));
    }
    session.forgetStatements();
}

void SqliteWriter::runBatch(Session &session, std::vector<std::unique_ptr<Work>> batch)
{
    std::optional<Error> error;
    size_t done = 0;
    if (const auto begun = session.control(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        error = begun.error();
    while (!error && done < batch.size()) {
        error = runJob(session, *batch[done++]);
        if (done == batch.size() && batch.size() < batchSize) {
            for (auto &more : m_queue.takeReady(batchSize - batch.size()))
                batch.push_back(std::move(more));
        }
    }
    if (!error) {
        if (const auto committed = session.control(QStringLiteral("COMMIT")); !committed)
            error = committed.error();
    }
    if (error) {
        qCWarning(lcSqlite).noquote() << "a batch of" << batch.size() << "jobs failed:" << error->logDetail;
        // Fails harmlessly when SQLite has rolled back by itself.
        (void)session.control(QStringLiteral("ROLLBACK"));
    }
    for (const auto &work : batch)
        work->settle(error);
}

std::optional<Error> SqliteWriter::runJob(Session &session, Work &work)
{
    if (const auto opened = session.control(QStringLiteral("SAVEPOINT job")); !opened)
        return opened.error();
    session.clearFailure();
    const bool keep = work.run(session);
    if (failsTheBatch(session.lastFailure())) {
        const bool full = session.lastFailure() == Failure::Full;
        return Error{full ? ErrorCode::StorageFull : ErrorCode::StorageUnavailable,
            full ? QStringLiteral(
                       "The server's disk is full; nothing was done. Try again once its operator made room.")
                 : QStringLiteral(
                       "The database can't be used right now; nothing was done. Try again shortly."),
            {}, {}, {}, {}, QStringLiteral("a statement failed with a failure of the storage")};
    }
    if (!keep) {
        if (const auto undone = session.control(QStringLiteral("ROLLBACK TO job")); !undone)
            return undone.error();
    }
    if (const auto released = session.control(QStringLiteral("RELEASE job")); !released)
        return released.error();
    return std::nullopt;
}

SqliteReaders::SqliteReaders(Location location, const crypto::Keyring &keyring, int threads)
    : m_location(std::move(location))
    , m_keyring(keyring)
    , m_threadCount(threads)
    , m_queue(queueCapacity)
{
}

SqliteReaders::~SqliteReaders()
{
    stop();
}

Result<Done> SqliteReaders::start()
{
    for (int i = 0; i < m_threadCount; ++i) {
        domain::Promise<Result<Done>> started;
        m_threads.emplace_back(QThread::create([this, started] { loop(started); }));
        m_threads.back()->setObjectName(QStringLiteral("candor-reader"));
        m_threads.back()->start();
        auto future = started.future();
        future.waitForFinished();
        if (const auto result = future.result(); !result)
            return result;
    }
    return Done();
}

void SqliteReaders::submit(std::unique_ptr<Work> work)
{
    if (!m_queue.push(work))
        work->settle(overloaded());
}

void SqliteReaders::stop()
{
    m_queue.close();
    for (const auto &thread : m_threads)
        thread->wait();
    m_threads.clear();
}

void SqliteReaders::loop(domain::Promise<Result<Done>> started)
{
    Connection connection(m_location, Access::ReadOnly);
    const auto opened = connection.open();
    started.fulfil(opened);
    if (!opened)
        return;
    Session session(connection.database(), Backend::Sqlite, m_keyring);
    while (true) {
        auto taken = m_queue.take(1);
        if (taken.empty())
            break;
        auto &work = *taken.front();
        // A deferred transaction: the job's statements see one snapshot, and the snapshot ends with the job.
        std::optional<Error> error;
        if (const auto begun = session.control(QStringLiteral("BEGIN")); !begun)
            error = begun.error();
        if (!error)
            (void)work.run(session);
        (void)session.control(QStringLiteral("COMMIT"));
        work.settle(error);
    }
    session.forgetStatements();
}

} // namespace candor::storage
