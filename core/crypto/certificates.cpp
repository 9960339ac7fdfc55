// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/certificates.h"

#include "crypto/pem.h"

#include <openssl/err.h>

namespace candor::crypto {

using domain::Done;
using domain::Result;

namespace {

constexpr qsizetype mostCertificates = 20;
constexpr qsizetype longestSubject = 300;

tl::unexpected<domain::Error> refused(const char *why)
{
    ERR_clear_error();
    return domain::fail(domain::ErrorCode::ValidationFailed, QString::fromLatin1(why));
}

QString subjectOf(X509 *certificate)
{
    const Bio bio(BIO_new(BIO_s_mem()));
    X509_NAME_print_ex(bio.get(), X509_get_subject_name(certificate), 0,
        (XN_FLAG_RFC2253 & ~XN_FLAG_SEP_COMMA_PLUS & ~ASN1_STRFLGS_ESC_MSB) | XN_FLAG_SEP_CPLUS_SPC);
    char *text = nullptr;
    const long size = BIO_get_mem_data(bio.get(), &text);
    return QString::fromUtf8(text, qsizetype(size)).left(longestSubject);
}

CertificateFacts factsOf(X509 *certificate)
{
    unsigned char digest[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    X509_digest(certificate, EVP_sha256(), digest, &size);
    const QByteArray bytes(reinterpret_cast<const char *>(digest), qsizetype(size));
    return {subjectOf(certificate), QString::fromLatin1(bytes.toHex()),
        timestampOf(X509_get0_notBefore(certificate)), timestampOf(X509_get0_notAfter(certificate))};
}

} // namespace

Result<QList<CertificateFacts>> readCertificates(const QByteArray &pem)
{
    const Bio bio = reader(pem);
    ERR_clear_error();
    QList<CertificateFacts> facts;
    for (;;) {
        const Certificate certificate(PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr));
        if (!certificate)
            break;
        if (facts.size() == mostCertificates)
            return refused("holds more than 20 certificates.");
        facts.append(factsOf(certificate.get()));
    }
    if (ERR_GET_REASON(ERR_peek_last_error()) != PEM_R_NO_START_LINE)
        return refused("holds a damaged certificate.");
    if (facts.isEmpty())
        return refused("holds no certificate in PEM form (-----BEGIN CERTIFICATE-----).");
    ERR_clear_error();
    return facts;
}

Result<Done> checkPrivateKey(const QByteArray &pem, const QByteArray &chain)
{
    const Bio chainBio = reader(chain);
    const Certificate certificate(PEM_read_bio_X509(chainBio.get(), nullptr, noPassphrase, nullptr));
    if (!certificate)
        return refused("has no certificate that it could belong to.");
    const Bio bio = reader(pem);
    const PrivateKey key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    if (!key && pem.contains("ENCRYPTED"))
        return refused("is protected by a passphrase. Give it without one (openssl pkey -in FILE).");
    if (!key)
        return refused("holds no private key in PEM form (-----BEGIN PRIVATE KEY-----).");
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return refused("is not the key of the first certificate.");
    ERR_clear_error();
    return Done();
}

} // namespace candor::crypto
