// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/rolecalls.h"
#include "models/listmodel.h"

namespace candor::models {

// What a role is called in front of people.
[[nodiscard]] QString roleTitle(const api::RoleEntry &role);
// What it is for: of a system role what it may, in a sentence; of others what was written about it.
[[nodiscard]] QString roleText(const api::RoleEntry &role);

// The roles of a tenant: the system's, then its own by name. GUI thread.
class RolesModel final : public ListModel<api::RoleEntry>
{
public:
    enum Column {
        Name,
        Origin,
        Permissions,
        About,
    };

    explicit RolesModel(const client::RoleCalls &calls, QObject *parent = nullptr);

private:
    client::Pending<api::Page<api::RoleEntry>> fetch(const api::PageQuery &page, QObject *reader) override;
    [[nodiscard]] QString idOf(const api::RoleEntry &role) const override { return role.id; }
    [[nodiscard]] QVariant show(const api::RoleEntry &role, int column, int asked) const override;

    client::RoleCalls m_calls;
};

} // namespace candor::models
