// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/tenants.h"

#include "crypto/webhooksignature.h"
#include "identity/changes.h"
#include "identity/errors.h"
#include "identity/precondition.h"
#include "identity/validation.h"
#include "storage/jobrepository.h"
#include "storage/organisationrepository.h"
#include "storage/tokenrepository.h"
#include "storage/userrepository.h"

namespace candor::identity {

using domain::Done;
using domain::Result;
using domain::Tenant;
using domain::TenantId;
using domain::User;
using storage::Lock;
using storage::OrganisationRepository;
using storage::Session;

namespace {

QList<domain::FieldError> check(const Tenant &tenant)
{
    return checkName(tenant.name, 255, QStringLiteral("/name"))
        + checkDomain(tenant.domain, QStringLiteral("/domain"))
        + domain::check(tenant.settings, QStringLiteral("/settings"));
}

// What the caller reaches, if it may do this to tenants.
Result<storage::Reach> allowed(const Caller &caller, const QString &permission, Access access)
{
    auto done = requirePermission(caller, permission);
    if (done && access == Access::Change)
        done = requireUser(caller);
    if (!done)
        return domain::fail(done.error());
    if (const auto open = requireOwnPlaceOpen(caller, access); !open)
        return domain::fail(open.error());
    if (caller.kind == Caller::Kind::TenantUser || caller.kind == Caller::Kind::TenantKey) {
        if (const auto scope = tenantScope(caller, access); !scope)
            return domain::fail(scope.error());
    }
    return reachOf(caller);
}

storage::AuditRecord recordFor(const Caller &caller, const QString &action, const Tenant &tenant,
    domain::Timestamp now, const RequestOrigin &origin)
{
    return {storage::chainOf(tenant.platform), now, caller.actor(), action,
        QStringLiteral("tenant:") + tenant.id.toString(), {}, origin.requestId};
}

Result<Tenant> findIn(Session &session, const storage::Reach &reach, TenantId id, Lock lock)
{
    const auto tenant = OrganisationRepository(session, reach).find(id, lock);
    if (!tenant)
        return domain::fail(tenant.error());
    if (!tenant->has_value())
        return scopeForbidden();
    return **tenant;
}

// All that is decided before the unit of work that makes a tenant.
struct Creation
{
    CreatedTenant created;
    QString webhookSecret;
    QByteArray invitationHash;
    storage::AuditRecord record;

    [[nodiscard]] Result<Done> store(Session &session) const
    {
        const storage::PlatformScope scope(created.tenant.platform);
        OrganisationRepository organisations(session, scope);
        const auto platform = organisations.find(created.tenant.platform, Lock::ForUpdate);
        if (!platform)
            return domain::fail(platform.error());
        if (!platform->has_value())
            return scopeForbidden();
        if (const auto open = requireOpen(**platform, Access::Change); !open)
            return open;
        const auto made = organisations.insert(created.tenant, webhookSecret);
        if (!made)
            return domain::fail(made.error());
        if (!*made)
            return duplicate(QStringLiteral("/domain"));
        if (!created.admin)
            return Done();
        const auto invited = storage::UserRepository(session, scope).insert(*created.admin, {});
        if (!invited)
            return domain::fail(invited.error());
        if (!*invited)
            return duplicate(QStringLiteral("/adminEmail"));
        return storage::TokenRepository(session, storage::SystemScope())
            .insertInvitation(
                invitationHash, {created.admin->id, created.invitation->expiresAt, std::nullopt}, record.at);
    }
};

} // namespace

QFuture<Result<Performed<CreatedTenant>>> Tenants::create(const Caller &caller, const NewTenant &wanted,
    const RequestOrigin &origin, const Remember<CreatedTenant> &memory)
{
    auto may = requirePermission(caller, QStringLiteral("tenant:create"));
    if (may)
        may = requireUser(caller);
    if (!may)
        return refused<Performed<CreatedTenant>>(may.error());
    const auto scope = platformScope(caller, wanted.platform);
    auto faults = wanted.faults;
    if (const auto gathered = gather(scope, faults); !gathered)
        return refused<Performed<CreatedTenant>>(gathered.error());
    const auto now = m_context.clock.now();
    const Tenant tenant{TenantId::make(now), scope ? scope->platform() : domain::PlatformId(),
        wanted.name.trimmed(), wanted.domain.trimmed(), domain::TenantStatus::Active, wanted.settings, now,
        now, wanted.sandbox};
    auto errors = check(tenant);
    if (!wanted.adminEmail.isEmpty())
        errors += checkEmail(wanted.adminEmail, QStringLiteral("/adminEmail"));
    if (const auto valid = refuse(faults, errors); !valid)
        return refused<Performed<CreatedTenant>>(valid.error());
    Creation creation{{tenant, std::nullopt, std::nullopt}, crypto::makeWebhookSecret(), {},
        recordFor(caller, QStringLiteral("tenant.create"), tenant, now, origin)};
    if (!wanted.adminEmail.isEmpty()) {
        const auto secret = makeOneTimeSecret();
        creation.created.admin = User{domain::UserId::make(now), domain::Role::Admin, tenant.platform,
            tenant.id, wanted.adminEmail, wanted.adminEmail.section(QLatin1Char('@'), 0, 0),
            domain::UserStatus::Invited, now, now};
        creation.created.invitation = IssuedInvitation{secret.token, now + invitationLifetime};
        creation.invitationHash = secret.hash;
    }
    return storage::perform<CreatedTenant>(m_context.database, memory, now,
        [creation, cache = m_context.cache](Session &session) -> Result<CreatedTenant> {
            auto done = creation.store(session);
            if (done)
                done = conclude(session, *cache, creation.record);
            if (!done)
                return domain::fail(done.error());
            return creation.created;
        });
}

QFuture<Result<storage::Page<Tenant>>> Tenants::list(const Caller &caller,
    const storage::PageRequest &request, const std::optional<domain::PlatformId> &platform,
    const domain::NameFilter &wanted)
{
    using Answer = storage::Page<Tenant>;
    auto reach = allowed(caller, QStringLiteral("tenant:read"), Access::Read);
    if (reach && platform) {
        const auto scope = platformScope(caller, platform);
        reach = scope ? Result<storage::Reach>(*scope) : domain::fail(scope.error());
    }
    if (!reach)
        return refused<Answer>(reach.error());
    return m_context.database.read<Answer>([reach = *reach, request, wanted](Session &session) {
        return OrganisationRepository(session, reach).tenants(request, wanted);
    });
}

QFuture<Result<Tenant>> Tenants::get(const Caller &caller, TenantId id)
{
    const auto reach = allowed(caller, QStringLiteral("tenant:read"), Access::Read);
    if (!reach)
        return refused<Tenant>(reach.error());
    return m_context.database.read<Tenant>(
        [reach = *reach, id](Session &session) { return findIn(session, reach, id, Lock::None); });
}

QFuture<Result<Performed<Tenant>>> Tenants::update(const Caller &caller, TenantId id,
    const TenantChanges &changes, const RequestOrigin &origin, const Remember<Tenant> &memory)
{
    auto reach = allowed(caller, QStringLiteral("tenant:update"), Access::Change);
    if (reach && (changes.status || changes.domain)) {
        const auto may = requirePermission(caller, QStringLiteral("tenant:delete"));
        reach = may ? reach : domain::fail(may.error());
    }
    if (!reach)
        return refused<Performed<Tenant>>(reach.error());
    const auto now = m_context.clock.now();
    return storage::perform<Tenant>(m_context.database, memory, now,
        [=, reach = *reach, cache = m_context.cache](Session &session) -> Result<Tenant> {
            auto tenant = findIn(session, reach, id, Lock::ForUpdate);
            if (!tenant)
                return tenant;
            if (const auto met = requireMatch(origin, *tenant); !met)
                return domain::fail(met.error());
            const auto before = *tenant;
            tenant->name = changes.name.value_or(tenant->name).trimmed();
            tenant->domain = changes.domain.value_or(tenant->domain).trimmed();
            tenant->status = changes.status.value_or(tenant->status);
            if (changes.settings)
                tenant->settings = changes.settings(tenant->settings);
            tenant->updatedAt = now;
            if (const auto valid = refuse(changes.faults, check(*tenant)); !valid)
                return domain::fail(valid.error());
            const auto updated = OrganisationRepository(session, reach).update(*tenant);
            if (!updated)
                return domain::fail(updated.error());
            if (!*updated)
                return duplicate(QStringLiteral("/domain"));
            auto record = recordFor(caller, QStringLiteral("tenant.update"), *tenant, now, origin);
            noteChanges(record, before, *tenant);
            if (const auto done = conclude(session, *cache, record); !done)
                return domain::fail(done.error());
            return tenant;
        });
}

QFuture<Result<Done>> Tenants::remove(
    const Caller &caller, TenantId id, Force force, const RequestOrigin &origin)
{
    const auto reach = allowed(caller, QStringLiteral("tenant:delete"), Access::Change);
    if (!reach)
        return refused<Done>(reach.error());
    return m_context.database.write<Done>([=, reach = *reach, now = m_context.clock.now(),
                                              cache = m_context.cache](Session &session) -> Result<Done> {
        const auto tenant = findIn(session, reach, id, Lock::ForUpdate);
        if (!tenant)
            return domain::fail(tenant.error());
        if (const auto met = requireMatch(origin, *tenant); !met)
            return met;
        OrganisationRepository organisations(session, reach);
        const auto active = organisations.activeInterviews(id);
        if (!active)
            return domain::fail(active.error());
        if (*active > 0 && force == Force::No)
            return domain::fail(domain::ErrorCode::ActiveInterviews,
                QStringLiteral(
                    "The tenant has %1 active interviews; cancel or finish them first, or have them "
                    "cancelled with ?force=true.")
                    .arg(*active));
        if (const auto done = organisations.remove(*tenant, now); !done)
            return done;
        const storage::TenantScope scope(tenant->platform, tenant->id);
        if (const auto owed = storage::JobRepository(session).oweErasures(scope, now); !owed)
            return owed;
        auto record = recordFor(caller, QStringLiteral("tenant.delete"), *tenant, now, origin);
        record.detail.insert(QStringLiteral("cancelledInterviews"), *active);
        return conclude(session, *cache, record);
    });
}

} // namespace candor::identity
