// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/accesstokens.h"
#include "identity/authorizer.h"
#include "identity/context.h"
#include "identity/newcredential.h"
#include "storage/page.h"

namespace candor::identity {

using NewOAuthClient = NewCredential;

// The answer to making a client: the only time that its secret is seen.
struct IssuedOAuthClient
{
    domain::OAuthClient client;
    QString secret;
};

// What is named is changed.
struct OAuthClientChanges
{
    std::optional<QString> name;
    std::optional<QString> description;
    std::optional<QStringList> permissions; // counts for tokens that are out already, too
    std::optional<domain::Timestamp> expiresAt;
    domain::Faults faults = {}; // known already, as in NewCredential
};

// What a client gets for its secret (RFC 6749 §5.1).
struct ClientToken
{
    QString accessToken;
    std::chrono::seconds expiresIn{0};
    QStringList permissions; // spelt out: the scope
};

// OAuth clients of a tenant (Place::Layer::Tenant) and of a platform, and the client credentials grant. Only
// logged-in users manage clients, with the permissions that keys ask for, and nobody makes one that may more
// than they do. A client's tokens act like a key of the same permissions. Each use looks at the client: once
// it is revoked or expired, its tokens are refused at once on this node, a second later on others.
// Thread-safe.
class OAuthClients
{
public:
    OAuthClients(const Context &context, const AccessTokens &tokens)
        : m_context(context)
        , m_tokens(tokens)
    {
    }

    // `api-key:create`
    [[nodiscard]] QFuture<domain::Result<Performed<IssuedOAuthClient>>> create(const Caller &caller,
        const Place &place, const NewOAuthClient &wanted, const RequestOrigin &origin,
        const Remember<IssuedOAuthClient> &memory = {});
    // `api-key:read`; revoked clients are listed too.
    [[nodiscard]] QFuture<domain::Result<storage::Page<domain::OAuthClient>>> list(
        const Caller &caller, const Place &place, const storage::PageRequest &request);
    [[nodiscard]] QFuture<domain::Result<domain::OAuthClient>> get(
        const Caller &caller, const Place &place, domain::OAuthClientId id);
    // Nobody changes a client that may more than they do. InvalidState for a revoked one. `api-key:create`
    [[nodiscard]] QFuture<domain::Result<Performed<domain::OAuthClient>>> update(const Caller &caller,
        const Place &place, domain::OAuthClientId id, const OAuthClientChanges &changes,
        const RequestOrigin &origin, const Remember<domain::OAuthClient> &memory = {});
    // A new secret; the old one works on for `overlap`. A secret that an earlier rotation left to work on
    // dies at once. InvalidState for a revoked or expired client. `api-key:create`
    [[nodiscard]] QFuture<domain::Result<Performed<IssuedOAuthClient>>> rotate(const Caller &caller,
        const Place &place, domain::OAuthClientId id, std::chrono::seconds overlap,
        const RequestOrigin &origin, const Remember<IssuedOAuthClient> &memory = {});
    // `api-key:delete`; again → the same client, nothing done.
    [[nodiscard]] QFuture<domain::Result<domain::OAuthClient>> revoke(
        const Caller &caller, const Place &place, domain::OAuthClientId id, const RequestOrigin &origin);

    // A token for a client that proves itself, with all of its permissions or those that `scope` names
    // (separated by spaces, wildcards allowed). Unauthenticated, always the same, for an unknown, revoked or
    // expired client and for a wrong secret; ValidationFailed with the pointer "scope" for what it lacks.
    [[nodiscard]] QFuture<domain::Result<ClientToken>> issue(
        const QString &clientId, const QString &secret, const QString &scope, const RequestOrigin &origin);

private:
    Context m_context;
    AccessTokens m_tokens;
};

} // namespace candor::identity
