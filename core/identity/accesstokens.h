// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "crypto/keyring.h"
#include "crypto/token.h"
#include "domain/organisation.h"

namespace candor::identity {

// The short-lived bearer tokens of logged-in users: JWT with `typ` "at+jwt" (RFC 9068) and `aud` "candor".
// They name the user (`sub`) and the session (`sid`) and nothing else: what the user may do is looked up.
// Immutable; any thread.
class AccessTokens
{
public:
    static constexpr std::chrono::seconds lifetime{15 * 60};

    explicit AccessTokens(const crypto::Keyring &keyring);

    struct Content
    {
        domain::UserId user;
        QString session;
    };
    [[nodiscard]] QString issue(const Content &content, domain::Timestamp now) const;
    // The same Unauthenticated for every failure.
    [[nodiscard]] domain::Result<Content> verify(const QString &token, domain::Timestamp now) const;

private:
    crypto::TokenSigner m_signer;
};

} // namespace candor::identity
