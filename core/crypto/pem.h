// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"

#include <QByteArray>
#include <ctime>
#include <memory>
#include <openssl/pem.h>
#include <openssl/x509.h>

// What the readers of PEM texts within this room have in common. Any thread.
namespace candor::crypto {

template <typename T, void (*release)(T *)>
struct Release
{
    void operator()(T *object) const { release(object); }
};
using Certificate = std::unique_ptr<X509, Release<X509, X509_free>>;
using PrivateKey = std::unique_ptr<EVP_PKEY, Release<EVP_PKEY, EVP_PKEY_free>>;

struct FreeBio
{
    void operator()(BIO *bio) const { BIO_free(bio); }
};
using Bio = std::unique_ptr<BIO, FreeBio>;

// Refers to the content.
[[nodiscard]] inline Bio reader(const QByteArray &content)
{
    return Bio(BIO_new_mem_buf(content.constData(), int(content.size())));
}

// In place of OpenSSL's own, which asks at the terminal.
inline int noPassphrase(char *, int, int, void *)
{
    return -1;
}

[[nodiscard]] inline domain::Timestamp timestampOf(const ASN1_TIME *time)
{
    std::tm parts{};
    if (ASN1_TIME_to_tm(time, &parts) != 1)
        return {};
    return domain::Timestamp(std::chrono::seconds(::timegm(&parts)));
}

} // namespace candor::crypto
