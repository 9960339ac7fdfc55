// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/testcertificate.h"

#include <QFile>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>
#include <openssl/x509.h>

namespace candor::tests {

namespace {

struct Free
{
    void operator()(X509 *certificate) const { X509_free(certificate); }
    void operator()(EVP_PKEY *key) const { EVP_PKEY_free(key); }
    void operator()(BIO *bio) const { BIO_free(bio); }
};
template <typename T>
using Owned = std::unique_ptr<T, Free>;

QByteArray contentOf(BIO *bio)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(bio, &data);
    return {data, qsizetype(size)};
}

QByteArray keyPem(EVP_PKEY *key, const EVP_CIPHER *cipher, const char *passphrase)
{
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    if (PEM_write_bio_PKCS8PrivateKey(
            bio.get(), key, cipher, nullptr, 0, nullptr, const_cast<char *>(passphrase))
        != 1)
        qFatal("can't write a key");
    return contentOf(bio.get());
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("can't write a test certificate");
}

} // namespace

TestCertificate makeCertificate(const CertificateWishes &wishes)
{
    const Owned<EVP_PKEY> key(
        wishes.rsaBits > 0 ? EVP_RSA_gen(unsigned(wishes.rsaBits)) : EVP_EC_gen("P-256"));
    const Owned<X509> certificate(X509_new());
    X509 *raw = certificate.get();
    using std::chrono::seconds;
    ASN1_INTEGER_set(X509_get_serialNumber(raw), 1);
    X509_gmtime_adj(X509_getm_notBefore(raw), seconds(wishes.validFrom).count());
    X509_gmtime_adj(X509_getm_notAfter(raw), seconds(wishes.validUntil).count());
    X509_set_pubkey(raw, key.get());
    X509_NAME *name = X509_get_subject_name(raw);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8,
        reinterpret_cast<const unsigned char *>(wishes.name.constData()), -1, -1, 0);
    X509_set_issuer_name(raw, name);
    if (X509_sign(raw, key.get(), EVP_sha256()) == 0)
        qFatal("can't sign a certificate");
    const Owned<BIO> bio(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(bio.get(), raw);
    return {contentOf(bio.get()), keyPem(key.get(), nullptr, nullptr)};
}

QByteArray encryptedKey(const QByteArray &key)
{
    const Owned<BIO> bio(BIO_new_mem_buf(key.constData(), int(key.size())));
    const Owned<EVP_PKEY> read(PEM_read_bio_PrivateKey(bio.get(), nullptr, nullptr, nullptr));
    return keyPem(read.get(), EVP_aes_256_cbc(), "a passphrase");
}

CertificateFolder::CertificateFolder(const TestCertificate &certificate)
{
    write(certificate);
}

crypto::TlsFiles CertificateFolder::files() const
{
    return {m_folder.filePath(QStringLiteral("chain.pem")), m_folder.filePath(QStringLiteral("key.pem"))};
}

void CertificateFolder::write(const TestCertificate &certificate) const
{
    writeCertificate(certificate.certificate);
    writeKey(certificate.key);
}

void CertificateFolder::writeCertificate(const QByteArray &pem) const
{
    writeFile(files().certificate, pem);
}

void CertificateFolder::writeKey(const QByteArray &pem) const
{
    writeFile(files().key, pem);
}

std::shared_ptr<const crypto::TlsContext> CertificateFolder::context() const
{
    const auto loaded = crypto::TlsContext::load(files());
    if (!loaded)
        qFatal("%s", qPrintable(loaded.error().logDetail));
    return *loaded;
}

} // namespace candor::tests
