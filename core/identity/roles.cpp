// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/roles.h"

#include "identity/changes.h"
#include "identity/errors.h"
#include "identity/precondition.h"
#include "identity/validation.h"
#include "storage/organisationrepository.h"
#include "storage/rolerepository.h"

namespace candor::identity {

using domain::CustomRole;
using domain::Done;
using domain::Result;
using domain::RoleId;
using domain::Timestamp;
using storage::Lock;
using storage::RoleRepository;
using storage::Session;

namespace {

Result<GrantedPlace> granted(const Caller &caller, const QString &permission, Access access)
{
    auto may = requirePermission(caller, permission);
    if (may)
        may = requireUser(caller);
    if (!may)
        return domain::fail(may.error());
    return grant(caller, {}, access);
}

QList<domain::FieldError> checkRoleName(const QString &name)
{
    const QString pointer = QStringLiteral("/name");
    if (auto errors = checkName(name, 100, pointer); !errors.isEmpty())
        return errors;
    const QString key = storage::uniqueKey(name);
    const bool isSystem = domain::roleFromName(key.toUpper()).has_value()
        || key.toUpper() == domain::name(domain::Role::Custom);
    if (isSystem || RoleId::parse(key))
        return {{pointer, QStringLiteral("INVALID_VALUE"),
            QStringLiteral("Choose a name that is neither a system role's nor a UUID.")}};
    return {};
}

QList<domain::FieldError> checkRole(const CustomRole &role)
{
    auto errors = checkRoleName(role.name);
    if (role.description.size() > 500)
        errors.append({QStringLiteral("/description"), QStringLiteral("TOO_LONG"),
            QStringLiteral("Give at most 500 characters.")});
    if (role.permissions.isEmpty())
        errors.append({QStringLiteral("/permissions"), QStringLiteral("REQUIRED"),
            QStringLiteral("Give at least one permission.")});
    const auto most = domain::permissionsOf(domain::Role::Admin);
    for (qsizetype i = 0; i < role.permissions.size(); ++i) {
        const auto meant = domain::expandPermissions({role.permissions.at(i)});
        const bool allowed = domain::isPermission(role.permissions.at(i))
            && std::all_of(meant.begin(), meant.end(),
                [&most](const QString &permission) { return most.contains(permission); });
        if (!allowed)
            errors.append({QStringLiteral("/permissions/%1").arg(i), QStringLiteral("INVALID_VALUE"),
                QStringLiteral("A tenant's user can't have this permission; GET /roles/ADMIN lists those "
                               "that there are.")});
    }
    return errors;
}

storage::AuditRecord recordFor(const Caller &caller, const GrantedPlace &place, const QString &action,
    const CustomRole &role, const RequestOrigin &origin)
{
    return {place.auditChain, role.updatedAt, caller.actor(), action,
        QStringLiteral("role:") + role.id.toString(),
        {{QStringLiteral("name"), role.name},
            {QStringLiteral("permissions"), role.permissions.join(QLatin1Char(' '))}},
        origin.requestId};
}

Result<CustomRole> findIn(Session &session, const GrantedPlace &place, RoleId id, Lock lock)
{
    if (const auto exists = requireExists(session, place); !exists)
        return domain::fail(exists.error());
    const auto role = RoleRepository(session, place.reach).find(id, lock);
    if (!role)
        return domain::fail(role.error());
    if (!role->has_value())
        return notFound();
    return **role;
}

// A role that the caller is about to change or delete.
Result<CustomRole> findGoverned(Session &session, const GrantedPlace &place, const Caller &caller, RoleId id)
{
    auto role = findIn(session, place, id, Lock::ForUpdate);
    if (!role)
        return role;
    if (const auto governs = requireAll(caller, domain::permissionsOfCustomRole(role->permissions)); !governs)
        return domain::fail(governs.error());
    return role;
}

Result<Done> requireRoom(Session &session, const GrantedPlace &place)
{
    // The tenant's row is the lock: two roles made at once don't pass the limit together.
    const auto tenant
        = storage::OrganisationRepository(session, place.reach).find(*place.tenant, Lock::ForUpdate);
    if (!tenant)
        return domain::fail(tenant.error());
    const auto roles = RoleRepository(session, place.reach).roles();
    if (!roles)
        return domain::fail(roles.error());
    if (roles->size() >= domain::mostCustomRoles)
        return domain::wrongState(QStringLiteral("FULL"),
            {QStringLiteral("CHANGE_ROLE"), QStringLiteral("DELETE_ROLE")},
            QStringLiteral("The tenant has %1 roles of its own, the most that it can have; change or delete "
                           "one of them.")
                .arg(domain::mostCustomRoles));
    return Done();
}

} // namespace

QFuture<Result<Performed<CustomRole>>> Roles::create(const Caller &caller, const NewRole &wanted,
    const RequestOrigin &origin, const Remember<CustomRole> &memory)
{
    const auto where = granted(caller, QStringLiteral("role:create"), Access::Change);
    if (!where)
        return refused<Performed<CustomRole>>(where.error());
    const Timestamp now = m_context.clock.now();
    CustomRole role{RoleId::make(now), *where->platform, *where->tenant, wanted.name.trimmed(),
        wanted.description.trimmed(), wanted.permissions, now, now};
    role.permissions.removeDuplicates();
    auto allowed = refuse(wanted.faults, checkRole(role));
    if (allowed)
        allowed = requireAll(caller, role.permissions);
    if (!allowed)
        return refused<Performed<CustomRole>>(allowed.error());
    const auto record = recordFor(caller, *where, QStringLiteral("role.create"), role, origin);
    return storage::perform<CustomRole>(m_context.database, where->reach, memory, now,
        [role, record, where = *where, cache = m_context.cache](Session &session) -> Result<CustomRole> {
            auto done = requireExists(session, where);
            if (done)
                done = requireRoom(session, where);
            if (!done)
                return domain::fail(done.error());
            const auto made = RoleRepository(session, where.reach).insert(role);
            if (!made)
                return domain::fail(made.error());
            if (!*made)
                return duplicate(QStringLiteral("/name"));
            if (done = conclude(session, *cache, record); !done)
                return domain::fail(done.error());
            return role;
        });
}

QFuture<Result<QList<CustomRole>>> Roles::list(const Caller &caller)
{
    using Answer = QList<CustomRole>;
    if (!caller.tenant) {
        auto may = requirePermission(caller, QStringLiteral("role:read"));
        if (may)
            may = requireUser(caller);
        return may ? domain::ready(Result<Answer>(Answer())) : refused<Answer>(may.error());
    }
    const auto where = granted(caller, QStringLiteral("role:read"), Access::Read);
    if (!where)
        return refused<Answer>(where.error());
    return m_context.database.read<Answer>(
        where->reach, [where = *where](Session &session) -> Result<Answer> {
            if (const auto exists = requireExists(session, where); !exists)
                return domain::fail(exists.error());
            return RoleRepository(session, where.reach).roles();
        });
}

QFuture<Result<CustomRole>> Roles::get(const Caller &caller, RoleId id)
{
    const auto where = granted(caller, QStringLiteral("role:read"), Access::Read);
    if (!where)
        return refused<CustomRole>(where.error());
    return m_context.database.read<CustomRole>(where->reach,
        [where = *where, id](Session &session) { return findIn(session, where, id, Lock::None); });
}

QFuture<Result<Performed<CustomRole>>> Roles::update(const Caller &caller, RoleId id,
    const RoleChanges &changes, const RequestOrigin &origin, const Remember<CustomRole> &memory)
{
    const auto where = granted(caller, QStringLiteral("role:update"), Access::Change);
    if (!where)
        return refused<Performed<CustomRole>>(where.error());
    const Timestamp now = m_context.clock.now();
    return storage::perform<CustomRole>(m_context.database, where->reach, memory, now,
        [=, where = *where, cache = m_context.cache](Session &session) -> Result<CustomRole> {
            auto role = findGoverned(session, where, caller, id);
            if (!role)
                return role;
            if (const auto met = requireMatch(origin, *role); !met)
                return domain::fail(met.error());
            const auto before = *role;
            role->name = changes.name.value_or(role->name).trimmed();
            role->description = changes.description.value_or(role->description).trimmed();
            role->permissions = changes.permissions.value_or(role->permissions);
            role->permissions.removeDuplicates();
            role->updatedAt = now;
            auto done = refuse(changes.faults, checkRole(*role));
            if (done)
                done = requireAll(caller, role->permissions);
            if (!done)
                return domain::fail(done.error());
            const auto updated = RoleRepository(session, where.reach).update(*role);
            if (!updated)
                return domain::fail(updated.error());
            if (!*updated)
                return duplicate(QStringLiteral("/name"));
            auto record = recordFor(caller, where, QStringLiteral("role.update"), *role, origin);
            noteChanges(record, before, *role);
            done = conclude(session, *cache, record);
            if (!done)
                return domain::fail(done.error());
            return role;
        });
}

QFuture<Result<Done>> Roles::remove(const Caller &caller, RoleId id, const RequestOrigin &origin)
{
    const auto where = granted(caller, QStringLiteral("role:delete"), Access::Change);
    if (!where)
        return refused<Done>(where.error());
    return m_context.database.write<Done>(where->reach,
        [=, where = *where, now = m_context.clock.now(), cache = m_context.cache](
            Session &session) -> Result<Done> {
            auto role = findGoverned(session, where, caller, id);
            if (!role)
                return domain::fail(role.error());
            if (const auto met = requireMatch(origin, *role); !met)
                return met;
            RoleRepository roles(session, where.reach);
            const auto users = roles.userCount(id);
            if (!users)
                return domain::fail(users.error());
            if (*users > 0)
                return domain::fail(domain::ErrorCode::RoleInUse,
                    *users == 1 ? QStringLiteral("1 user has this role; give them another one first.")
                                : QStringLiteral("%1 users have this role; give them another one first.")
                                      .arg(*users));
            role->updatedAt = now;
            auto done = roles.remove(id);
            if (done)
                done = conclude(
                    session, *cache, recordFor(caller, where, QStringLiteral("role.delete"), *role, origin));
            return done;
        });
}

RoleReference RoleReference::named(const QString &text)
{
    RoleReference reference;
    if (const auto role = domain::roleFromName(text)) {
        reference.system = *role;
    } else {
        reference.system = domain::Role::Custom;
        reference.own = text;
    }
    return reference;
}

Result<Done> assignRole(Session &session, domain::User &user, const RoleReference &wanted)
{
    user.role = wanted.system;
    user.ownRole.reset();
    if (wanted.system != domain::Role::Custom)
        return Done();
    std::optional<CustomRole> found;
    if (user.platform && user.tenant) {
        RoleRepository roles(session, storage::TenantScope(*user.platform, *user.tenant));
        const auto id = RoleId::parse(wanted.own);
        const auto role
            = id ? roles.find(*id, Lock::ForUpdate) : roles.findByName(wanted.own, Lock::ForUpdate);
        if (!role)
            return domain::fail(role.error());
        found = *role;
    }
    if (!found)
        return invalidField(QStringLiteral("/role"), QStringLiteral("INVALID_VALUE"),
            QStringLiteral("This role doesn't exist among these users; GET /roles lists those that do."));
    user.ownRole = domain::OwnRole{found->id, found->name, found->permissions};
    return Done();
}

} // namespace candor::identity
