// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/authorizer.h"
#include "storage/apikeyrepository.h"

#include <QStringList>
#include <optional>

// What API keys and OAuth clients have in common: credentials for programs, of a tenant or of a platform.
namespace candor::identity {

// What is said of one when it is made.
struct NewCredential
{
    QString name; // 1–100 characters
    QString description; // up to 500
    QStringList permissions; // wildcards allowed; empty: domain::defaultKeyPermissions()
    std::optional<domain::Timestamp> expiresAt; // in the future
    domain::Faults faults = {}; // known already: verbs refuse with these and with what they find themselves
};

// All that is wrong with it, what was known included; a tenant's credential can't hold what none of the
// tenant's users may have, nor a platform's what is only super admins'. Pure; any thread.
[[nodiscard]] QList<domain::FieldError> check(
    const NewCredential &wanted, Place::Layer layer, domain::Timestamp now);

// The wanted permissions, each once, or the default ones.
[[nodiscard]] QStringList permissionsFor(const NewCredential &wanted);

// The place, if the caller may do this to its credentials: only logged-in users manage them.
[[nodiscard]] domain::Result<GrantedPlace> grantCredentials(
    const Caller &caller, const Place &place, const QString &permission, Access access);
[[nodiscard]] storage::KeyLayer layerOf(const GrantedPlace &place);

// How long an old key or secret works on beside the one that replaces it, at most.
inline constexpr std::chrono::hours longestOverlap{24 * 7};
[[nodiscard]] domain::Result<domain::Done> checkOverlap(std::chrono::seconds overlap);

} // namespace candor::identity
