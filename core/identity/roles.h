// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/authorizer.h"
#include "identity/context.h"

namespace candor::identity {

struct NewRole
{
    QString name; // 1–100 characters, no system role's name, no UUID
    QString description; // up to 500
    QStringList permissions; // at least one; wildcards allowed
    domain::Faults faults = {}; // known already: verbs refuse with these and with what they find themselves
};

// What is named is changed.
struct RoleChanges
{
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<QStringList> permissions;
    domain::Faults faults = {}; // known already: verbs refuse with these and with what they find themselves
};

// The roles that a tenant makes for its users, beside those of the system. Only logged-in users manage roles
// (`role:…`). A role has no permission that a tenant's ADMIN lacks (ValidationFailed), and nobody makes,
// changes or deletes a role that may more than they do (PermissionRequired). What a role may counts for its
// users from the next request on: on this node at once, on others at most a second later. Thread-safe.
class Roles
{
public:
    explicit Roles(const Context &context)
        : m_context(context)
    {
    }

    // InvalidState when the tenant has domain::mostCustomRoles already.
    [[nodiscard]] QFuture<domain::Result<Performed<domain::CustomRole>>> create(const Caller &caller,
        const NewRole &wanted, const RequestOrigin &origin, const Remember<domain::CustomRole> &memory = {});
    // All of the tenant, by name; none for a caller who has chosen no tenant.
    [[nodiscard]] QFuture<domain::Result<QList<domain::CustomRole>>> list(const Caller &caller);
    [[nodiscard]] QFuture<domain::Result<domain::CustomRole>> get(const Caller &caller, domain::RoleId id);
    [[nodiscard]] QFuture<domain::Result<Performed<domain::CustomRole>>> update(const Caller &caller,
        domain::RoleId id, const RoleChanges &changes, const RequestOrigin &origin,
        const Remember<domain::CustomRole> &memory = {});
    // RoleInUse, with their number, while users have it.
    [[nodiscard]] QFuture<domain::Result<domain::Done>> remove(
        const Caller &caller, domain::RoleId id, const RequestOrigin &origin);

private:
    Context m_context;
};

// A user's role as it is named in a request: a system role, or one of the tenant's own by its id or its name.
struct RoleReference
{
    RoleReference() = default;
    RoleReference(domain::Role role) // implicit on purpose: a system role is a reference to itself
        : system(role)
    {
    }
    [[nodiscard]] static RoleReference named(const QString &text);

    domain::Role system = domain::Role::Viewer; // Custom: `own` says which
    QString own;
};

// Gives `user` the role, within the unit of work; the role can't be changed or deleted before its end.
// ValidationFailed when the user's tenant (if any) has no such role.
[[nodiscard]] domain::Result<domain::Done> assignRole(
    storage::Session &session, domain::User &user, const RoleReference &wanted);

} // namespace candor::identity
