// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/changes.h"

#include "api/admin.h"

namespace candor::identity {

namespace {

// Members of members are told as "settings.language".
void compare(
    QJsonObject &changes, const QJsonObject &before, const QJsonObject &after, const QString &prefix = {})
{
    for (auto it = after.begin(); it != after.end(); ++it) {
        const auto was = before.value(it.key());
        if (was == it.value())
            continue;
        if (it.value().isObject() && was.isObject())
            compare(changes, was.toObject(), it.value().toObject(), prefix + it.key() + QLatin1Char('.'));
        else
            changes.insert(prefix + it.key(),
                QJsonObject{{QStringLiteral("from"), was}, {QStringLiteral("to"), it.value()}});
    }
}

void note(storage::AuditRecord &record, const QJsonObject &before, const QJsonObject &after)
{
    QJsonObject changes;
    compare(changes, before, after);
    if (!changes.isEmpty())
        record.detail.insert(QStringLiteral("changes"), changes);
}

// Without its settings, which may hold a partner's secrets.
QJsonObject told(const domain::Platform &platform)
{
    auto json = api::toJson(platform);
    json.remove(QLatin1String("settings"));
    return json;
}

// A list of permissions reads better in one piece than member by member.
QJsonObject told(const domain::CustomRole &role)
{
    return {{QStringLiteral("name"), role.name}, {QStringLiteral("description"), role.description},
        {QStringLiteral("permissions"), role.permissions.join(QLatin1Char(' '))}};
}

QJsonObject told(const domain::User &user)
{
    return {{QStringLiteral("role"), domain::roleNameOf(user)},
        {QStringLiteral("status"), domain::name(user.status)}};
}

} // namespace

void noteChanges(storage::AuditRecord &record, const domain::Platform &before, const domain::Platform &after)
{
    note(record, told(before), told(after));
    if (before.settings != after.settings)
        record.detail.insert(QStringLiteral("settings"), QStringLiteral("CHANGED"));
}

void noteChanges(storage::AuditRecord &record, const domain::Tenant &before, const domain::Tenant &after)
{
    note(record, api::toJson(before), api::toJson(after));
}

void noteChanges(
    storage::AuditRecord &record, const domain::CustomRole &before, const domain::CustomRole &after)
{
    note(record, told(before), told(after));
}

void noteChanges(
    storage::AuditRecord &record, const domain::User &before, const domain::User &after, bool hasNewPassword)
{
    note(record, told(before), told(after));
    if (before.name != after.name)
        record.detail.insert(QStringLiteral("name"), QStringLiteral("CHANGED"));
    if (hasNewPassword)
        record.detail.insert(QStringLiteral("password"), QStringLiteral("CHANGED"));
}

} // namespace candor::identity
