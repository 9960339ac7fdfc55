// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerreading.h"
#include "api/peopleanswers.h"

namespace candor::api {

using domain::Result;

namespace {

Person readPerson(DocumentReader &reader)
{
    Person person;
    person.id = reader.id<domain::UserId>(QLatin1String("id"));
    person.email = reader.text(QLatin1String("email"));
    person.name = reader.text(QLatin1String("name"));
    person.kind = reader.enumeration(QLatin1String("type"), domain::userKindFromName);
    person.role = reader.text(QLatin1String("role"));
    person.roleId = reader.text(QLatin1String("roleId"));
    person.status = reader.enumeration(QLatin1String("status"), domain::userStatusFromName);
    person.createdAt = reader.time(QLatin1String("createdAt"));
    if (reader.has(QLatin1String("lastSignInAt")))
        person.lastSignInAt = reader.timeOrNull(QLatin1String("lastSignInAt"));
    if (reader.has(QLatin1String("lockedUntil")))
        person.lockedUntil = reader.timeOrNull(QLatin1String("lockedUntil"));
    return person;
}

RoleChoice readRoleChoice(DocumentReader &reader)
{
    return {reader.text(QLatin1String("id")), reader.text(QLatin1String("name")),
        domain::expandPermissions(reader.texts(QLatin1String("permissions")))};
}

Invitation readInvitation(DocumentReader &reader)
{
    Invitation invitation;
    if (reader.has(QLatin1String("token")))
        invitation.token = reader.text(QLatin1String("token"));
    invitation.expiresAt = reader.time(QLatin1String("expiresAt"));
    return invitation;
}

} // namespace

Result<Person> personFromJson(const QJsonObject &object)
{
    return answered(object, readPerson);
}

Result<Page<Person>> personPageFromJson(const QJsonObject &object)
{
    return answeredPage(object, readPerson);
}

Result<Page<RoleChoice>> roleChoicesFromJson(const QJsonObject &object)
{
    return answeredPage(object, readRoleChoice);
}

Result<Invitation> personInvitationFromJson(const QJsonObject &object)
{
    return answered(object, readInvitation);
}

} // namespace candor::api
