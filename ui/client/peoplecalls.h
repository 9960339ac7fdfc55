// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/peopleanswers.h"
#include "client/reading.h"
#include "client/side.h"

namespace candor::client {

// Which accounts are listed.
struct PeopleQuery
{
    QString text; // how a word of the name or the e-mail address begins; empty = all
    std::optional<domain::UserStatus> status;
    bool operator==(const PeopleQuery &) const = default;
};

struct NewPerson
{
    QString name;
    QString email;
    QString role; // id of one of the tenant's; empty for administrators, who have just one
    QString password; // empty: they are invited
};

// What is named is changed.
struct PersonChange
{
    std::optional<QString> name;
    std::optional<QString> role; // id
    std::optional<domain::UserStatus> status; // Active or Disabled
    std::optional<QString> password;
};

// The accounts of a tenant, the administrators of a platform, or the super admins. `key` of a change: its
// Idempotency-Key; `entityTag`: what the account was when the person decided, PreconditionFailed when it
// isn't that any more.
class PeopleCalls
{
public:
    explicit PeopleCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    // listUsers, listPlatformUsers or listSuperAdmins.
    [[nodiscard]] Pending<api::Page<api::Person>> list(
        const Side &side, const PeopleQuery &query, const api::PageQuery &page, QObject *reader);
    [[nodiscard]] Pending<Seen<api::Person>> get(const Side &side, const domain::UserId &id, QObject *reader);
    [[nodiscard]] Pending<api::Person> create(
        const Side &side, const NewPerson &wanted, const QByteArray &key);
    // createSuperAdmin; with a password.
    [[nodiscard]] Pending<api::Person> createOwner(const NewPerson &wanted, const QByteArray &key);
    [[nodiscard]] Pending<api::Person> update(const Side &side, const domain::UserId &id,
        const PersonChange &change, const QByteArray &entityTag, const QByteArray &key);
    [[nodiscard]] Pending<domain::Done> remove(
        const Side &side, const domain::UserId &id, const QByteArray &entityTag);
    // inviteUser: earlier tokens of theirs are void.
    [[nodiscard]] Pending<api::Invitation> invite(
        const Side &side, const domain::UserId &id, const QByteArray &key);
    // listRoles: those of the tenant's people, all on one page.
    [[nodiscard]] Pending<api::Page<api::RoleChoice>> listRoles(QObject *reader);

private:
    Transport &m_transport;
};

} // namespace candor::client
