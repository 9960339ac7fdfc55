// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/rolerepository.h"

#include "storage/organisationrepository.h"

namespace candor::storage {

using domain::CustomRole;
using domain::Done;
using domain::Result;

namespace {

const QString columns
    = QStringLiteral("id, platform_id, tenant_id, name, description, permissions, created_at, updated_at");

CustomRole readRole(const Row &row)
{
    return {row.id<domain::RoleId>(0), row.id<domain::PlatformId>(1), row.id<domain::TenantId>(2),
        row.text(3), row.text(4), row.stringList(5), row.time(6), row.time(7)};
}

Result<bool> changedOne(const Result<qint64> &changed)
{
    if (!changed)
        return domain::fail(changed.error());
    return *changed == 1;
}

} // namespace

Filter RoleRepository::filter() const
{
    Filter filter;
    filter.add(
        m_reach.condition(QStringLiteral("platform_id"), QStringLiteral("tenant_id")), m_reach.values());
    return filter;
}

Result<bool> RoleRepository::insert(const CustomRole &role)
{
    return changedOne(m_session.execute(
        QStringLiteral("INSERT INTO roles (id, platform_id, tenant_id, name, name_key, description, "
                       "permissions, created_at, updated_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) "
                       "ON CONFLICT (tenant_id, name_key) DO NOTHING"),
        {value(role.id), value(role.platform), value(role.tenant), value(role.name),
            value(uniqueKey(role.name)), value(role.description), value(role.permissions),
            value(role.createdAt), value(role.updatedAt)}));
}

Result<bool> RoleRepository::update(const CustomRole &role)
{
    const QString key = uniqueKey(role.name);
    return changedOne(m_session.execute(
        QStringLiteral(
            "UPDATE roles SET name = ?, name_key = ?, description = ?, permissions = ?, updated_at = ? "
            "WHERE id = ? AND NOT EXISTS (SELECT 1 FROM roles other WHERE other.tenant_id = ? AND "
            "other.name_key = ? AND other.id <> ?)"),
        {value(role.name), value(key), value(role.description), value(role.permissions),
            value(role.updatedAt), value(role.id), value(role.tenant), value(key), value(role.id)}));
}

Result<Done> RoleRepository::remove(domain::RoleId id)
{
    const auto removed = m_session.execute(QStringLiteral("DELETE FROM roles WHERE id = ?"), {value(id)});
    if (!removed)
        return domain::fail(removed.error());
    return Done();
}

Result<std::optional<CustomRole>> RoleRepository::findWhere(
    const QString &condition, const QVariant &wanted, Lock lock)
{
    Filter filter = this->filter();
    filter.add(condition, {wanted});
    return first(
        m_session.selectList<CustomRole>(QStringLiteral("SELECT %1 FROM roles WHERE %2%3")
                                             .arg(columns, filter.where(), clauseOf(m_session, lock)),
            filter.values, readRole));
}

Result<std::optional<CustomRole>> RoleRepository::find(domain::RoleId id, Lock lock)
{
    return findWhere(QStringLiteral("id = ?"), value(id), lock);
}

Result<std::optional<CustomRole>> RoleRepository::findByName(const QString &name, Lock lock)
{
    return findWhere(QStringLiteral("name_key = ?"), value(uniqueKey(name)), lock);
}

Result<QList<CustomRole>> RoleRepository::roles()
{
    const Filter wanted = filter();
    return m_session.selectList<CustomRole>(
        QStringLiteral("SELECT %1 FROM roles WHERE %2 ORDER BY name_key, id").arg(columns, wanted.where()),
        wanted.values, readRole);
}

Result<qint64> RoleRepository::userCount(domain::RoleId id)
{
    const auto count
        = m_session.selectOne<qint64>(QStringLiteral("SELECT COUNT(*) FROM users WHERE role_id = ?"),
            {value(id)}, [](const Row &row) { return row.number(0); });
    if (!count)
        return domain::fail(count.error());
    return count->value_or(0);
}

} // namespace candor::storage
