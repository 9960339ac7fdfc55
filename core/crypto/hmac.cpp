// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/hmac.h"

#include <memory>
#include <openssl/core_names.h>
#include <openssl/crypto.h>
#include <openssl/evp.h>
#include <openssl/hmac.h>
#include <openssl/kdf.h>
#include <openssl/params.h>
#include <openssl/sha.h>

namespace candor::crypto {

namespace {

unsigned char *bytesOf(QByteArray &array)
{
    return reinterpret_cast<unsigned char *>(array.data());
}

const unsigned char *bytesOf(const QByteArray &array)
{
    return reinterpret_cast<const unsigned char *>(array.constData());
}

OSSL_PARAM octets(const char *name, const QByteArray &value)
{
    return OSSL_PARAM_construct_octet_string(
        name, const_cast<char *>(value.constData()), size_t(value.size()));
}

} // namespace

QByteArray sha256(const QByteArray &message)
{
    QByteArray digest(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(bytesOf(message), size_t(message.size()), bytesOf(digest));
    return digest;
}

QByteArray hmacSha256(const QByteArray &key, const QByteArray &message)
{
    QByteArray code(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    if (!HMAC(EVP_sha256(), key.constData(), int(key.size()), bytesOf(message), size_t(message.size()),
            bytesOf(code), nullptr))
        qFatal("HMAC-SHA256 failed.");
    return code;
}

QByteArray hkdfSha256(
    const QByteArray &keyMaterial, const QByteArray &salt, const QByteArray &info, qsizetype length)
{
    const std::unique_ptr<EVP_KDF, decltype(&EVP_KDF_free)> kdf(
        EVP_KDF_fetch(nullptr, "HKDF", nullptr), EVP_KDF_free);
    const std::unique_ptr<EVP_KDF_CTX, decltype(&EVP_KDF_CTX_free)> context(
        EVP_KDF_CTX_new(kdf.get()), EVP_KDF_CTX_free);
    char digest[] = "SHA256";
    const OSSL_PARAM parameters[]{
        OSSL_PARAM_construct_utf8_string(OSSL_KDF_PARAM_DIGEST, digest, 0),
        octets(OSSL_KDF_PARAM_KEY, keyMaterial),
        octets(OSSL_KDF_PARAM_SALT, salt),
        octets(OSSL_KDF_PARAM_INFO, info),
        OSSL_PARAM_construct_end(),
    };
    QByteArray derived(length, Qt::Uninitialized);
    if (!context || EVP_KDF_derive(context.get(), bytesOf(derived), size_t(length), parameters) != 1)
        qFatal("HKDF-SHA256 failed.");
    return derived;
}

bool equalConstantTime(const QByteArray &left, const QByteArray &right)
{
    return left.size() == right.size()
        && CRYPTO_memcmp(left.constData(), right.constData(), size_t(left.size())) == 0;
}

} // namespace candor::crypto
