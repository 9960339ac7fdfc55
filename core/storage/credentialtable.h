// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/reach.h"

namespace candor::storage {

// Whose credentials: a tenant's own, or those of the platform itself. Tells two lists apart that a platform
// scope could both reach.
enum class KeyLayer {
    Tenant,
    Platform,
};

// What the tables of credentials for programs have in common: api_keys and oauth_clients, within a scope.
class CredentialTable
{
public:
    // `own`: the names of the columns that only this table has, with commas.
    CredentialTable(Session &session, const Reach &reach, const QString &table, const QString &own)
        : m_session(session)
        , m_reach(reach)
        , m_table(table)
        , m_columns(commonColumns() + QStringLiteral(", ") + own)
    {
    }

    // The columns of a row: first those that fill() reads, then the own ones.
    [[nodiscard]] const QString &columns() const { return m_columns; }
    static constexpr int firstOwnColumn = 11;
    // Fills in what both have, from the first columns of a row.
    template <typename T>
    static void fill(T &credential, const Row &row)
    {
        credential.id = row.id<decltype(credential.id)>(0);
        credential.platform = row.id<domain::PlatformId>(1);
        if (!row.isNull(2))
            credential.tenant = row.id<domain::TenantId>(2);
        credential.name = row.text(3);
        credential.description = row.text(4);
        credential.permissions = row.stringList(5);
        credential.createdBy = row.text(6);
        credential.createdAt = row.time(7);
        credential.expiresAt = row.optionalTime(8);
        credential.revokedAt = row.optionalTime(9);
        credential.lastUsedAt = row.optionalTime(10);
    }

    [[nodiscard]] Filter reached() const;
    [[nodiscard]] Filter ofLayer(KeyLayer layer) const;

    template <typename T, typename Read>
    [[nodiscard]] domain::Result<std::optional<T>> findWhere(
        const Filter &wanted, Read read, Lock lock = Lock::None)
    {
        return first(
            m_session.selectList<T>(QStringLiteral("SELECT %1 FROM %2 WHERE %3%4")
                                        .arg(m_columns, m_table, wanted.where(), clauseOf(m_session, lock)),
                wanted.values, read));
    }
    template <typename T, typename Id, typename Read>
    [[nodiscard]] domain::Result<std::optional<T>> find(KeyLayer layer, const Id &id, Lock lock, Read read)
    {
        Filter wanted = ofLayer(layer);
        wanted.add(QStringLiteral("id = ?"), {value(id)});
        return findWhere<T>(wanted, read, lock);
    }
    template <typename T, typename Read>
    [[nodiscard]] domain::Result<Page<T>> page(KeyLayer layer, const PageRequest &request, Read read)
    {
        return selectPage<T>(m_session, m_table, m_columns, ofLayer(layer), request, read);
    }

    // False when it was revoked before.
    [[nodiscard]] domain::Result<bool> revoke(const QVariant &id, domain::Timestamp now);
    // Notes a use unless one at or after `since` is noted already.
    [[nodiscard]] domain::Result<domain::Done> touch(
        const QVariant &id, domain::Timestamp now, domain::Timestamp since);

private:
    [[nodiscard]] static QString commonColumns();

    Session &m_session;
    Reach m_reach;
    QString m_table;
    QString m_columns;
};

} // namespace candor::storage
