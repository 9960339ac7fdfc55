// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/keyring.h"

#include "crypto/hmac.h"
#include "crypto/seal.h"

namespace candor::crypto {

namespace {

constexpr qsizetype masterKeySize = 32;
constexpr qsizetype checkValueSize = 16;

} // namespace

Keyring::Keyring(const QByteArray &masterKey)
    : m_masterKey(masterKey)
{
    if (masterKey.size() != masterKeySize)
        qFatal("The master key must have 32 bytes.");
    m_wrappingKey = derive(QByteArrayLiteral("key-wrapping/1"));
}

QByteArray Keyring::derive(const QByteArray &purpose) const
{
    // No salt: the master key is uniformly random already (RFC 5869 §3.1).
    return hkdfSha256(m_masterKey, {}, QByteArrayLiteral("candor/") + purpose, sealKeySize);
}

QByteArray Keyring::wrapKey(const QByteArray &dataKey, const QByteArray &associatedData) const
{
    return seal(m_wrappingKey, dataKey, associatedData);
}

domain::Result<QByteArray> Keyring::unwrapKey(
    const QByteArray &wrapped, const QByteArray &associatedData) const
{
    return open(m_wrappingKey, wrapped, associatedData);
}

QByteArray Keyring::checkValue() const
{
    return derive(QByteArrayLiteral("check-value/1")).first(checkValueSize);
}

domain::Result<QByteArray> parseMasterKey(const QByteArray &base64)
{
    const QByteArray text = base64.trimmed();
    const auto decoded = QByteArray::fromBase64Encoding(text, QByteArray::AbortOnBase64DecodingErrors);
    if (!decoded || decoded.decoded.toBase64() != text)
        return domain::internalError(QStringLiteral("The master key is not base64."));
    if (decoded.decoded.size() != masterKeySize)
        return domain::internalError(QStringLiteral(
            "The master key has %1 bytes; it must have 32, written as 44 characters of base64.")
                .arg(decoded.decoded.size()));
    return decoded.decoded;
}

} // namespace candor::crypto
