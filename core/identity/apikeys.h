// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/authorizer.h"
#include "identity/context.h"
#include "identity/newcredential.h"
#include "storage/page.h"

namespace candor::identity {

using NewApiKey = NewCredential;

// The answer to making a key: the only time that the key itself is seen.
struct IssuedApiKey
{
    domain::ApiKey apiKey;
    QString key;
};

// API keys of a tenant (Place::Layer::Tenant) and of a platform. Only logged-in users manage keys, and nobody
// makes a key that may more than they do. A revoked key is refused at most a second later. Thread-safe.
class ApiKeys
{
public:
    explicit ApiKeys(const Context &context)
        : m_context(context)
    {
    }

    // `api-key:create`
    [[nodiscard]] QFuture<domain::Result<Performed<IssuedApiKey>>> create(const Caller &caller,
        const Place &place, const NewApiKey &wanted, const RequestOrigin &origin,
        const Remember<IssuedApiKey> &memory = {});
    // A new key like the old one, which dies after `overlap` (or at its own end, if that is sooner).
    // `api-key:create`
    [[nodiscard]] QFuture<domain::Result<Performed<IssuedApiKey>>> rotate(const Caller &caller,
        const Place &place, domain::ApiKeyId id, std::chrono::seconds overlap, const RequestOrigin &origin,
        const Remember<IssuedApiKey> &memory = {});
    // `api-key:read`; revoked keys are listed too.
    [[nodiscard]] QFuture<domain::Result<storage::Page<domain::ApiKey>>> list(
        const Caller &caller, const Place &place, const storage::PageRequest &request);
    [[nodiscard]] QFuture<domain::Result<domain::ApiKey>> get(
        const Caller &caller, const Place &place, domain::ApiKeyId id);
    // `api-key:delete`; again → the same key, nothing done.
    [[nodiscard]] QFuture<domain::Result<domain::ApiKey>> revoke(
        const Caller &caller, const Place &place, domain::ApiKeyId id, const RequestOrigin &origin);

private:
    Context m_context;
};

} // namespace candor::identity
