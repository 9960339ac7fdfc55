// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/timestamp.h"

#include <QString>
#include <memory>

struct ssl_ctx_st;

namespace candor::crypto {

// Where a server's certificate and key lie, as tls.certificate and tls.key name them.
struct TlsFiles
{
    QString certificate; // PEM: the server's own certificate first, then those up to, not including, the root
    QString key; // PEM, without a passphrase
    bool operator==(const TlsFiles &) const = default;
};

// A server's certificate and key and the rules of its TLS: versions 1.2 (ECDHE with AES-GCM or
// ChaCha20-Poly1305) and 1.3, no compression, no renegotiation, ALPN "http/1.1". Immutable: a new certificate
// is a new context, and sessions that exist keep the one they began with. Any thread.
class TlsContext
{
public:
    // Reads both files; blocks. Errors are Internal, and logDetail is a sentence with the setting, the file
    // and the way out: a file is missing, can't be read or holds no PEM, the key has a passphrase or belongs
    // to another certificate. A certificate out of its time is no error.
    [[nodiscard]] static domain::Result<std::shared_ptr<const TlsContext>> load(const TlsFiles &files);

    // The time in which clients accept the certificate.
    [[nodiscard]] domain::Timestamp validFrom() const { return m_validFrom; }
    [[nodiscard]] domain::Timestamp validUntil() const { return m_validUntil; }

    [[nodiscard]] ssl_ctx_st *handle() const { return m_context.get(); }

private:
    struct Free
    {
        void operator()(ssl_ctx_st *context) const;
    };
    TlsContext() = default;

    std::unique_ptr<ssl_ctx_st, Free> m_context;
    domain::Timestamp m_validFrom;
    domain::Timestamp m_validUntil;
};

} // namespace candor::crypto
