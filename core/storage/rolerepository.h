// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organisation.h"
#include "storage/reach.h"

namespace candor::storage {

// The roles that tenants made, within a scope. Names are unique within a tenant, in the form of uniqueKey().
class RoleRepository
{
public:
    RoleRepository(Session &session, const Reach &reach)
        : m_session(session)
        , m_reach(reach)
    {
    }

    // Both answer false, and change nothing, when the name is another's.
    [[nodiscard]] domain::Result<bool> insert(const domain::CustomRole &role);
    [[nodiscard]] domain::Result<bool> update(const domain::CustomRole &role);
    // Nobody may have it.
    [[nodiscard]] domain::Result<domain::Done> remove(domain::RoleId id);

    [[nodiscard]] domain::Result<std::optional<domain::CustomRole>> find(
        domain::RoleId id, Lock lock = Lock::None);
    [[nodiscard]] domain::Result<std::optional<domain::CustomRole>> findByName(
        const QString &name, Lock lock = Lock::None);
    // By name; of a tenant's scope at most domain::mostCustomRoles.
    [[nodiscard]] domain::Result<QList<domain::CustomRole>> roles();
    [[nodiscard]] domain::Result<qint64> userCount(domain::RoleId id);

private:
    [[nodiscard]] Filter filter() const;
    [[nodiscard]] domain::Result<std::optional<domain::CustomRole>> findWhere(
        const QString &condition, const QVariant &wanted, Lock lock);

    Session &m_session;
    Reach m_reach;
};

} // namespace candor::storage
