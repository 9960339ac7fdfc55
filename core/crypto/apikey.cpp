// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/apikey.h"

#include "crypto/hmac.h"
#include "crypto/random.h"

namespace candor::crypto {

namespace {

constexpr char alphabet[] = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
constexpr quint32 base = 62;
constexpr qsizetype secretLength = 43; // 43 · log2(62) = 256.03 bits
constexpr qsizetype checksumLength = 6; // 62^6 > 2^32
constexpr qsizetype prefixLength = 12;
constexpr qsizetype startLength = 8;

QByteArray startOf(Environment environment)
{
    return environment == Environment::Live ? QByteArrayLiteral("sk_live_") : QByteArrayLiteral("sk_test_");
}

// The CRC-32 of ISO 3309 (zlib's).
quint32 crc32(const QByteArray &bytes)
{
    quint32 remainder = 0xFFFFFFFF;
    for (const char byte : bytes) {
        remainder ^= quint8(byte);
        for (int bit = 0; bit < 8; ++bit)
            remainder = (remainder >> 1) ^ ((remainder & 1) ? 0xEDB88320 : 0);
    }
    return ~remainder;
}

QByteArray checksum(const QByteArray &text)
{
    QByteArray digits(checksumLength, '0');
    quint32 rest = crc32(text);
    for (qsizetype i = checksumLength - 1; i >= 0; --i, rest /= base)
        digits[i] = alphabet[rest % base];
    return digits;
}

// Bytes from 248 up are thrown away: 248 is the largest multiple of 62 in a byte, so every digit is equally
// likely.
QByteArray randomBase62(qsizetype length)
{
    QByteArray digits;
    digits.reserve(length);
    while (digits.size() < length) {
        const QByteArray bytes = randomBytes(length);
        for (const char byte : bytes) {
            if (quint8(byte) < 248 && digits.size() < length)
                digits.append(alphabet[quint8(byte) % base]);
        }
    }
    return digits;
}

bool isBase62(const QByteArray &text)
{
    return std::all_of(text.begin(), text.end(),
        [](char c) { return (c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); });
}

// The bytes as one number, most significant digit first.
QByteArray base62(QByteArray number, qsizetype length)
{
    QByteArray digits(length, alphabet[0]);
    for (qsizetype i = length - 1; i >= 0; --i) {
        quint32 rest = 0;
        for (char &byte : number) {
            const quint32 value = rest * 256 + quint8(byte);
            byte = char(value / base);
            rest = value % base;
        }
        digits[i] = alphabet[rest];
    }
    return digits;
}

NewKey keyOf(Environment environment, const QByteArray &digits)
{
    const QByteArray text = startOf(environment) + digits;
    const QString key = QString::fromLatin1(text + checksum(text));
    return {key, key.first(prefixLength), hashApiKey(key)};
}

} // namespace

NewKey makeApiKey(Environment environment)
{
    return keyOf(environment, randomBase62(secretLength));
}

NewKey apiKeyFrom(Environment environment, const QByteArray &secret)
{
    Q_ASSERT(secret.size() == 32);
    return keyOf(environment, base62(secret, secretLength));
}

bool hasValidChecksum(const QString &key)
{
    const QByteArray text = key.toUtf8();
    if (text.size() != startLength + secretLength + checksumLength)
        return false;
    const QByteArray start = text.first(startLength);
    if (start != startOf(Environment::Live) && start != startOf(Environment::Test))
        return false;
    return isBase62(text.sliced(startLength))
        && checksum(text.chopped(checksumLength)) == text.last(checksumLength);
}

QByteArray hashApiKey(const QString &key)
{
    return sha256(key.toUtf8());
}

bool isTestKey(const QString &prefix)
{
    return prefix.startsWith(QLatin1String("sk_test_"));
}

} // namespace candor::crypto
