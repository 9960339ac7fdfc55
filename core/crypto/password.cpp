// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/password.h"

#include <sodium.h>

namespace candor::crypto {

namespace {

constexpr unsigned long long passes = 2;
constexpr size_t memoryBytes = size_t(19456) * 1024;

void initialise()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium can't be initialised.");
}

QByteArray normalised(const QString &password)
{
    return password.normalized(QString::NormalizationForm_KC).toUtf8();
}

} // namespace

QByteArray hashPassword(const QString &password)
{
    initialise();
    const QByteArray text = normalised(password);
    char hash[crypto_pwhash_STRBYTES] = {};
    if (crypto_pwhash_str_alg(hash, text.constData(), static_cast<unsigned long long>(text.size()), passes,
            memoryBytes, crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        qFatal("Hashing a password failed: not enough memory.");
    return QByteArray(hash);
}

bool verifyPassword(const QString &password, const QByteArray &hash)
{
    initialise();
    if (hash.isEmpty() || hash.size() >= qsizetype(crypto_pwhash_STRBYTES))
        return false;
    const QByteArray text = normalised(password);
    return crypto_pwhash_str_verify(
               hash.constData(), text.constData(), static_cast<unsigned long long>(text.size()))
        == 0;
}

bool needsRehash(const QByteArray &hash)
{
    initialise();
    return hash.size() >= qsizetype(crypto_pwhash_STRBYTES)
        || crypto_pwhash_str_needs_rehash(hash.constData(), passes, memoryBytes) != 0;
}

QByteArray dummyHash()
{
    // Salt and result are random bytes, so there is no password behind it.
    return QByteArrayLiteral(
        "$argon2id$v=19$m=19456,t=2,p=1$VI4zmqTEIcQw5wsU8oYr3w$ok7M3agSGwNuqj8bZp8MKgkcDsRs8QclwbTjbi7LffQ");
}

} // namespace candor::crypto
