// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/result.h"
#include "domain/timestamp.h"

#include <QJsonObject>
#include <QStringList>
#include <optional>

// Who owns what and who may do what: platforms, their tenants, users, keys, permissions (contract §2, §6).
// Plain values and pure functions; any thread.
namespace candor::domain {

// All permissions there are, as "resource:action", in the contract's order.
[[nodiscard]] const QStringList &permissions();
// Whether `granted` is one of them, "resource:*" for a resource that has some, or "*".
[[nodiscard]] bool isPermission(const QString &granted);
// Whether a holder of `granted` (wildcards allowed) holds `permission` (none).
[[nodiscard]] bool permits(const QStringList &granted, const QString &permission);
// `granted` without wildcards, in the order of permissions(), each once.
[[nodiscard]] QStringList expandPermissions(const QStringList &granted);
// What a key gets that is made without permissions (contract §10.5).
[[nodiscard]] QStringList defaultKeyPermissions();

enum class Role {
    SuperAdmin,
    PlatformAdmin,
    Admin, // all of its tenant
    Recruiter, // create, read, update, approve
    Viewer, // read
    Custom, // one of the tenant's own: User::ownRole says which
};
inline constexpr int roleCount = 5; // the system's: all but Custom
[[nodiscard]] QString name(Role role);
// A system role.
[[nodiscard]] std::optional<Role> roleFromName(const QString &name);
// Wildcards are spelt out. None for Custom.
[[nodiscard]] QStringList permissionsOf(Role role);

// A role that a tenant made for its users. Its permissions are some of an ADMIN's.
struct CustomRole
{
    RoleId id;
    PlatformId platform;
    TenantId tenant;
    QString name; // unique within the tenant
    QString description;
    QStringList permissions; // may hold wildcards
    Timestamp createdAt;
    Timestamp updatedAt;
    bool operator==(const CustomRole &) const = default;
};
inline constexpr int mostCustomRoles = 100; // of a tenant, so that all its roles fit one page
// Wildcards are spelt out; what no tenant's user may have is left out.
[[nodiscard]] QStringList permissionsOfCustomRole(const QStringList &granted);

// Which of the three log-ins an account belongs to; e-mail addresses are unique within one kind.
enum class UserKind {
    SuperAdmin,
    PlatformAdmin,
    TenantUser,
};
[[nodiscard]] QString name(UserKind kind);
[[nodiscard]] std::optional<UserKind> userKindFromName(const QString &name);
[[nodiscard]] UserKind kindOf(Role role);

enum class UserStatus {
    Invited, // has no password yet
    Active,
    Disabled,
};
[[nodiscard]] QString name(UserStatus status);
[[nodiscard]] std::optional<UserStatus> userStatusFromName(const QString &name);

// The custom role that a user has.
struct OwnRole
{
    RoleId id;
    QString name;
    QStringList permissions; // as the role has them
    bool operator==(const OwnRole &) const = default;
};

struct User
{
    UserId id;
    Role role = Role::Viewer;
    std::optional<PlatformId> platform; // nothing for super admins
    std::optional<TenantId> tenant; // only for tenant users
    QString email;
    QString name;
    UserStatus status = UserStatus::Active;
    Timestamp createdAt;
    Timestamp updatedAt;
    std::optional<OwnRole> ownRole = {}; // for Role::Custom
    std::optional<Timestamp> lastSignInAt = {}; // with a password or as who runs the server; never = nothing
    std::optional<Timestamp> lockedUntil
        = {}; // for failed log-ins; only where it was asked for, never stored
    bool operator==(const User &) const = default;
};
// "RECRUITER", or the name of the custom role.
[[nodiscard]] QString roleNameOf(const User &user);
// Wildcards are spelt out.
[[nodiscard]] QStringList permissionsOf(const User &user);

enum class TenantStatus {
    Active,
    Suspended, // may read and purge, nothing else
};
[[nodiscard]] QString name(TenantStatus status);
[[nodiscard]] std::optional<TenantStatus> tenantStatusFromName(const QString &name);

// A suspended platform's tenants are suspended with it, whatever their own status is meanwhile.
using PlatformStatus = TenantStatus;

struct Platform
{
    PlatformId id;
    QString name;
    QString domain;
    QJsonObject settings;
    Timestamp createdAt;
    Timestamp updatedAt;
    PlatformStatus status = PlatformStatus::Active;
    bool operator==(const Platform &) const = default;
};

// Contract §6. The names on the wire are those of the members.
struct TenantSettings
{
    bool autoApprovePlans = false;
    int candidatePiiRetentionDays = 90; // 1–3650
    int assessmentRetentionDays = 365; // 1–3650
    int recordingRetentionDays = 30; // 1–3650
    int interviewLinkTtlDays = 7; // 1–90
    int noShowHours = 72; // 1–720
    QString language = QStringLiteral("en"); // BCP 47
    bool requireConsent = true;
    QStringList interviewModes = {QStringLiteral("text"), QStringLiteral("voice")}; // at least one of these
    bool fourEyes = false; // the approver of a report must not be the approver of its plan
    QString agentEngine = QStringLiteral("builtin"); // or a named endpoint: letters, digits, '-', '_', '.'
    bool operator==(const TenantSettings &) const = default;
};
// What is wrong with them, with pointers below `base` ("/settings"); empty when nothing is.
[[nodiscard]] QList<FieldError> check(const TenantSettings &settings, const QString &base);

// What writes a tenant's plans and reports.
struct AgentEngine
{
    enum class Kind {
        BuiltIn, // in this process, without a network
    };
    QString name; // as TenantSettings::agentEngine has it
    Kind kind = Kind::BuiltIn;
    QString model; // empty = it has none
};
[[nodiscard]] QString name(AgentEngine::Kind kind);

struct Tenant
{
    TenantId id;
    PlatformId platform;
    QString name;
    QString domain;
    TenantStatus status = TenantStatus::Active;
    TenantSettings settings;
    Timestamp createdAt;
    Timestamp updatedAt;
    bool sandbox = false; // for trials: from its creation on, for good
    PlatformStatus platformStatus = PlatformStatus::Active; // as it was read; never written with the tenant
    bool operator==(const Tenant &) const = default;
};
// By its own status or by its platform's.
[[nodiscard]] bool isSuspended(const Tenant &tenant);

// A key as it is listed; the key itself exists only in the answer that made it.
struct ApiKey
{
    ApiKeyId id;
    PlatformId platform;
    std::optional<TenantId> tenant; // nothing for a platform key
    QString name;
    QString description;
    QStringList permissions; // may hold wildcards
    QString keyPrefix; // first 12 characters
    QString createdBy; // user id
    Timestamp createdAt;
    std::optional<Timestamp> expiresAt;
    std::optional<Timestamp> revokedAt;
    std::optional<Timestamp> lastUsedAt; // to the minute
    ApiKeyId family = {}; // the first of the keys that replaced one another, up to this one
    bool operator==(const ApiKey &) const = default;
};

// An OAuth client (RFC 6749 §4.4) as it is listed: like a key, but it asks for access tokens with its secret,
// which exists only in the answer that made it.
struct OAuthClient
{
    OAuthClientId id; // its client_id
    PlatformId platform;
    std::optional<TenantId> tenant; // nothing for a platform's client
    QString name;
    QString description;
    QStringList permissions; // may hold wildcards
    QString createdBy; // user id
    Timestamp createdAt;
    std::optional<Timestamp> expiresAt;
    std::optional<Timestamp> revokedAt;
    std::optional<Timestamp> lastUsedAt; // to the minute
    std::optional<Timestamp> previousSecretUntil = {}; // while a new secret replaces the one before
    bool operator==(const OAuthClient &) const = default;
};

} // namespace candor::domain
