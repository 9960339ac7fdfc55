// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/admin.h"

#include <QJsonArray>

namespace candor::api {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonValue orNull(const std::optional<domain::Timestamp> &time)
{
    return time ? QJsonValue(domain::toIso8601(*time)) : QJsonValue();
}

template <typename T>
void overwrite(T &target, const std::optional<T> &value)
{
    if (value)
        target = *value;
}

void overwrite(QString &target, const QString &value)
{
    if (!value.isEmpty())
        target = value;
}

} // namespace

domain::Platform PlatformInput::applyTo(domain::Platform platform) const
{
    overwrite(platform.name, name);
    overwrite(platform.domain, domain);
    overwrite(platform.settings, settings);
    overwrite(platform.status, status);
    return platform;
}

domain::TenantSettings TenantSettingsPatch::applyTo(domain::TenantSettings settings) const
{
    overwrite(settings.autoApprovePlans, autoApprovePlans);
    overwrite(settings.candidatePiiRetentionDays, candidatePiiRetentionDays);
    overwrite(settings.assessmentRetentionDays, assessmentRetentionDays);
    overwrite(settings.recordingRetentionDays, recordingRetentionDays);
    overwrite(settings.interviewLinkTtlDays, interviewLinkTtlDays);
    overwrite(settings.noShowHours, noShowHours);
    overwrite(settings.language, language);
    overwrite(settings.requireConsent, requireConsent);
    overwrite(settings.interviewModes, interviewModes);
    overwrite(settings.fourEyes, fourEyes);
    overwrite(settings.agentEngine, agentEngine);
    return settings;
}

domain::Tenant TenantInput::applyTo(domain::Tenant tenant) const
{
    overwrite(tenant.name, name);
    overwrite(tenant.domain, domain);
    overwrite(tenant.status, status);
    tenant.settings = settings.applyTo(tenant.settings);
    return tenant;
}

QJsonObject toJson(const LoginAnswer &answer)
{
    return {
        {QStringLiteral("accessToken"), answer.accessToken},
        {QStringLiteral("expiresIn"), answer.expiresIn},
        {QStringLiteral("refreshToken"), answer.refreshToken},
        {QStringLiteral("user"), toJson(answer.user)},
    };
}

QJsonObject toJson(const Me &me)
{
    auto object = identityJson(me.user);
    object.insert(QLatin1String("permissions"), QJsonArray::fromStringList(domain::permissionsOf(me.user)));
    object.insert(QLatin1String("tenant"),
        me.tenant ? QJsonObject{{QStringLiteral("id"), me.tenant->id.toString()},
                        {QStringLiteral("name"), me.tenant->name},
                        {QStringLiteral("status"), domain::name(me.tenant->status)}}
                  : QJsonValue());
    object.insert(QLatin1String("platform"),
        me.platform ? QJsonObject{{QStringLiteral("id"), me.platform->id.toString()},
                          {QStringLiteral("name"), me.platform->name},
                          {QStringLiteral("status"), domain::name(me.platform->status)}}
                    : QJsonValue());
    return object;
}

QJsonObject identityJson(const domain::User &user)
{
    QJsonObject object{
        {QStringLiteral("id"), user.id.toString()},
        {QStringLiteral("email"), user.email},
        {QStringLiteral("name"), user.name},
        {QStringLiteral("type"), domain::name(domain::kindOf(user.role))},
        {QStringLiteral("role"), domain::roleNameOf(user)},
        {QStringLiteral("roleId"), user.ownRole ? user.ownRole->id.toString() : domain::name(user.role)},
    };
    if (user.tenant)
        object.insert(QLatin1String("tenantId"), user.tenant->toString());
    if (user.platform)
        object.insert(QLatin1String("platformId"), user.platform->toString());
    return object;
}

QJsonObject toJson(const domain::User &user)
{
    auto object = identityJson(user);
    object.insert(QLatin1String("status"), domain::name(user.status));
    object.insert(QLatin1String("createdAt"), domain::toIso8601(user.createdAt));
    object.insert(QLatin1String("lastSignInAt"), orNull(user.lastSignInAt));
    object.insert(QLatin1String("lockedUntil"), orNull(user.lockedUntil));
    return object;
}

QJsonObject toJson(const domain::Platform &platform)
{
    return {
        {QStringLiteral("id"), platform.id.toString()},
        {QStringLiteral("name"), platform.name},
        {QStringLiteral("domain"), platform.domain},
        {QStringLiteral("status"), domain::name(platform.status)},
        {QStringLiteral("settings"), platform.settings},
        {QStringLiteral("createdAt"), domain::toIso8601(platform.createdAt)},
    };
}

QJsonObject toJson(const domain::TenantSettings &settings)
{
    return {
        {QStringLiteral("autoApprovePlans"), settings.autoApprovePlans},
        {QStringLiteral("candidatePiiRetentionDays"), settings.candidatePiiRetentionDays},
        {QStringLiteral("assessmentRetentionDays"), settings.assessmentRetentionDays},
        {QStringLiteral("recordingRetentionDays"), settings.recordingRetentionDays},
        {QStringLiteral("interviewLinkTtlDays"), settings.interviewLinkTtlDays},
        {QStringLiteral("noShowHours"), settings.noShowHours},
        {QStringLiteral("language"), settings.language},
        {QStringLiteral("requireConsent"), settings.requireConsent},
        {QStringLiteral("interviewModes"), QJsonArray::fromStringList(settings.interviewModes)},
        {QStringLiteral("fourEyes"), settings.fourEyes},
        {QStringLiteral("agentEngine"), settings.agentEngine},
    };
}

QJsonObject toJson(const domain::Tenant &tenant)
{
    return {
        {QStringLiteral("id"), tenant.id.toString()},
        {QStringLiteral("platformId"), tenant.platform.toString()},
        {QStringLiteral("name"), tenant.name},
        {QStringLiteral("domain"), tenant.domain},
        {QStringLiteral("status"), domain::name(tenant.status)},
        {QStringLiteral("platformStatus"), domain::name(tenant.platformStatus)},
        {QStringLiteral("sandbox"), tenant.sandbox},
        {QStringLiteral("settings"), toJson(tenant.settings)},
        {QStringLiteral("createdAt"), domain::toIso8601(tenant.createdAt)},
    };
}

QJsonObject roleJson(domain::Role role)
{
    return {
        {QStringLiteral("id"), domain::name(role)},
        {QStringLiteral("name"), domain::name(role)},
        {QStringLiteral("description"), QJsonValue()},
        {QStringLiteral("permissions"), QJsonArray::fromStringList(domain::permissionsOf(role))},
        {QStringLiteral("system"), true},
    };
}

QJsonObject toJson(const domain::CustomRole &role)
{
    return {
        {QStringLiteral("id"), role.id.toString()},
        {QStringLiteral("name"), role.name},
        {QStringLiteral("description"), orNull(role.description)},
        {QStringLiteral("permissions"), QJsonArray::fromStringList(role.permissions)},
        {QStringLiteral("system"), false},
    };
}

QJsonObject toJson(const domain::ApiKey &key)
{
    return {
        {QStringLiteral("id"), key.id.toString()},
        {QStringLiteral("platformId"), key.platform.toString()},
        {QStringLiteral("tenantId"), key.tenant ? QJsonValue(key.tenant->toString()) : QJsonValue()},
        {QStringLiteral("name"), key.name},
        {QStringLiteral("description"), orNull(key.description)},
        {QStringLiteral("keyPrefix"), key.keyPrefix},
        {QStringLiteral("permissions"), QJsonArray::fromStringList(key.permissions)},
        {QStringLiteral("createdAt"), domain::toIso8601(key.createdAt)},
        {QStringLiteral("expiresAt"), orNull(key.expiresAt)},
        {QStringLiteral("lastUsedAt"), orNull(key.lastUsedAt)},
        {QStringLiteral("revokedAt"), orNull(key.revokedAt)},
    };
}

QJsonObject createdKeyJson(const domain::ApiKey &key, const QString &secret)
{
    auto object = toJson(key);
    object.insert(QLatin1String("key"), secret);
    return object;
}

QJsonObject toJson(const domain::OAuthClient &client)
{
    return {
        {QStringLiteral("id"), client.id.toString()},
        {QStringLiteral("clientId"), client.id.toString()},
        {QStringLiteral("platformId"), client.platform.toString()},
        {QStringLiteral("tenantId"), client.tenant ? QJsonValue(client.tenant->toString()) : QJsonValue()},
        {QStringLiteral("name"), client.name},
        {QStringLiteral("description"), orNull(client.description)},
        {QStringLiteral("permissions"), QJsonArray::fromStringList(client.permissions)},
        {QStringLiteral("createdAt"), domain::toIso8601(client.createdAt)},
        {QStringLiteral("expiresAt"), orNull(client.expiresAt)},
        {QStringLiteral("lastUsedAt"), orNull(client.lastUsedAt)},
        {QStringLiteral("revokedAt"), orNull(client.revokedAt)},
        {QStringLiteral("previousSecretUntil"), orNull(client.previousSecretUntil)},
    };
}

QJsonObject createdClientJson(const domain::OAuthClient &client, const QString &secret)
{
    auto object = toJson(client);
    object.insert(QLatin1String("clientSecret"), secret);
    return object;
}

} // namespace candor::api
