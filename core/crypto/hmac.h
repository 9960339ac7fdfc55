// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

// Hashes. Pure and safe on any thread; results are raw bytes, not hex.
namespace candor::crypto {

// 32 bytes (FIPS 180-4).
[[nodiscard]] QByteArray sha256(const QByteArray &message);

// 32 bytes (RFC 2104).
[[nodiscard]] QByteArray hmacSha256(const QByteArray &key, const QByteArray &message);

// `length` bytes, at most 8160 (RFC 5869).
[[nodiscard]] QByteArray hkdfSha256(
    const QByteArray &keyMaterial, const QByteArray &salt, const QByteArray &info, qsizetype length);

// Whether both hold the same bytes; the time taken tells only whether the sizes differ.
[[nodiscard]] bool equalConstantTime(const QByteArray &left, const QByteArray &right);

} // namespace candor::crypto
