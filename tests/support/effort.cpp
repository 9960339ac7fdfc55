// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/effort.h"

namespace candor::tests {

using domain::Result;
using storage::Backend;
using storage::Row;
using storage::Session;

Result<qint64> effortFor(Session &session, const QString &table)
{
    const auto read = [](const Row &row) { return row.number(0); };
    const auto steps = session.backend() == Backend::Sqlite
        ? session.selectOne<qint64>(
              QStringLiteral(
                  "SELECT COALESCE(SUM(nstep), 0) FROM sqlite_stmt WHERE sql LIKE ? AND sql NOT LIKE "
                  "'%sqlite_stmt%'"),
              {storage::value(QLatin1Char('%') + table + QLatin1Char('%'))}, read)
        : session.selectOne<qint64>(
              QStringLiteral("SELECT seq_tup_read + COALESCE(idx_tup_fetch, 0) FROM pg_stat_xact_user_tables "
                             "WHERE relname = ?"),
              {storage::value(table)}, read);
    if (!steps)
        return domain::fail(steps.error());
    return steps->value_or(0);
}

Result<QStringList> planOf(Session &session, const QString &sql)
{
    if (session.backend() == Backend::Sqlite) {
        return session.selectList<QString>(
            QStringLiteral("EXPLAIN QUERY PLAN ") + sql, {}, [](const Row &row) { return row.text(3); });
    }
    const auto made = session.control(QStringLiteral(
        "CREATE OR REPLACE FUNCTION planned(query TEXT) RETURNS SETOF TEXT LANGUAGE plpgsql AS "
        "'BEGIN RETURN QUERY EXECUTE ''EXPLAIN '' || query; END'"));
    if (!made)
        return domain::fail(made.error());
    return session.select<QString>(QStringLiteral("SELECT planned(?)"), {storage::value(sql)},
        [](const Row &row) { return row.text(0); });
}

} // namespace candor::tests
