// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/timestamp.h"

#include <QStringList>
#include <optional>

namespace candor::identity {

// What is said of a credential for programs when it is made: an API key or an OAuth client.
struct NewCredential
{
    QString name; // 1–100 characters
    QString description; // up to 500
    QStringList permissions; // wildcards allowed; empty: domain::defaultKeyPermissions()
    std::optional<domain::Timestamp> expiresAt; // in the future
    domain::Faults faults = {}; // known already: verbs refuse with these and with what they find themselves
};

// All that is wrong with it, what was known included. Pure; any thread.
[[nodiscard]] QList<domain::FieldError> check(const NewCredential &wanted, domain::Timestamp now);

} // namespace candor::identity
