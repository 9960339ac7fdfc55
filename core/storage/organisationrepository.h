// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organisation.h"
#include "storage/reach.h"

namespace candor::storage {

// The form in which unique names are compared: trimmed, NFKC, case folded.
[[nodiscard]] QString uniqueKey(const QString &text);

// Platforms and tenants within a scope. A platform scope reaches its platform and its tenants, a tenant scope
// its tenant. What is deleted stays as a tombstone that no call here finds.
class OrganisationRepository
{
public:
    OrganisationRepository(Session &session, const Reach &reach)
        : m_session(session)
        , m_reach(reach)
    {
    }

    // These four answer false, and change nothing, when the domain is another's.
    [[nodiscard]] domain::Result<bool> insert(const domain::Platform &platform);
    [[nodiscard]] domain::Result<bool> update(const domain::Platform &platform);
    [[nodiscard]] domain::Result<bool> insert(const domain::Tenant &tenant, const QString &webhookSecret);
    [[nodiscard]] domain::Result<bool> update(const domain::Tenant &tenant);

    [[nodiscard]] domain::Result<std::optional<domain::Platform>> find(
        domain::PlatformId id, Lock lock = Lock::None);
    [[nodiscard]] domain::Result<std::optional<domain::Tenant>> find(
        domain::TenantId id, Lock lock = Lock::None);
    [[nodiscard]] domain::Result<std::optional<domain::Platform>> findPlatformByDomain(const QString &domain);
    [[nodiscard]] domain::Result<std::optional<domain::Tenant>> findTenantByDomain(const QString &domain);
    [[nodiscard]] domain::Result<Page<domain::Platform>> platforms(
        const PageRequest &request, const domain::NameFilter &wanted = {});
    [[nodiscard]] domain::Result<Page<domain::Tenant>> tenants(
        const PageRequest &request, const domain::NameFilter &wanted = {});

    [[nodiscard]] domain::Result<qint64> tenantCount(domain::PlatformId platform);
    [[nodiscard]] domain::Result<qint64> activeInterviews(domain::TenantId tenant);
    // Deletes the platform's users, keys and OAuth clients and leaves a tombstone. It must have no tenants.
    [[nodiscard]] domain::Result<domain::Done> remove(
        const domain::Platform &platform, domain::Timestamp now);
    // Deletes the tenant's users, roles, keys, OAuth clients and jobs, and leaves a tombstone. Its webhook
    // config goes as well if it never had an interview; otherwise that, and the interviews themselves, are
    // for JobRepository::oweErasures().
    [[nodiscard]] domain::Result<domain::Done> remove(const domain::Tenant &tenant, domain::Timestamp now);

private:
    [[nodiscard]] Filter platformFilter() const;
    [[nodiscard]] Filter tenantFilter() const;

    Session &m_session;
    Reach m_reach;
};

} // namespace candor::storage
