// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"
#include "storage/threadedexecutor.h"

#include <memory>

namespace candor::storage {

// A small pool of PostgreSQL connections, one thread each. Every job is one READ COMMITTED transaction; one
// that fails with a serialization failure or a deadlock (40001, 40P01) is run again, up to five times. A
// connection that is lost before COMMIT did nothing (StorageUnavailable); one lost during the COMMIT of
// changes may have done everything (OutcomeUnknown) and is never run again blindly. Lost connections are
// opened anew by the next job, and by no job while the server can't be reached: requests are refused at once
// then, background jobs wait, and the server is asked again with growing pauses. Its start() fails when a
// connection can't be opened. `keyring` and
// `clock`, the sessions' (session.h), outlive the executor.
[[nodiscard]] std::unique_ptr<ThreadedExecutor> postgresPool(
    const Location &location, const crypto::Keyring &keyring, const domain::Clock *clock, int connections);

} // namespace candor::storage
