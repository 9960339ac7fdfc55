// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>

// Authenticated encryption: AES-256-GCM (NIST SP 800-38D). Any thread; at most 2 GiB at a time.
// With random 96-bit nonces one key may seal 2^32 texts; every interview has its own.
namespace candor::crypto {

inline constexpr qsizetype sealKeySize = 32; // bytes

// version byte 1 ‖ 12 random bytes of nonce ‖ ciphertext ‖ 16 bytes of tag: 29 bytes longer than `plaintext`.
// `associatedData` names the place where the text belongs (table, column, id), so that a sealed value moved
// elsewhere can't be opened; it is not stored. A key of another size than 32 bytes ends the process.
[[nodiscard]] QByteArray seal(
    const QByteArray &key32, const QByteArray &plaintext, const QByteArray &associatedData);

// The plaintext; Internal with the reason in logDetail for a wrong key, another place, or any changed byte.
[[nodiscard]] domain::Result<QByteArray> open(
    const QByteArray &key32, const QByteArray &sealed, const QByteArray &associatedData);

} // namespace candor::crypto
