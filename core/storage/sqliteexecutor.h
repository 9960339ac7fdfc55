// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"
#include "storage/threadedexecutor.h"

#include <memory>

namespace candor::storage {

// The one thread that writes and checkpoints a SQLite database. It runs the waiting jobs as savepoints of one
// transaction and commits when the line is empty, after 64 jobs, or when the batch has taken four times as
// long as a commit does: many writers share one fsync, and none waits long for the others' work. No promise
// is fulfilled before COMMIT has succeeded; a job that answers an error rolls back its own savepoint only; a
// database failure fails the whole batch, and nothing of it is kept, but when the flush of its COMMIT fails:
// then a crash before the next commit may bring it back (OutcomeUnknown). `keyring` and `clock`, the
// sessions' (session.h), outlive the executor.
[[nodiscard]] std::unique_ptr<ThreadedExecutor> sqliteWriter(
    const Location &location, const crypto::Keyring &keyring, const domain::Clock *clock);

// Threads that read, each on its own read-only connection; each job in its own snapshot.
[[nodiscard]] std::unique_ptr<ThreadedExecutor> sqliteReaders(
    const Location &location, const crypto::Keyring &keyring, const domain::Clock *clock, int threads);

} // namespace candor::storage
