// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organisation.h"
#include "domain/result.h"

#include <QByteArray>
#include <QJsonObject>
#include <optional>

// Log-in, platforms, tenants, users, roles and keys (contract §2). Pure functions, safe from any thread;
// unknown fields are refused. E-mail addresses and domains come back in lower case; passwords are taken as
// they are, 12–256 characters where one is set (NIST SP 800-63B §5.1.1.1). No answer holds a hash; a secret
// only where it says so. With `faults` wrong fields go there and what could be read is answered:
// FieldReader::finish().
namespace candor::api {

// POST /super-admin/auth/bootstrap {email, password, name}.
struct BootstrapInput
{
    QString email;
    QString password;
    QString name;
};
[[nodiscard]] domain::Result<BootstrapInput> parseBootstrap(
    const QByteArray &body, domain::Faults *faults = nullptr);

// POST /super-admin/auth/owner {token, account?}: the account as for bootstrap.
struct OwnerSignInInput
{
    QString token;
    std::optional<BootstrapInput> account;
};
[[nodiscard]] domain::Result<OwnerSignInInput> parseOwnerSignIn(
    const QByteArray &body, domain::Faults *faults = nullptr);

// POST …/auth/login {email, password}.
struct LoginInput
{
    QString email;
    QString password;
};
[[nodiscard]] domain::Result<LoginInput> parseLogin(const QByteArray &body);

// POST /auth/refresh {refreshToken}: the token.
[[nodiscard]] domain::Result<QString> parseRefresh(const QByteArray &body);

// POST /auth/logout {refreshToken?}: the token, or nothing. An empty body counts as {}.
[[nodiscard]] domain::Result<QString> parseLogout(const QByteArray &body);

// POST /auth/change-password {currentPassword, newPassword}.
struct ChangePasswordInput
{
    QString currentPassword;
    QString newPassword;
};
[[nodiscard]] domain::Result<ChangePasswordInput> parseChangePassword(
    const QByteArray &body, domain::Faults *faults = nullptr);

// POST /auth/set-password {token, password}: the token of an invitation.
struct SetPasswordInput
{
    QString token;
    QString password;
};
[[nodiscard]] domain::Result<SetPasswordInput> parseSetPassword(
    const QByteArray &body, domain::Faults *faults = nullptr);

enum class BodyPurpose {
    Create, // what is required must be there
    Update, // what is absent stays as it is
};

// POST /platforms, PUT /platforms/:id {name ≤100, domain, settings?}; an update also takes status ACTIVE or
// SUSPENDED.
struct PlatformInput
{
    QString name;
    QString domain;
    std::optional<QJsonObject> settings;
    std::optional<domain::PlatformStatus> status; // only of an update

    [[nodiscard]] domain::Platform applyTo(domain::Platform platform) const;
};
[[nodiscard]] domain::Result<PlatformInput> parsePlatform(
    const QByteArray &body, BodyPurpose purpose, domain::Faults *faults = nullptr);

// The members of `settings` (§6) that a body names; domain::check() says what they may be.
struct TenantSettingsPatch
{
    std::optional<bool> autoApprovePlans;
    std::optional<int> candidatePiiRetentionDays;
    std::optional<int> assessmentRetentionDays;
    std::optional<int> recordingRetentionDays;
    std::optional<int> interviewLinkTtlDays;
    std::optional<int> noShowHours;
    std::optional<QString> language;
    std::optional<bool> requireConsent;
    std::optional<QStringList> interviewModes; // one or both of "text" and "voice"
    std::optional<bool> fourEyes;
    std::optional<QString> agentEngine;

    [[nodiscard]] domain::TenantSettings applyTo(domain::TenantSettings settings) const;
};

// POST /tenants {platformId?, name ≤255, domain, adminEmail?, settings?}, PUT /tenants/:id {name?, domain?,
// status?, settings?}. Whether platformId is wanted depends on the caller and is checked where the caller is
// known.
struct TenantInput
{
    std::optional<domain::PlatformId> platform;
    QString name;
    QString domain;
    QString adminEmail;
    std::optional<domain::TenantStatus> status;
    bool sandbox = false; // only of a creation
    TenantSettingsPatch settings;

    [[nodiscard]] domain::Tenant applyTo(domain::Tenant tenant) const;
};
// `engines`: the names that the setting agentEngine can have.
[[nodiscard]] domain::Result<TenantInput> parseTenant(const QByteArray &body, BodyPurpose purpose,
    const QStringList &engines, domain::Faults *faults = nullptr);

// POST /users {email, password?, name, role}, PUT /users/:id {name?, role?, password?, status?}. `platformId`
// is for a super admin making platform admins; `role` is required where the caller makes tenant users, and
// checked there. Who is made without a password is invited.
struct UserInput
{
    QString email; // never in an update
    QString password; // empty = absent
    QString name;
    QString role; // a system role's name, or the name or id of one of the tenant's own; empty = absent
    std::optional<domain::PlatformId> platform;
    std::optional<domain::UserStatus> status; // only in an update: ACTIVE or DISABLED
};
[[nodiscard]] domain::Result<UserInput> parseUser(
    const QByteArray &body, BodyPurpose purpose, domain::Faults *faults = nullptr);

// POST /roles {name, description?, permissions[]}, PUT /roles/:id {name?, description?, permissions[]?}. A
// system role's name is refused.
struct RoleInput
{
    QString name;
    std::optional<QString> description; // empty = none, also where there was one
    QStringList permissions; // each once; may hold wildcards
};
[[nodiscard]] domain::Result<RoleInput> parseRole(
    const QByteArray &body, BodyPurpose purpose, domain::Faults *faults = nullptr);

// POST /api-keys, POST /oauth-clients {name, description?, permissions[]?, expiresAt?, platformId?}.
struct ApiKeyInput
{
    QString name;
    QString description;
    QStringList permissions; // each once; may hold wildcards; empty = domain::defaultKeyPermissions()
    std::optional<domain::Timestamp> expiresAt; // later than the `now` of the parse
    std::optional<domain::PlatformId> platform;
};
[[nodiscard]] domain::Result<ApiKeyInput> parseApiKey(
    const QByteArray &body, domain::Timestamp now, domain::Faults *faults = nullptr);

// PUT /oauth-clients/:id {name?, description?, permissions?, expiresAt?}: what is empty or nothing stays.
[[nodiscard]] domain::Result<ApiKeyInput> parseClientChanges(
    const QByteArray &body, domain::Timestamp now, domain::Faults *faults = nullptr);

// POST …/rotate {overlapSeconds?}: 0–604 800, 0 when absent. An empty body counts as {}.
[[nodiscard]] domain::Result<int> parseRotate(const QByteArray &body);

// An account with what a client has to know to show its person what there is.
struct Me
{
    domain::User user;
    std::optional<domain::Tenant> tenant; // that it belongs to
    std::optional<domain::Platform> platform;
    bool operator==(const Me &) const = default;
};
// identityJson() with permissions[], spelt out, tenant {id, name, status}|null and platform
// {id, name, status}|null.
[[nodiscard]] QJsonObject toJson(const Me &me);

struct LoginAnswer
{
    QString accessToken; // secret
    int expiresIn = 0; // seconds
    QString refreshToken; // secret
    Me user;
};
[[nodiscard]] QJsonObject toJson(const LoginAnswer &answer);

// {id, email, name, type, role, roleId, tenantId?, platformId?}.
[[nodiscard]] QJsonObject identityJson(const domain::User &user);

// identityJson() with status, createdAt, lastSignInAt|null and lockedUntil|null.
[[nodiscard]] QJsonObject toJson(const domain::User &user);
[[nodiscard]] QJsonObject toJson(const domain::Platform &platform);
[[nodiscard]] QJsonObject toJson(const domain::TenantSettings &settings);
[[nodiscard]] QJsonObject toJson(const domain::Tenant &tenant);
[[nodiscard]] QJsonObject toJson(const domain::ApiKey &key);

// An entry of GET /roles for a system role: {id, name, description|null, permissions[], system}; its id is
// its name.
[[nodiscard]] QJsonObject roleJson(domain::Role role);
// The same for one of a tenant's own.
[[nodiscard]] QJsonObject toJson(const domain::CustomRole &role);

[[nodiscard]] QJsonObject toJson(const domain::OAuthClient &client);
// With the secret as `clientSecret`: the answer to a create, once.
[[nodiscard]] QJsonObject createdClientJson(const domain::OAuthClient &client, const QString &secret);

// toJson(key) with the secret as `key`: the answer to a create or a rotation, once.
[[nodiscard]] QJsonObject createdKeyJson(const domain::ApiKey &key, const QString &secret);

// Reads back what toJson(settings) wrote, for storage; members that are missing have their defaults.
// ValidationFailed for a wrong or unknown member.
[[nodiscard]] domain::Result<domain::TenantSettings> tenantSettingsFromJson(const QJsonObject &object);

} // namespace candor::api
