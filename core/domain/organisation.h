// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/timestamp.h"

#include <QString>
#include <QStringList>
#include <optional>

// Who is served and who may do what (contract §2, §6). Plain values; no secret and no hash is among them.
namespace candor::domain {

// What a tenant's owner can set (§6). Times in days.
struct TenantSettings
{
    bool autoApprovePlans = false;
    int candidatePiiRetentionDays = 90;
    int assessmentRetentionDays = 365;
    int recordingRetentionDays = 30;
    int interviewLinkTtlDays = 7;
    QString language = QStringLiteral("en"); // BCP 47
    bool requireConsent = true;
    QStringList interviewModes = {QStringLiteral("text"), QStringLiteral("voice")};
    bool fourEyes = false; // a report's approver must be another than its plan's
    QString agentEngine = QStringLiteral("builtin"); // or the name of a configured endpoint
    bool operator==(const TenantSettings &) const = default;
};

// Platform and tenant: Active or Suspended. User: Active, Suspended or Invited (has no password yet).
enum class AccountStatus {
    Active,
    Suspended,
    Invited,
};
[[nodiscard]] QString name(AccountStatus status);
[[nodiscard]] std::optional<AccountStatus> accountStatusFromName(const QString &name);

// An integration partner or an on-premises cluster.
struct Platform
{
    PlatformId id;
    QString name;
    QString domain; // unique per installation, lower case
    AccountStatus status = AccountStatus::Active;
    Timestamp createdAt;
    bool operator==(const Platform &) const = default;
};

// One customer of a platform.
struct Tenant
{
    TenantId id;
    PlatformId platform;
    QString name;
    QString domain; // unique per installation, lower case
    AccountStatus status = AccountStatus::Active;
    TenantSettings settings;
    Timestamp createdAt;
    bool operator==(const Tenant &) const = default;
};

// A person who logs in. A super admin has neither platform nor tenant, a platform admin a platform, a tenant
// user both.
struct User
{
    enum class Type {
        SuperAdmin,
        PlatformAdmin,
        TenantUser,
    };
    UserId id;
    Type type = Type::TenantUser;
    QString email; // unique per installation, lower case
    QString name;
    QString role; // a system role, or the name of one of the tenant's own
    AccountStatus status = AccountStatus::Active;
    std::optional<PlatformId> platform;
    std::optional<TenantId> tenant;
    Timestamp createdAt;
    bool operator==(const User &) const = default;
};
[[nodiscard]] QString name(User::Type type);
[[nodiscard]] std::optional<User::Type> userTypeFromName(const QString &name);

// A key without its secret. A platform key has no tenant.
struct ApiKey
{
    ApiKeyId id;
    PlatformId platform;
    std::optional<TenantId> tenant;
    QString name;
    QString description;
    QString keyPrefix; // the first characters, for people to recognise it by
    QStringList permissions; // of permissions()
    Timestamp createdAt;
    std::optional<Timestamp> expiresAt;
    std::optional<Timestamp> lastUsedAt;
    std::optional<Timestamp> revokedAt;
    bool operator==(const ApiKey &) const = default;
};

// Every permission there is, as "resource:action", sorted.
[[nodiscard]] const QStringList &permissions();

// SUPER_ADMIN, PLATFORM_ADMIN, ADMIN, RECRUITER, VIEWER.
[[nodiscard]] const QStringList &systemRoles();

// What a system role may do, sorted; nothing for a name that isn't one. A platform admin has everything but
// the platforms themselves; ADMIN has everything inside its tenant; RECRUITER creates, reads, updates and
// approves; VIEWER reads.
[[nodiscard]] QStringList permissionsOfRole(const QString &role);

// What a key gets when its maker names nothing (§10.5): interview:* and assessment:read|approve.
[[nodiscard]] QStringList defaultKeyPermissions();

} // namespace candor::domain
