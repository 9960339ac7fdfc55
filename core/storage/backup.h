// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <functional>

namespace candor::storage {

struct BackupProgress
{
    qint64 pages = 0; // of the database when the copy began
    qint64 pagesDone = 0;
};

enum class BackupOutcome {
    Done,
    Cancelled,
};

// Copies the SQLite database `source`, as it is at this moment, to `target`, which must not exist: page by
// page from a snapshot of its own, so that whoever writes goes on. The copy has the name only once it is
// whole, checked and flushed. `goOn` is asked after each MiB and while the copy is checked; false ends it,
// and nothing is left. StorageFull or StorageUnavailable, with a sentence for the operator. Blocks, for
// minutes where there is much; any thread.
[[nodiscard]] domain::Result<BackupOutcome> backUp(
    const QString &source, const QString &target, const std::function<bool(const BackupProgress &)> &goOn);

} // namespace candor::storage
