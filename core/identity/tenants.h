// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/authorizer.h"
#include "identity/context.h"
#include "storage/page.h"

namespace candor::identity {

// Lets its holder set a password, once.
struct IssuedInvitation
{
    QString token;
    domain::Timestamp expiresAt;
};
inline constexpr std::chrono::hours invitationLifetime{24 * 7};

struct NewTenant
{
    std::optional<domain::PlatformId> platform; // super admins must name it, others need not
    QString name; // 1–255 characters
    QString domain; // unique
    QString adminEmail; // its first ADMIN, invited; may be empty
    domain::TenantSettings settings;
    bool sandbox = false; // for trials, for good: its keys are sk_test_…, its interviews are marked
    domain::Faults faults = {}; // known already: verbs refuse with these and with what they find themselves
};

struct CreatedTenant
{
    domain::Tenant tenant;
    std::optional<domain::User> admin;
    std::optional<IssuedInvitation> invitation; // of that admin
};

// What is named is changed.
struct TenantChanges
{
    std::optional<QString> name;
    std::optional<QString> domain;
    std::optional<domain::TenantStatus> status;
    // Makes the new settings of the stored ones, within the unit of work: two changes of different members at
    // the same time both last. Pure; empty for no change.
    std::function<domain::TenantSettings(const domain::TenantSettings &)> settings;
    domain::Faults faults = {}; // known already: verbs refuse with these and with what they find themselves
};

enum class Force {
    No,
    Yes, // cancel and purge what is active
};

// Customers. Super admins manage all, platform admins those of their platform (`tenant:…`); a tenant's own
// ADMIN may read it and change its name and settings, while domain and status need `tenant:delete`. A tenant
// that is unknown or foreign is ScopeForbidden, both alike. Thread-safe.
class Tenants
{
public:
    explicit Tenants(const Context &context)
        : m_context(context)
    {
    }

    [[nodiscard]] QFuture<domain::Result<Performed<CreatedTenant>>> create(const Caller &caller,
        const NewTenant &wanted, const RequestOrigin &origin, const Remember<CreatedTenant> &memory = {});
    // `platform` narrows a super admin's list.
    [[nodiscard]] QFuture<domain::Result<storage::Page<domain::Tenant>>> list(const Caller &caller,
        const storage::PageRequest &request, const std::optional<domain::PlatformId> &platform = {},
        const domain::NameFilter &wanted = {});
    [[nodiscard]] QFuture<domain::Result<domain::Tenant>> get(const Caller &caller, domain::TenantId id);
    [[nodiscard]] QFuture<domain::Result<Performed<domain::Tenant>>> update(const Caller &caller,
        domain::TenantId id, const TenantChanges &changes, const RequestOrigin &origin,
        const Remember<domain::Tenant> &memory = {});
    // The tenant is gone at once, with its users and keys. Its interviews are cancelled and its candidates'
    // data is erased by jobs, for which the runner is to be woken, and its webhook config goes when all of
    // that is told. ActiveInterviews while it has some, unless it is forced.
    [[nodiscard]] QFuture<domain::Result<domain::Done>> remove(
        const Caller &caller, domain::TenantId id, Force force, const RequestOrigin &origin);

private:
    Context m_context;
};

} // namespace candor::identity
