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
};
inline constexpr int roleCount = 5;
[[nodiscard]] QString name(Role role);
[[nodiscard]] std::optional<Role> roleFromName(const QString &name);
// Wildcards are spelt out.
[[nodiscard]] QStringList permissionsOf(Role role);

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
    bool operator==(const User &) const = default;
};

struct Platform
{
    PlatformId id;
    QString name;
    QString domain;
    QJsonObject settings;
    Timestamp createdAt;
    Timestamp updatedAt;
    bool operator==(const Platform &) const = default;
};

enum class TenantStatus {
    Active,
    Suspended, // may read and purge, nothing else
};
[[nodiscard]] QString name(TenantStatus status);
[[nodiscard]] std::optional<TenantStatus> tenantStatusFromName(const QString &name);

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
    bool operator==(const Tenant &) const = default;
};

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
    bool operator==(const ApiKey &) const = default;
};

} // namespace candor::domain
