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

} // namespace candor::identity
