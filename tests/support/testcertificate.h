// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/tlscontext.h"

#include <QByteArray>
#include <QTemporaryDir>
#include <chrono>

namespace candor::tests {

struct CertificateWishes
{
    QByteArray name = "candor.example"; // of subject and issuer
    std::chrono::hours validFrom{-1}; // from now
    std::chrono::hours validUntil{24}; // from now
    int rsaBits = 0; // 0: an ECDSA key on P-256
};

// A self-signed certificate and its key, both in PEM.
struct TestCertificate
{
    QByteArray certificate;
    QByteArray key;
};
[[nodiscard]] TestCertificate makeCertificate(const CertificateWishes &wishes = {});

// `key` under a passphrase.
[[nodiscard]] QByteArray encryptedKey(const QByteArray &key);

// A folder with the two files that a server names.
class CertificateFolder
{
public:
    explicit CertificateFolder(const TestCertificate &certificate = makeCertificate());

    [[nodiscard]] crypto::TlsFiles files() const;
    void write(const TestCertificate &certificate) const;
    void writeCertificate(const QByteArray &pem) const;
    void writeKey(const QByteArray &pem) const;

    // What the files hold now.
    [[nodiscard]] std::shared_ptr<const crypto::TlsContext> context() const;

private:
    QTemporaryDir m_folder;
};

} // namespace candor::tests
