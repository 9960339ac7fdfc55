// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"

#include <QByteArray>
#include <QString>

namespace candor::crypto {

// All the keys of an installation, derived from its one 32-byte master key. Immutable; a copy may be used on
// any thread. The master key itself never encrypts or signs anything.
class Keyring
{
public:
    // A master key of another size than 32 bytes ends the process: parseMasterKey and loadOrCreateMasterKey
    // never return one.
    explicit Keyring(const QByteArray &masterKey);

    // The 32-byte key for one purpose, by HKDF-SHA256 (RFC 5869) with "candor/<purpose>" as info. The same
    // purpose always gives the same key, so a purpose's name carries its version: "access-token/1".
    [[nodiscard]] QByteArray derive(const QByteArray &purpose) const;

    // A data key (of an interview, of a tenant's secret) sealed for storage. `associatedData` names its
    // owner.
    [[nodiscard]] QByteArray wrapKey(const QByteArray &dataKey, const QByteArray &associatedData) const;
    [[nodiscard]] domain::Result<QByteArray> unwrapKey(
        const QByteArray &wrapped, const QByteArray &associatedData) const;

    // 16 bytes that are stored beside the data: another master key has another check value. Tells nothing
    // about the key and may be kept in the clear.
    [[nodiscard]] QByteArray checkValue() const;

private:
    QByteArray m_masterKey;
    QByteArray m_wrappingKey;
};

enum class MayCreate {
    No,
    Yes,
};

// The master key in the file at `path`: base64 of 32 bytes, white space around it allowed. When the file is
// absent and may be created, a fresh key is written with mode 0600, synced, and put in place atomically: of
// two processes that start at once, both get the same key. Refuses symbolic links, anything but a regular
// file, a file that group or others can touch, and a file of another user than this one or root. Errors are
// Internal; logDetail names the path and the way out. Blocking (file I/O).
[[nodiscard]] domain::Result<QByteArray> loadOrCreateMasterKey(const QString &path, MayCreate mayCreate);

// The 32 bytes behind their base64 text (as in an environment variable or a file).
[[nodiscard]] domain::Result<QByteArray> parseMasterKey(const QByteArray &base64);

} // namespace candor::crypto
