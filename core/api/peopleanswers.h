// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/invitation.h"
#include "api/pages.h"
#include "domain/organisation.h"

// What a client reads back about accounts and their roles, under the rules of answers.h.
namespace candor::api {

// An account, as it is listed.
struct Person
{
    domain::UserId id;
    QString email;
    QString name;
    domain::UserKind kind = domain::UserKind::TenantUser;
    QString role; // a system role's wire name, or the name of one of the tenant's own
    QString roleId; // a system role's wire name, or the id of one of the tenant's own
    domain::UserStatus status = domain::UserStatus::Active;
    domain::Timestamp createdAt;
    std::optional<domain::Timestamp> lastSignInAt; // nothing also when the server doesn't tell
    std::optional<domain::Timestamp> lockedUntil; // for failed sign-ins; likewise
    bool operator==(const Person &) const = default;
};
[[nodiscard]] domain::Result<Person> personFromJson(const QJsonObject &object);
[[nodiscard]] domain::Result<Page<Person>> personPageFromJson(const QJsonObject &object);

// A role that somebody can be given.
struct RoleChoice
{
    QString id; // as Person::roleId
    QString name; // as Person::role
    QStringList permissions; // without wildcards
    bool operator==(const RoleChoice &) const = default;
};
[[nodiscard]] domain::Result<Page<RoleChoice>> roleChoicesFromJson(const QJsonObject &object);

[[nodiscard]] domain::Result<Invitation> personInvitationFromJson(const QJsonObject &object);

} // namespace candor::api
