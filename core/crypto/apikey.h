// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

// API keys: "sk_live_" or "sk_test_", 43 base62 characters from the CSPRNG (256 bits), then 6 base62
// characters of the CRC-32 of all before them, so that scanners and typing errors are told from keys without
// a look-up. A key is random enough that its plain SHA-256 may be stored. Pure but for the CSPRNG; any
// thread.
namespace candor::crypto {

enum class Environment {
    Live,
    Test,
};

struct NewKey
{
    QString key; // shown once, never stored
    QString prefix; // its first 12 characters, for lists
    QByteArray hash; // 32 bytes, what is stored and looked up
};

[[nodiscard]] NewKey makeApiKey(Environment environment);
// The same for keys that must come out the same again: from 32 secret bytes.
[[nodiscard]] NewKey apiKeyFrom(Environment environment, const QByteArray &secret);

// Whether `key` has the form and the checksum of one of ours; says nothing about its being known.
[[nodiscard]] bool hasValidChecksum(const QString &key);

// SHA-256 of the key's UTF-8 bytes.
[[nodiscard]] QByteArray hashApiKey(const QString &key);

// Whether a key that begins so is for trials: "sk_test_…".
[[nodiscard]] bool isTestKey(const QString &prefix);

} // namespace candor::crypto
