// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/page.h"
#include "storage/scope.h"
#include "storage/session.h"

#include <variant>

namespace candor::storage {

enum class Lock {
    None,
    AgainstRemoval, // keeps others from deleting the row or locking it ForUpdate; many may do so at once
    ForUpdate, // keeps the row until the end of the unit of work
};

// The end of a SELECT that locks so.
[[nodiscard]] QString clauseOf(const Session &session, Lock lock);

// The rows that a scope reaches, as a condition on their columns. Implicit on purpose: a repository takes any
// scope, and nothing but a scope.
class Reach
{
public:
    Reach(const TenantScope &scope);
    Reach(const PlatformScope &scope);
    Reach(const SystemScope &scope);
    Reach(const std::variant<TenantScope, PlatformScope> &scope);

    // "column = ?" and its value; "1 = 1" and none for everything. A tenant's rows are told by
    // `tenantColumn`.
    [[nodiscard]] QString condition(const QString &platformColumn, const QString &tenantColumn) const;
    [[nodiscard]] QVariantList values() const;
    // What PostgreSQL's policies compare rows with (resources/migrations/0012_reach.sql): "s", "p:<platform>"
    // or "t:<platform>:<tenant>". Nothing that would have to be quoted.
    [[nodiscard]] const QString &setting() const { return m_setting; }

private:
    enum class Kind {
        Tenant,
        Platform,
        System,
    };
    Kind m_kind;
    QString m_id;
    QString m_setting;
};

// A query's conditions, joined by AND.
struct Filter
{
    QStringList conditions;
    QVariantList values;
    void add(const QString &condition, const QVariantList &more);
    [[nodiscard]] QString where() const { return conditions.join(QStringLiteral(" AND ")); }
};

// The least id that something made at that moment can have: ids sort by time.
[[nodiscard]] QString leastIdAt(domain::Timestamp time);

// ValidationFailed for a limit out of bounds or a cursor that isn't one.
[[nodiscard]] domain::Result<domain::Done> check(const PageRequest &request);

// The first row of a list.
template <typename T>
[[nodiscard]] domain::Result<std::optional<T>> first(domain::Result<QList<T>> rows)
{
    if (!rows)
        return domain::fail(rows.error());
    return rows->isEmpty() ? std::optional<T>() : std::optional<T>(std::move(rows->first()));
}

// One page of `columns` of `table`, newest id first.
template <typename T, typename Read>
[[nodiscard]] domain::Result<Page<T>> selectPage(Session &session, const QString &table,
    const QString &columns, Filter filter, const PageRequest &request, Read read)
{
    if (const auto valid = check(request); !valid)
        return domain::fail(valid.error());
    const auto total = first(session.selectList<qint64>(
        QStringLiteral("SELECT COUNT(*) FROM %1 WHERE %2").arg(table, filter.where()), filter.values,
        [](const Row &row) { return row.number(0); }));
    if (!total)
        return domain::fail(total.error());
    if (!request.cursor.isEmpty())
        filter.add(QStringLiteral("id < ?"), {request.cursor.toLower()});
    const auto rows
        = session.selectList<T>(QStringLiteral("SELECT %1 FROM %2 WHERE %3 ORDER BY id DESC LIMIT ?")
                                    .arg(columns, table, filter.where()),
            filter.values + QVariantList{value(request.limit + 1)}, read);
    if (!rows)
        return domain::fail(rows.error());
    Page<T> page{*rows, {}, total->value_or(0)};
    if (page.items.size() > request.limit) {
        page.items.resize(request.limit);
        page.nextCursor = page.items.last().id.toString();
    }
    return page;
}

} // namespace candor::storage
