// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/result.h"
#include "domain/timestamp.h"

#include <QByteArray>
#include <QJsonObject>
#include <QList>
#include <QString>

namespace candor::crypto {

// `iss` of every token.
inline constexpr char tokenIssuer[] = "candor";

// How far in the future `iat` and `nbf` may lie: nodes' clocks differ. `exp` gets no grace.
inline constexpr std::chrono::seconds tokenClockSkew{60};

struct TokenKey
{
    QString kid;
    QByteArray secret; // at least 32 bytes (RFC 7518 §3.2), for instance of Keyring::derive
};

// Makes and checks JSON Web Tokens (RFC 7519) in JWS compact form with HS256 and nothing else: the algorithm
// belongs to the key, never to the token (RFC 8725 §3.1). Immutable; a copy may be used on any thread.
class TokenSigner
{
public:
    // The first key signs, all verify; that is how a key is rotated. Keys without a name, with a name already
    // seen, or with fewer than 32 bytes are left out with a warning; with none left, nothing is signed and
    // all is refused.
    explicit TokenSigner(QList<TokenKey> keys);

    // `claims` with `iss` set, and `jti` added (128 random bits) when absent. The caller supplies `sub`,
    // `aud`, `iat` and `exp` (whole seconds since 1970). `typ` says what the token is for, "at+jwt" for
    // example. `kid` names one of the keys to sign with instead of the first.
    [[nodiscard]] QString sign(const QJsonObject &claims, const QString &typ, const QString &kid = {}) const;

    // The claims, if a key of ours signed them, `typ` and `iss` fit, `aud` is or contains `audience`, `sub`
    // and `jti` are non-empty strings and `now` is before `exp` and not before `iat` (and `nbf`, if there).
    // Refuses `crit`; ignores `jku`, `jwk` and `x5u`. Every failure is the same Unauthenticated; only
    // logDetail says why.
    [[nodiscard]] domain::Result<QJsonObject> verify(
        const QString &token, const QString &typ, const QString &audience, domain::Timestamp now) const;

    struct SignedContent
    {
        QJsonObject header;
        QByteArray payload;
    };

    // The layer beneath verify (RFC 7515): checks form, algorithm, key and signature, no claim.
    [[nodiscard]] domain::Result<SignedContent> openSigned(const QString &token) const;

private:
    [[nodiscard]] const TokenKey *find(const QString &kid) const;

    QList<TokenKey> m_keys;
};

} // namespace candor::crypto
