// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerreading.h"
#include "api/keyanswers.h"

namespace candor::api {

using domain::Result;

namespace {

Credential readCredential(DocumentReader &reader, Credential::Kind kind)
{
    const bool isKey = kind == Credential::Kind::Key;
    Credential credential;
    credential.kind = kind;
    credential.id = reader.text(QLatin1String("id"));
    if (const auto tenant = idOrNull<domain::TenantId>(reader, QLatin1String("tenantId")); !tenant.isNull())
        credential.tenant = tenant;
    credential.name = reader.text(QLatin1String("name"));
    credential.description = textOrEmpty(reader, QLatin1String("description"));
    credential.prefix = reader.text(isKey ? QLatin1String("keyPrefix") : QLatin1String("clientId"));
    credential.permissions = reader.texts(QLatin1String("permissions"));
    credential.createdAt = reader.time(QLatin1String("createdAt"));
    credential.expiresAt = reader.timeOrNull(QLatin1String("expiresAt"));
    credential.lastUsedAt = reader.timeOrNull(QLatin1String("lastUsedAt"));
    credential.revokedAt = reader.timeOrNull(QLatin1String("revokedAt"));
    if (!isKey)
        credential.previousSecretUntil = reader.timeOrNull(QLatin1String("previousSecretUntil"));
    return credential;
}

Credential readKey(DocumentReader &reader)
{
    return readCredential(reader, Credential::Kind::Key);
}

Credential readClient(DocumentReader &reader)
{
    return readCredential(reader, Credential::Kind::Client);
}

QString secretIn(DocumentReader &reader, QLatin1String name)
{
    return reader.has(name) ? reader.text(name) : QString();
}

IssuedCredential readIssuedKey(DocumentReader &reader)
{
    return {readKey(reader), secretIn(reader, QLatin1String("key"))};
}

IssuedCredential readIssuedClient(DocumentReader &reader)
{
    return {readClient(reader), secretIn(reader, QLatin1String("clientSecret"))};
}

} // namespace

Result<Page<Credential>> keyPageFromJson(const QJsonObject &object)
{
    return answeredPage(object, readKey);
}

Result<Page<Credential>> clientPageFromJson(const QJsonObject &object)
{
    return answeredPage(object, readClient);
}

Result<IssuedCredential> issuedKeyFromJson(const QJsonObject &object)
{
    return answered(object, readIssuedKey);
}

Result<IssuedCredential> issuedClientFromJson(const QJsonObject &object)
{
    return answered(object, readIssuedClient);
}

} // namespace candor::api
