// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/peoplecalls.h"

#include <QObject>
#include <functional>

namespace candor::pages {

// The roles that a tenant's people can have. Before they are read, and for who may not read them, the
// system's.
class RoleBook final : public QObject
{
public:
    explicit RoleBook(const client::PeopleCalls &calls, QObject *parent = nullptr);

    // Asks the server anew; `changed` is called when it has answered.
    void read(const std::function<void()> &changed);
    [[nodiscard]] const QList<api::RoleChoice> &roles() const { return m_roles; }
    // Those of the account's role, without wildcards; empty when the role isn't known.
    [[nodiscard]] QStringList permissionsOf(const api::Person &person) const;

private:
    client::PeopleCalls m_calls;
    QList<api::RoleChoice> m_roles;
};

} // namespace candor::pages
