// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"
#include "storage/queue.h"

#include <QThread>
#include <memory>

namespace candor::storage {

// The one thread that writes and checkpoints a SQLite database. It runs the waiting jobs as savepoints of one
// transaction and commits when the line is empty or after 64 jobs, so that many writers share one fsync. No
// promise is fulfilled before COMMIT has succeeded; a job that answers an error rolls back its own savepoint
// only; a database failure fails the whole batch, and nothing of it is kept.
class SqliteWriter final : public Executor
{
public:
    SqliteWriter(Location location, const crypto::Keyring &keyring);
    ~SqliteWriter() override;

    // Opens the database on the writer's thread.
    [[nodiscard]] domain::Result<domain::Done> start();
    void submit(std::unique_ptr<Work> work) override;
    void stop() override;

private:
    void loop(domain::Promise<domain::Result<domain::Done>> started);
    void runBatch(Session &session, std::vector<std::unique_ptr<Work>> first);
    [[nodiscard]] std::optional<domain::Error> runJob(Session &session, Work &work);

    Location m_location;
    const crypto::Keyring &m_keyring;
    Queue m_queue;
    std::unique_ptr<QThread> m_thread;
};

// Threads that read, each on its own read-only connection and in its own snapshot.
class SqliteReaders final : public Executor
{
public:
    SqliteReaders(Location location, const crypto::Keyring &keyring, int threads);
    ~SqliteReaders() override;

    [[nodiscard]] domain::Result<domain::Done> start();
    void submit(std::unique_ptr<Work> work) override;
    void stop() override;

private:
    void loop(domain::Promise<domain::Result<domain::Done>> started);

    Location m_location;
    const crypto::Keyring &m_keyring;
    int m_threadCount;
    Queue m_queue;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace candor::storage
