// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/session.h"

namespace candor::tests {

// What the database has gone through for one table, so that a test can tell what an index finds from what is
// searched for, without a clock. Only differences within one unit of work mean something. SQLite: the steps
// of its machine for all statements that name the table. PostgreSQL: the rows that were read, one after
// another or by an index; what an index answers alone counts nothing.
[[nodiscard]] domain::Result<qint64> effortFor(storage::Session &session, const QString &table);

// The lines of the database's plan for a query without values.
[[nodiscard]] domain::Result<QStringList> planOf(storage::Session &session, const QString &sql);

} // namespace candor::tests
