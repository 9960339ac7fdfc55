// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/users.h"
#include "storage/userrepository.h"

// What accounts may become, for the verbs of Users. Within their unit of work, but for what takes no session.
namespace candor::identity {

// Of the accounts of a place.
[[nodiscard]] domain::UserKind kindAt(Place::Layer layer);

// What is wrong with an account of that place.
[[nodiscard]] QList<domain::FieldError> check(const domain::User &user, Place::Layer layer);

// Refuses when `user` is the last one who administers its tenant, its platform or the installation, and would
// do so no longer: as `changed`, or not at all.
[[nodiscard]] domain::Result<domain::Done> requireAnotherAdministrator(
    storage::Session &session, const domain::User &user, const std::optional<domain::User> &changed = {});

// Gives the user a role that may no more than the caller.
[[nodiscard]] domain::Result<domain::Done> handOn(
    storage::Session &session, const Caller &caller, domain::User &user, const RoleReference &wanted);

// The account with the changes, stored. Its password is for the caller.
[[nodiscard]] domain::Result<domain::User> applyChanges(storage::Session &session,
    const storage::Account &account, const UserChanges &changes, const GrantedPlace &place,
    const Caller &caller, domain::Timestamp now);

} // namespace candor::identity
