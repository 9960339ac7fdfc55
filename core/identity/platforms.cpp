// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/platforms.h"

#include "identity/changes.h"
#include "identity/errors.h"
#include "identity/precondition.h"
#include "identity/validation.h"
#include "storage/organisationrepository.h"

#include <QJsonDocument>

namespace candor::identity {

using domain::Done;
using domain::Platform;
using domain::PlatformId;
using domain::Result;
using storage::Lock;
using storage::OrganisationRepository;
using storage::Session;

namespace {

constexpr qsizetype mostSettingsBytes = 16 * 1024;

QList<domain::FieldError> check(const Platform &platform)
{
    auto errors = checkName(platform.name, 100, QStringLiteral("/name"))
        + checkDomain(platform.domain, QStringLiteral("/domain"));
    if (QJsonDocument(platform.settings).toJson(QJsonDocument::Compact).size() > mostSettingsBytes)
        errors.append({QStringLiteral("/settings"), QStringLiteral("TOO_LONG"),
            QStringLiteral("Give at most %1 bytes of settings.").arg(mostSettingsBytes)});
    return errors;
}

// For what only super admins do.
Result<Done> allowed(const Caller &caller, const QString &permission)
{
    auto done = requirePermission(caller, permission);
    if (done)
        done = requireUser(caller);
    if (!done)
        return done;
    if (const auto scope = systemScope(caller); !scope)
        return permissionRequired(permission);
    return Done();
}

storage::AuditRecord recordFor(const Caller &caller, const QString &action, PlatformId id,
    domain::Timestamp now, const RequestOrigin &origin)
{
    return {storage::installationChain(), now, caller.actor(), action,
        QStringLiteral("platform:") + id.toString(), {}, origin.requestId};
}

Result<Platform> findIn(Session &session, const storage::Reach &reach, PlatformId id, Lock lock)
{
    const auto platform = OrganisationRepository(session, reach).find(id, lock);
    if (!platform)
        return domain::fail(platform.error());
    if (!platform->has_value())
        return notFound();
    return **platform;
}

} // namespace

QFuture<Result<Performed<Platform>>> Platforms::create(const Caller &caller, const NewPlatform &wanted,
    const RequestOrigin &origin, const Remember<Platform> &memory)
{
    const auto now = m_context.clock.now();
    const Platform platform{
        PlatformId::make(now), wanted.name.trimmed(), wanted.domain.trimmed(), wanted.settings, now, now};
    auto valid = allowed(caller, QStringLiteral("platform:create"));
    if (valid)
        valid = refuse(wanted.faults, check(platform));
    if (!valid)
        return refused<Performed<Platform>>(valid.error());
    const auto record = recordFor(caller, QStringLiteral("platform.create"), platform.id, now, origin);
    return storage::perform<Platform>(m_context.database, memory, now,
        [platform, record, cache = m_context.cache](Session &session) -> Result<Platform> {
            const auto made = OrganisationRepository(session, storage::SystemScope()).insert(platform);
            if (!made)
                return domain::fail(made.error());
            if (!*made)
                return duplicate(QStringLiteral("/domain"));
            if (const auto done = conclude(session, *cache, record); !done)
                return domain::fail(done.error());
            return platform;
        });
}

QFuture<Result<storage::Page<Platform>>> Platforms::list(
    const Caller &caller, const storage::PageRequest &request, const domain::NameFilter &wanted)
{
    using Answer = storage::Page<Platform>;
    if (const auto may = requirePermission(caller, QStringLiteral("platform:read")); !may)
        return refused<Answer>(may.error());
    const auto reach = reachOf(caller);
    if (!reach)
        return refused<Answer>(reach.error());
    return m_context.database.read<Answer>([reach = *reach, request, wanted](Session &session) {
        return OrganisationRepository(session, reach).platforms(request, wanted);
    });
}

QFuture<Result<Platform>> Platforms::get(const Caller &caller, PlatformId id)
{
    if (const auto may = requirePermission(caller, QStringLiteral("platform:read")); !may)
        return refused<Platform>(may.error());
    const auto scope = platformScope(caller, id);
    if (!scope)
        return refused<Platform>(scope.error());
    return m_context.database.read<Platform>(
        [scope = *scope, id](Session &session) { return findIn(session, scope, id, Lock::None); });
}

QFuture<Result<Performed<Platform>>> Platforms::update(const Caller &caller, PlatformId id,
    const PlatformChanges &changes, const RequestOrigin &origin, const Remember<Platform> &memory)
{
    if (const auto may = allowed(caller, QStringLiteral("platform:update")); !may)
        return refused<Performed<Platform>>(may.error());
    const auto now = m_context.clock.now();
    const auto record = recordFor(caller, QStringLiteral("platform.update"), id, now, origin);
    return storage::perform<Platform>(m_context.database, memory, now,
        [id, changes, origin, record, now, cache = m_context.cache](Session &session) -> Result<Platform> {
            auto platform = findIn(session, storage::SystemScope(), id, Lock::ForUpdate);
            if (!platform)
                return platform;
            if (const auto met = requireMatch(origin, *platform); !met)
                return domain::fail(met.error());
            const auto before = *platform;
            platform->name = changes.name.value_or(platform->name).trimmed();
            platform->domain = changes.domain.value_or(platform->domain).trimmed();
            platform->settings = changes.settings.value_or(platform->settings);
            platform->status = changes.status.value_or(platform->status);
            platform->updatedAt = now;
            if (const auto valid = refuse(changes.faults, check(*platform)); !valid)
                return domain::fail(valid.error());
            const auto updated = OrganisationRepository(session, storage::SystemScope()).update(*platform);
            if (!updated)
                return domain::fail(updated.error());
            if (!*updated)
                return duplicate(QStringLiteral("/domain"));
            auto told = record;
            noteChanges(told, before, *platform);
            if (const auto done = conclude(session, *cache, told); !done)
                return domain::fail(done.error());
            return platform;
        });
}

QFuture<Result<Done>> Platforms::remove(const Caller &caller, PlatformId id, const RequestOrigin &origin)
{
    if (const auto may = allowed(caller, QStringLiteral("platform:delete")); !may)
        return refused<Done>(may.error());
    const auto now = m_context.clock.now();
    const auto record = recordFor(caller, QStringLiteral("platform.delete"), id, now, origin);
    return m_context.database.write<Done>(
        [id, origin, record, now, cache = m_context.cache](Session &session) -> Result<Done> {
            const storage::SystemScope scope;
            const auto platform = findIn(session, scope, id, Lock::ForUpdate);
            if (!platform)
                return domain::fail(platform.error());
            if (const auto met = requireMatch(origin, *platform); !met)
                return met;
            OrganisationRepository organisations(session, scope);
            const auto tenants = organisations.tenantCount(id);
            if (!tenants)
                return domain::fail(tenants.error());
            if (*tenants > 0)
                return domain::wrongState(QStringLiteral("NOT_EMPTY"), {QStringLiteral("DELETE_TENANTS")},
                    QStringLiteral("The platform still has tenants; delete them first."));
            if (const auto done = organisations.remove(*platform, now); !done)
                return done;
            return conclude(session, *cache, record);
        });
}

} // namespace candor::identity
