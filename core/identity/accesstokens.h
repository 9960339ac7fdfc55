// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organisation.h"
#include "identity/tokenring.h"

#include <variant>

namespace candor::identity {

// The short-lived bearer tokens of logged-in users and OAuth clients: JWT with `typ` "at+jwt" (RFC 9068) and
// `aud` "candor". A user's names the user (`sub`) and the session (`sid`), a client's the client (`sub` and
// `client_id`) and the permissions that it asked for (`scope`). What they may do is looked up at each use.
// Any thread.
class AccessTokens
{
public:
    static constexpr std::chrono::seconds lifetime{15 * 60};

    explicit AccessTokens(const TokenRing &ring);

    struct Content
    {
        domain::UserId user;
        QString session;
    };
    struct ClientContent
    {
        domain::OAuthClientId client;
        QStringList permissions;
    };
    using Anyone = std::variant<Content, ClientContent>;
    [[nodiscard]] QString issue(const Content &content, domain::Timestamp now) const;
    // `life`: at most `lifetime`.
    [[nodiscard]] QString issue(
        const ClientContent &content, domain::Timestamp now, std::chrono::seconds life) const;
    // The same Unauthenticated for every failure.
    [[nodiscard]] domain::Result<Anyone> verify(const QString &token, domain::Timestamp now) const;
    // Whether the token says that it is a user's. Nothing is verified: good for sorting, not for trusting.
    [[nodiscard]] static bool claimsUser(const QString &token);

private:
    TokenRing m_ring;
};

} // namespace candor::identity
