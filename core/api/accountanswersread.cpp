// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answers.h"
#include "api/documentreader.h"

namespace candor::api {

using domain::Result;

namespace {

template <typename Id>
std::optional<Id> optionalId(DocumentReader &reader, QLatin1String name)
{
    if (!reader.has(name) || !reader.textOrNull(name))
        return std::nullopt;
    return reader.id<Id>(name);
}

// The name in {id, name}, or empty when there is no such member.
QString readName(DocumentReader &reader)
{
    return reader.text(QLatin1String("name"));
}

QString nameIn(DocumentReader &reader, QLatin1String member)
{
    return reader.has(member) ? reader.objectOrNull(member, readName).value_or(QString()) : QString();
}

Identity readIdentity(DocumentReader &reader)
{
    Identity identity;
    identity.id = reader.id<domain::UserId>(QLatin1String("id"));
    identity.email = reader.text(QLatin1String("email"));
    identity.name = reader.text(QLatin1String("name"));
    identity.kind = reader.enumeration(QLatin1String("type"), domain::userKindFromName);
    identity.role = reader.text(QLatin1String("role"));
    identity.tenant = optionalId<domain::TenantId>(reader, QLatin1String("tenantId"));
    identity.platform = optionalId<domain::PlatformId>(reader, QLatin1String("platformId"));
    identity.tenantName = nameIn(reader, QLatin1String("tenant"));
    identity.platformName = nameIn(reader, QLatin1String("platform"));
    if (reader.has(QLatin1String("permissions"))) {
        identity.permissions = domain::expandPermissions(reader.texts(QLatin1String("permissions")));
    } else if (const auto role = domain::roleFromName(identity.role)) {
        identity.permissions = domain::permissionsOf(*role);
    }
    return identity;
}

} // namespace

Result<Identity> identityFromJson(const QJsonObject &object)
{
    DocumentReader reader(object, {}, UnknownMembers::Ignore);
    auto identity = readIdentity(reader);
    const auto errors = reader.finish();
    if (!errors.isEmpty())
        return domain::invalid(errors);
    return identity;
}

Result<Tokens> tokensFromJson(const QJsonObject &object)
{
    DocumentReader reader(object, {}, UnknownMembers::Ignore);
    Tokens tokens;
    tokens.accessToken = reader.text(QLatin1String("accessToken"));
    tokens.expiresIn = reader.integer(QLatin1String("expiresIn"));
    tokens.refreshToken = reader.text(QLatin1String("refreshToken"));
    tokens.user = reader.object(QLatin1String("user"), readIdentity);
    const auto errors = reader.finish();
    if (!errors.isEmpty())
        return domain::invalid(errors);
    return tokens;
}

} // namespace candor::api
