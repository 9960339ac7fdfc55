// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/people/rolebook.h"

#include "domain/async.h"

namespace candor::pages {

using api::RoleChoice;
using domain::Role;

RoleBook::RoleBook(const client::PeopleCalls &calls, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
    for (const auto role : {Role::Admin, Role::Recruiter, Role::Viewer})
        m_roles.append({domain::name(role), domain::name(role), domain::permissionsOf(role)});
}

void RoleBook::read(const std::function<void()> &changed)
{
    domain::whenFinished(m_calls.listRoles(this), this,
        [this, changed](const client::Outcome<api::Page<RoleChoice>> &outcome) {
            if (!outcome)
                return;
            m_roles = outcome->items;
            changed();
        });
}

QStringList RoleBook::permissionsOf(const api::Person &person) const
{
    const auto it = std::find_if(m_roles.begin(), m_roles.end(),
        [&person](const RoleChoice &role) { return role.id == person.roleId; });
    if (it != m_roles.end())
        return it->permissions;
    const auto role = domain::roleFromName(person.roleId);
    return role ? domain::permissionsOf(*role) : QStringList();
}

} // namespace candor::pages
