// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/organisation.h"

#include <QRegularExpression>
#include <array>

namespace candor::domain {

namespace {

constexpr QLatin1String everything("*");

QStringList actionsOf(const char *resource, std::initializer_list<const char *> actions)
{
    QStringList all;
    for (const char *action : actions)
        all.append(QLatin1String(resource) + QLatin1Char(':') + QLatin1String(action));
    return all;
}

bool covers(const QString &granted, const QString &permission)
{
    if (granted == everything || granted == permission)
        return true;
    return granted.endsWith(QLatin1String(":*"))
        && QStringView(permission).startsWith(QStringView(granted).chopped(1));
}

template <typename Value, size_t size>
std::optional<Value> find(const std::array<Value, size> &values, const QString &wanted)
{
    for (const Value value : values) {
        if (name(value) == wanted)
            return value;
    }
    return std::nullopt;
}

} // namespace

const QStringList &permissions()
{
    static const QStringList all
        = actionsOf("interview", {"create", "read", "update", "delete", "approve", "conduct"})
        + actionsOf("assessment", {"read", "review", "approve"}) + actionsOf("webhook", {"read", "update"})
        + actionsOf("delivery", {"read", "retry"}) + actionsOf("api-key", {"create", "read", "delete"})
        + actionsOf("user", {"create", "read", "update", "delete"})
        + actionsOf("role", {"create", "read", "update", "delete"})
        + actionsOf("tenant", {"create", "read", "update", "delete"})
        + actionsOf("platform", {"create", "read", "update", "delete"}) + actionsOf("audit", {"read"});
    return all;
}

bool isPermission(const QString &granted)
{
    if (granted == everything || permissions().contains(granted))
        return true;
    if (!granted.endsWith(QLatin1String(":*")))
        return false;
    return std::any_of(permissions().begin(), permissions().end(),
        [&](const QString &permission) { return covers(granted, permission); });
}

bool permits(const QStringList &granted, const QString &permission)
{
    return std::any_of(
        granted.begin(), granted.end(), [&](const QString &grant) { return covers(grant, permission); });
}

QStringList expandPermissions(const QStringList &granted)
{
    QStringList expanded;
    for (const auto &permission : permissions()) {
        if (permits(granted, permission))
            expanded.append(permission);
    }
    return expanded;
}

QStringList defaultKeyPermissions()
{
    return {QStringLiteral("interview:*"), QStringLiteral("assessment:read"),
        QStringLiteral("assessment:approve")};
}

QString name(Role role)
{
    switch (role) {
    case Role::SuperAdmin:
        return QStringLiteral("SUPER_ADMIN");
    case Role::PlatformAdmin:
        return QStringLiteral("PLATFORM_ADMIN");
    case Role::Admin:
        return QStringLiteral("ADMIN");
    case Role::Recruiter:
        return QStringLiteral("RECRUITER");
    case Role::Viewer:
        return QStringLiteral("VIEWER");
    case Role::Custom:
        return QStringLiteral("CUSTOM");
    }
    return {};
}

std::optional<Role> roleFromName(const QString &wanted)
{
    return find(std::array{Role::SuperAdmin, Role::PlatformAdmin, Role::Admin, Role::Recruiter, Role::Viewer},
        wanted);
}

QStringList permissionsOf(Role role)
{
    static const QStringList ofTenant = {QStringLiteral("interview:*"), QStringLiteral("assessment:*"),
        QStringLiteral("webhook:*"), QStringLiteral("delivery:*"), QStringLiteral("api-key:*"),
        QStringLiteral("user:*"), QStringLiteral("role:*"), QStringLiteral("audit:read")};
    switch (role) {
    case Role::SuperAdmin:
        return permissions();
    case Role::PlatformAdmin:
        return expandPermissions(
            ofTenant + QStringList{QStringLiteral("tenant:*"), QStringLiteral("platform:read")});
    case Role::Admin:
        return expandPermissions(
            ofTenant + QStringList{QStringLiteral("tenant:read"), QStringLiteral("tenant:update")});
    case Role::Recruiter:
        return expandPermissions({QStringLiteral("interview:create"), QStringLiteral("interview:read"),
            QStringLiteral("interview:update"), QStringLiteral("interview:approve"),
            QStringLiteral("assessment:*")});
    case Role::Viewer:
        return expandPermissions({QStringLiteral("interview:read"), QStringLiteral("assessment:read")});
    case Role::Custom:
        break;
    }
    return {};
}

QStringList permissionsOfCustomRole(const QStringList &granted)
{
    QStringList held = permissionsOf(Role::Admin);
    held.removeIf([&granted](const QString &permission) { return !permits(granted, permission); });
    return held;
}

QString roleNameOf(const User &user)
{
    return user.ownRole ? user.ownRole->name : name(user.role);
}

QStringList permissionsOf(const User &user)
{
    return user.ownRole ? permissionsOfCustomRole(user.ownRole->permissions) : permissionsOf(user.role);
}

QString name(UserKind kind)
{
    switch (kind) {
    case UserKind::SuperAdmin:
        return QStringLiteral("SUPER_ADMIN");
    case UserKind::PlatformAdmin:
        return QStringLiteral("PLATFORM_ADMIN");
    case UserKind::TenantUser:
        return QStringLiteral("TENANT_USER");
    }
    return {};
}

std::optional<UserKind> userKindFromName(const QString &wanted)
{
    return find(std::array{UserKind::SuperAdmin, UserKind::PlatformAdmin, UserKind::TenantUser}, wanted);
}

UserKind kindOf(Role role)
{
    switch (role) {
    case Role::SuperAdmin:
        return UserKind::SuperAdmin;
    case Role::PlatformAdmin:
        return UserKind::PlatformAdmin;
    case Role::Admin:
    case Role::Recruiter:
    case Role::Viewer:
    case Role::Custom:
        break;
    }
    return UserKind::TenantUser;
}

QString name(UserStatus status)
{
    switch (status) {
    case UserStatus::Invited:
        return QStringLiteral("INVITED");
    case UserStatus::Active:
        return QStringLiteral("ACTIVE");
    case UserStatus::Disabled:
        return QStringLiteral("DISABLED");
    }
    return {};
}

std::optional<UserStatus> userStatusFromName(const QString &wanted)
{
    return find(std::array{UserStatus::Invited, UserStatus::Active, UserStatus::Disabled}, wanted);
}

QString name(AgentEngine::Kind kind)
{
    switch (kind) {
    case AgentEngine::Kind::BuiltIn:
        return QStringLiteral("BUILT_IN");
    }
    Q_UNREACHABLE();
}

QString name(TenantStatus status)
{
    return status == TenantStatus::Active ? QStringLiteral("ACTIVE") : QStringLiteral("SUSPENDED");
}

std::optional<TenantStatus> tenantStatusFromName(const QString &wanted)
{
    return find(std::array{TenantStatus::Active, TenantStatus::Suspended}, wanted);
}

bool isSuspended(const Tenant &tenant)
{
    return tenant.status == TenantStatus::Suspended || tenant.platformStatus == PlatformStatus::Suspended;
}

QList<FieldError> check(const TenantSettings &settings, const QString &base)
{
    QList<FieldError> errors;
    const auto range = [&](const char *field, int given, int least, int most) {
        if (given < least || given > most)
            errors.append({base + QLatin1Char('/') + QLatin1String(field), QStringLiteral("OUT_OF_RANGE"),
                QStringLiteral("Give a whole number from %1 to %2.").arg(least).arg(most)});
    };
    range("candidatePiiRetentionDays", settings.candidatePiiRetentionDays, 1, 3650);
    range("assessmentRetentionDays", settings.assessmentRetentionDays, 1, 3650);
    range("recordingRetentionDays", settings.recordingRetentionDays, 1, 3650);
    range("interviewLinkTtlDays", settings.interviewLinkTtlDays, 1, 90);
    range("noShowHours", settings.noShowHours, 1, 720);
    static const QRegularExpression language(QStringLiteral("\\A[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*\\z"));
    if (settings.language.size() > 35 || !language.match(settings.language).hasMatch())
        errors.append({base + QStringLiteral("/language"), QStringLiteral("INVALID_FORMAT"),
            QStringLiteral("Give a BCP 47 language tag such as \"en\" or \"de-CH\".")});
    const bool modesKnown = std::all_of(settings.interviewModes.begin(), settings.interviewModes.end(),
        [](const QString &mode) { return mode == QLatin1String("text") || mode == QLatin1String("voice"); });
    QStringList modes = settings.interviewModes;
    if (modes.isEmpty() || !modesKnown || modes.removeDuplicates() > 0)
        errors.append({base + QStringLiteral("/interviewModes"), QStringLiteral("INVALID_VALUE"),
            QStringLiteral("Give \"text\", \"voice\" or both, each once.")});
    static const QRegularExpression engine(QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9._-]{0,63}\\z"));
    if (!engine.match(settings.agentEngine).hasMatch())
        errors.append({base + QStringLiteral("/agentEngine"), QStringLiteral("INVALID_FORMAT"),
            QStringLiteral("Give \"builtin\" or the name of a configured endpoint.")});
    return errors;
}

} // namespace candor::domain
