// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/roles.h"
#include "identity/tenants.h"

namespace candor::identity {

struct NewUser
{
    QString email; // unique among the accounts of its kind
    QString name; // 1–200 characters
    RoleReference role; // must be one of the place's
    QString password; // empty: Invited, but for super admins, whom nobody could send a token
    domain::Faults faults = {}; // known already: verbs refuse with these and with what they find themselves
};

// What is named is changed.
struct UserChanges
{
    std::optional<QString> name;
    std::optional<RoleReference> role; // within the same place
    std::optional<domain::UserStatus> status; // Active or Disabled; Disabled ends all sessions
    std::optional<QString> password; // of another user; ends all its sessions
    domain::Faults faults = {}; // known already: verbs refuse with these and with what they find themselves
};

// Accounts: a tenant's users, a platform's admins, or the super admins, by Place. Only logged-in users manage
// accounts (`user:…`), and nobody makes, changes or deletes an account that may more than they do. The last
// active super admin, admin of a platform and ADMIN of a tenant stay what they are (LastAdministrator).
// Thread-safe.
class Users
{
public:
    explicit Users(const Context &context)
        : m_context(context)
    {
    }

    [[nodiscard]] QFuture<domain::Result<Performed<domain::User>>> create(const Caller &caller,
        const Place &place, const NewUser &wanted, const RequestOrigin &origin,
        const Remember<domain::User> &memory = {});
    [[nodiscard]] QFuture<domain::Result<storage::Page<domain::User>>> list(const Caller &caller,
        const Place &place, const storage::PageRequest &request, const domain::NameFilter &wanted = {});
    [[nodiscard]] QFuture<domain::Result<domain::User>> get(
        const Caller &caller, const Place &place, domain::UserId id);
    [[nodiscard]] QFuture<domain::Result<Performed<domain::User>>> update(const Caller &caller,
        const Place &place, domain::UserId id, const UserChanges &changes, const RequestOrigin &origin,
        const Remember<domain::User> &memory = {});
    [[nodiscard]] QFuture<domain::Result<domain::Done>> remove(
        const Caller &caller, const Place &place, domain::UserId id, const RequestOrigin &origin);
    // A one-time token with which the user sets a password; earlier ones are void.
    [[nodiscard]] QFuture<domain::Result<Performed<IssuedInvitation>>> invite(const Caller &caller,
        const Place &place, domain::UserId id, const RequestOrigin &origin,
        const Remember<IssuedInvitation> &memory = {});

private:
    // The hash of a password that may be absent: then empty, at once.
    [[nodiscard]] QFuture<domain::Result<QByteArray>> hashed(const QString &password);

    // An update with faults, refused with them and with those that only the database knows.
    [[nodiscard]] QFuture<domain::Result<Performed<domain::User>>> refusedChange(const Caller &caller,
        const GrantedPlace &where, domain::UserId id, const UserChanges &changes,
        const domain::Faults &faults);

    Context m_context;
};

} // namespace candor::identity
