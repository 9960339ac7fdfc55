// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/seal.h"

#include "crypto/random.h"

#include <limits>
#include <memory>
#include <openssl/evp.h>

namespace candor::crypto {

namespace {

constexpr char versionByte = 1;
constexpr qsizetype nonceSize = 12;
constexpr qsizetype tagSize = 16;
constexpr qsizetype overhead = 1 + nonceSize + tagSize;
constexpr qsizetype largest = std::numeric_limits<int>::max() - overhead;

using CipherContext = std::unique_ptr<EVP_CIPHER_CTX, decltype(&EVP_CIPHER_CTX_free)>;

unsigned char *bytesAt(QByteArray &array, qsizetype position)
{
    return reinterpret_cast<unsigned char *>(array.data()) + position;
}

const unsigned char *bytesAt(const QByteArray &array, qsizetype position)
{
    return reinterpret_cast<const unsigned char *>(array.constData()) + position;
}

} // namespace

QByteArray seal(const QByteArray &key32, const QByteArray &plaintext, const QByteArray &associatedData)
{
    if (key32.size() != sealKeySize || plaintext.size() > largest || associatedData.size() > largest)
        qFatal("Sealing needs a key of 32 bytes and less than 2 GiB of text.");
    QByteArray sealed;
    sealed.reserve(plaintext.size() + overhead);
    sealed.append(versionByte);
    sealed.append(randomBytes(nonceSize));
    sealed.resize(plaintext.size() + overhead);

    const CipherContext context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    constexpr qsizetype start = 1 + nonceSize;
    int written = 0;
    const bool done = context
        && EVP_EncryptInit_ex2(
            context.get(), EVP_aes_256_gcm(), bytesAt(key32, 0), bytesAt(std::as_const(sealed), 1), nullptr)
        && EVP_EncryptUpdate(
            context.get(), nullptr, &written, bytesAt(associatedData, 0), int(associatedData.size()))
        && EVP_EncryptUpdate(
            context.get(), bytesAt(sealed, start), &written, bytesAt(plaintext, 0), int(plaintext.size()))
        && EVP_EncryptFinal_ex(context.get(), bytesAt(sealed, start + plaintext.size()), &written)
        && EVP_CIPHER_CTX_ctrl(
            context.get(), EVP_CTRL_AEAD_GET_TAG, int(tagSize), bytesAt(sealed, start + plaintext.size()));
    if (!done)
        qFatal("AES-256-GCM failed.");
    return sealed;
}

domain::Result<QByteArray> open(
    const QByteArray &key32, const QByteArray &sealed, const QByteArray &associatedData)
{
    if (key32.size() != sealKeySize)
        return domain::internalError(QStringLiteral("A sealed value needs a key of 32 bytes."));
    if (sealed.size() < overhead || sealed.size() - overhead > largest || associatedData.size() > largest)
        return domain::internalError(QStringLiteral("A sealed value has an impossible size."));
    if (sealed.front() != versionByte)
        return domain::internalError(QStringLiteral("A sealed value has an unknown version."));

    constexpr qsizetype start = 1 + nonceSize;
    const qsizetype size = sealed.size() - overhead;
    QByteArray tag = sealed.last(tagSize);
    QByteArray plaintext(size, Qt::Uninitialized);
    const CipherContext context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int written = 0;
    const bool done = context
        && EVP_DecryptInit_ex2(
            context.get(), EVP_aes_256_gcm(), bytesAt(key32, 0), bytesAt(sealed, 1), nullptr)
        && EVP_DecryptUpdate(
            context.get(), nullptr, &written, bytesAt(associatedData, 0), int(associatedData.size()))
        && EVP_DecryptUpdate(
            context.get(), bytesAt(plaintext, 0), &written, bytesAt(sealed, start), int(size))
        && EVP_CIPHER_CTX_ctrl(context.get(), EVP_CTRL_AEAD_SET_TAG, int(tagSize), bytesAt(tag, 0))
        && EVP_DecryptFinal_ex(context.get(), bytesAt(plaintext, size), &written) > 0;
    if (!done)
        return domain::internalError(
            QStringLiteral("A sealed value can't be opened: wrong key, wrong place, or changed bytes."));
    return plaintext;
}

} // namespace candor::crypto
