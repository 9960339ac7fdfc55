// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

// What names, domains, addresses and passwords must look like. Each answers what is wrong, with `pointer`, or
// nothing. Pure; any thread.
namespace candor::identity {

inline constexpr int shortestPassword = 12; // characters (code points) after NFKC
inline constexpr int longestPassword = 256;

[[nodiscard]] QList<domain::FieldError> checkName(const QString &name, int longest, const QString &pointer);
// Letters, digits, '-' and '.', at most 253 characters (RFC 1035); one label is enough.
[[nodiscard]] QList<domain::FieldError> checkDomain(const QString &domain, const QString &pointer);
// One '@', something on both sides, at most 254 characters (RFC 5321).
[[nodiscard]] QList<domain::FieldError> checkEmail(const QString &email, const QString &pointer);
// Length, and not one of the common ones, one character over and over, or the address itself.
[[nodiscard]] QList<domain::FieldError> checkPassword(
    const QString &password, const QString &email, const QString &pointer);

// Done, or ValidationFailed with all of them.
[[nodiscard]] domain::Result<domain::Done> refuse(const QList<domain::FieldError> &errors);
// The same for what was known before, and what was found since.
[[nodiscard]] domain::Result<domain::Done> refuse(
    domain::Faults known, const QList<domain::FieldError> &errors);

// The scope, or an error other than a wrong field. A scope that can't be told for a wrong field (no platform
// is named) is no reason to look no further: its fault joins the `faults`, and Done comes with nothing.
template <typename Scope>
[[nodiscard]] domain::Result<domain::Done> gather(const domain::Result<Scope> &scope, domain::Faults &faults)
{
    if (!scope && scope.error().code != domain::ErrorCode::ValidationFailed)
        return domain::fail(scope.error());
    if (!scope)
        domain::addFaults(faults, scope.error().fields);
    return domain::Done();
}

} // namespace candor::identity
