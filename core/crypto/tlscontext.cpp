// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "crypto/tlscontext.h"

#include "crypto/pem.h"

#include <QFile>
#include <openssl/err.h>
#include <openssl/pem.h>
#include <openssl/ssl.h>
#include <openssl/x509.h>

namespace candor::crypto {

namespace {

using domain::Done;
using domain::Result;

constexpr qint64 longestFile = 1 << 20; // bytes
constexpr char cipherSuites[] // of TLS 1.2; 1.3 has only good ones
    = "ECDHE-ECDSA-AES128-GCM-SHA256:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-ECDSA-CHACHA20-POLY1305:"
      "ECDHE-RSA-CHACHA20-POLY1305:ECDHE-ECDSA-AES256-GCM-SHA384:ECDHE-RSA-AES256-GCM-SHA384";
// Without the large finite fields of the default, which cost the server much and a client little.
constexpr char groups[] = "X25519:P-256:P-384";
constexpr char groupsOfNewerVersions[] = "X25519MLKEM768:X25519:P-256:P-384";

// One of the two files, for the sentences about it.
struct Source
{
    const char *setting;
    const QString &path;

    [[nodiscard]] tl::unexpected<domain::Error> refused(const char *why) const
    {
        return domain::internalError(
            QStringLiteral("%1 (%2) %3").arg(QLatin1String(setting), path, QString::fromUtf8(why)));
    }
};

Result<QByteArray> contentOf(const Source &source)
{
    QFile file(source.path);
    if (!file.exists())
        return source.refused(
            "doesn't exist; name the PEM file that your certificate authority's tool wrote.");
    if (!file.open(QIODevice::ReadOnly))
        return source.refused("can't be read; give the user that the server runs as the right to read it.");
    const QByteArray content = file.read(longestFile + 1);
    if (content.size() > longestFile)
        return source.refused("is larger than 1 MiB; name a PEM file that holds nothing else.");
    return content;
}

int chooseProtocol(SSL *, const unsigned char **chosen, unsigned char *chosenSize,
    const unsigned char *offered, unsigned int offeredSize, void *)
{
    static constexpr unsigned char ours[] = "\x08http/1.1";
    unsigned char *found = nullptr;
    if (SSL_select_next_proto(&found, chosenSize, ours, sizeof ours - 1, offered, offeredSize)
        != OPENSSL_NPN_NEGOTIATED)
        return SSL_TLSEXT_ERR_ALERT_FATAL; // RFC 7301 §3.2: the client speaks nothing that we do
    *chosen = found;
    return SSL_TLSEXT_ERR_OK;
}

void setRules(SSL_CTX *context)
{
    SSL_CTX_set_min_proto_version(context, TLS1_2_VERSION);
    // All suites are good; the order is ours, but for clients that are slow at AES.
    SSL_CTX_set_options(context,
        SSL_OP_NO_COMPRESSION | SSL_OP_NO_RENEGOTIATION | SSL_OP_CIPHER_SERVER_PREFERENCE
            | SSL_OP_PRIORITIZE_CHACHA);
    SSL_CTX_set_mode(context,
        SSL_MODE_ENABLE_PARTIAL_WRITE | SSL_MODE_ACCEPT_MOVING_WRITE_BUFFER | SSL_MODE_RELEASE_BUFFERS);
    SSL_CTX_set_read_ahead(context, 1); // one system call for a whole record, not two
    SSL_CTX_set_session_cache_mode(context, SSL_SESS_CACHE_OFF); // clients keep their sessions, as tickets
    SSL_CTX_set_alpn_select_cb(context, chooseProtocol, nullptr);
    const bool known = SSL_CTX_set_cipher_list(context, cipherSuites) == 1
        && (SSL_CTX_set1_groups_list(context, groupsOfNewerVersions) == 1
            || SSL_CTX_set1_groups_list(context, groups) == 1);
    ERR_clear_error();
    if (!known)
        qFatal("This OpenSSL lacks the ciphers and curves of TLS 1.2.");
}

// The server's certificate, after which the chain's others are already with `context`.
Result<Certificate> takeChain(SSL_CTX *context, const Source &source)
{
    const auto content = contentOf(source);
    if (!content)
        return domain::fail(content.error());
    const Bio bio = reader(*content);
    Certificate own(PEM_read_bio_X509_AUX(bio.get(), nullptr, noPassphrase, nullptr));
    if (!own)
        return source.refused(
            "holds no certificate in PEM form; name the file with the whole chain, your own "
            "certificate first.");
    if (SSL_CTX_use_certificate(context, own.get()) != 1)
        return source.refused(
            "holds a certificate whose key or signature is too weak; have one made with RSA of 2048 "
            "bits or more, or with ECDSA P-256.");
    for (;;) {
        Certificate next(PEM_read_bio_X509(bio.get(), nullptr, noPassphrase, nullptr));
        if (!next)
            break;
        if (SSL_CTX_add0_chain_cert(context, next.get()) != 1)
            return source.refused("holds a certificate of the chain whose key or signature is too weak.");
        (void)next.release(); // the context's now
    }
    if (ERR_GET_REASON(ERR_peek_last_error()) != PEM_R_NO_START_LINE)
        return source.refused("holds a damaged certificate behind the first one; write the file anew.");
    return own;
}

Result<Done> takeKey(SSL_CTX *context, const Source &source, const Certificate &certificate)
{
    const auto content = contentOf(source);
    if (!content)
        return domain::fail(content.error());
    const Bio bio = reader(*content);
    ERR_clear_error();
    const PrivateKey key(PEM_read_bio_PrivateKey(bio.get(), nullptr, noPassphrase, nullptr));
    if (!key && content->contains("ENCRYPTED"))
        return source.refused(
            "is protected by a passphrase that nobody can type at a server's start; write it without "
            "one (openssl pkey -in FILE -out NEWFILE) and let only the server's user read it.");
    if (!key)
        return source.refused(
            "holds no private key in PEM form; name the key that the certificate was requested with.");
    if (X509_check_private_key(certificate.get(), key.get()) != 1)
        return source.refused(
            "is not the key of the certificate in tls.certificate; name the key that the certificate "
            "was requested with, and put your own certificate first in its file.");
    if (SSL_CTX_use_PrivateKey(context, key.get()) != 1)
        return source.refused(
            "can't be used for TLS; have a key made with RSA of 2048 bits or more, or ECDSA P-256.");
    return Done();
}

} // namespace

void TlsContext::Free::operator()(ssl_ctx_st *context) const
{
    SSL_CTX_free(context);
}

Result<std::shared_ptr<const TlsContext>> TlsContext::load(const TlsFiles &files)
{
    const std::shared_ptr<TlsContext> loaded(new TlsContext);
    loaded->m_context.reset(SSL_CTX_new(TLS_server_method()));
    SSL_CTX *context = loaded->m_context.get();
    if (!context)
        return domain::internalError(QStringLiteral("OpenSSL gives no TLS context."));
    setRules(context);
    const auto certificate = takeChain(context, {"tls.certificate", files.certificate});
    if (!certificate) {
        ERR_clear_error();
        return domain::fail(certificate.error());
    }
    const auto key = takeKey(context, {"tls.key", files.key}, *certificate);
    ERR_clear_error();
    if (!key)
        return domain::fail(key.error());
    loaded->m_validFrom = timestampOf(X509_get0_notBefore(certificate->get()));
    loaded->m_validUntil = timestampOf(X509_get0_notAfter(certificate->get()));
    return loaded;
}

} // namespace candor::crypto
