// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// Password hashing: Argon2id (RFC 9106) with m = 19 MiB, t = 2, p = 1, the OWASP minimum. Passwords are
// normalised to Unicode NFKC first, so that one typed on another keyboard still fits (NIST SP 800-63B
// §5.1.1.2).
//
// hashPassword and verifyPassword BLOCK for tens of milliseconds and take 19 MiB each: never call them on an
// event loop, and bound how many run at once. Safe on any thread.
namespace candor::crypto {

// A PHC string ("$argon2id$v=19$m=19456,t=2,p=1$…") with a fresh salt. Ends the process when memory is short.
[[nodiscard]] QByteArray hashPassword(const QString &password);

// Whether `hash` is of this password; false for anything that isn't a PHC string of Argon2.
[[nodiscard]] bool verifyPassword(const QString &password, const QByteArray &hash);

// Whether `hash` was made with other parameters than today's (or isn't one): hash again after a log-in.
[[nodiscard]] bool needsRehash(const QByteArray &hash);

// A hash that no password fits, of today's parameters. Verify against it when the account is unknown, so that
// the answer takes as long as for a known one.
[[nodiscard]] QByteArray dummyHash();

} // namespace candor::crypto
