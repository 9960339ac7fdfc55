// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"
#include "storage/queue.h"

#include <QThread>
#include <memory>

namespace candor::storage {

// A small pool of PostgreSQL connections, one thread each. Every job is one READ COMMITTED transaction; one
// that fails with a serialization failure or a deadlock (40001, 40P01) is run again, up to five times. A
// connection that is lost before COMMIT did nothing (StorageUnavailable); one lost during COMMIT may have
// done everything (OutcomeUnknown) and is never run again blindly. Lost connections are opened anew by the
// next job.
class PostgresPool final : public Executor
{
public:
    PostgresPool(Location location, const crypto::Keyring &keyring, int connections);
    ~PostgresPool() override;

    // Fails when the first connection can't be opened.
    [[nodiscard]] domain::Result<domain::Done> start();
    void submit(std::unique_ptr<Work> work) override;
    void stop() override;

private:
    void loop(domain::Promise<domain::Result<domain::Done>> started);

    Location m_location;
    const crypto::Keyring &m_keyring;
    int m_connections;
    Queue m_queue;
    std::vector<std::unique_ptr<QThread>> m_threads;
};

} // namespace candor::storage
