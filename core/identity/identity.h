// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/apikeys.h"
#include "identity/audittrail.h"
#include "identity/authenticator.h"
#include "identity/oauthclients.h"
#include "identity/ownerdoor.h"
#include "identity/platforms.h"
#include "identity/roles.h"
#include "identity/sessions.h"
#include "identity/tenants.h"
#include "identity/tokenkeys.h"
#include "identity/users.h"

namespace candor::identity {

// The room's services over one database, and what they share. Database and clock must live longer. Destroyed
// once no request is under way any more; what still waits for a password is cancelled.
class Identity
{
public:
    Identity(storage::Database &database, const domain::Clock &clock, const crypto::Keyring &keyring,
        PasswordGate::Limits limits = {2, 64}, const LoginLimits &logins = {},
        std::chrono::hours rotateTokenKeysAfter = std::chrono::hours(0));
    ~Identity();
    Identity(const Identity &) = delete;
    Identity &operator=(const Identity &) = delete;

    [[nodiscard]] Authenticator &authenticator() { return m_authenticator; }
    [[nodiscard]] Sessions &sessions() { return m_sessions; }
    [[nodiscard]] Platforms &platforms() { return m_platforms; }
    [[nodiscard]] Tenants &tenants() { return m_tenants; }
    [[nodiscard]] Users &users() { return m_users; }
    [[nodiscard]] Roles &roles() { return m_roles; }
    [[nodiscard]] ApiKeys &apiKeys() { return m_apiKeys; }
    [[nodiscard]] OAuthClients &oauthClients() { return m_oauthClients; }
    [[nodiscard]] AuditTrail &auditTrail() { return m_auditTrail; }
    [[nodiscard]] TokenKeys &tokenKeys() { return m_tokenKeys; }
    // The way in for whoever runs the process; see Sessions::signInOwner().
    [[nodiscard]] OwnerDoor &ownerDoor() { return m_ownerDoor; }
    // What signs tokens, for those who make other kinds of them.
    [[nodiscard]] const TokenRing &tokenRing() const { return m_ring; }
    [[nodiscard]] const Context &context() const { return m_context; }

private:
    Sequencer m_sequencer;
    PasswordGate m_passwords;
    Context m_context;
    TokenRing m_ring;
    TokenKeys m_tokenKeys;
    AccessTokens m_tokens;
    OwnerDoor m_ownerDoor;
    Authenticator m_authenticator;
    Sessions m_sessions;
    Platforms m_platforms;
    Tenants m_tenants;
    Users m_users;
    Roles m_roles;
    ApiKeys m_apiKeys;
    OAuthClients m_oauthClients;
    AuditTrail m_auditTrail;
};

} // namespace candor::identity
