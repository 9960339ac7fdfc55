// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "identity/identity.h"

namespace candor::identity {

Identity::Identity(storage::Database &database, const domain::Clock &clock, const crypto::Keyring &keyring,
    PasswordGate::Limits limits, const LoginLimits &logins, std::chrono::hours rotateTokenKeysAfter)
    : m_passwords(limits)
    , m_context{database, clock, m_passwords, m_sequencer, std::make_shared<CredentialCache>(),
          LoginThrottle(keyring, logins)}
    , m_ring(keyring)
    , m_tokenKeys(m_context, m_ring, rotateTokenKeysAfter)
    , m_tokens(m_ring)
    , m_authenticator(m_context, m_tokens)
    , m_sessions(m_context, m_tokens, m_ownerDoor)
    , m_platforms(m_context)
    , m_tenants(m_context)
    , m_users(m_context)
    , m_roles(m_context)
    , m_apiKeys(m_context)
    , m_oauthClients(m_context, m_tokens)
    , m_auditTrail(m_context)
{
}

Identity::~Identity()
{
    m_sequencer.stop(); // before the services whose steps it runs
}

} // namespace candor::identity
