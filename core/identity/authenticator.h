// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/accesstokens.h"
#include "identity/context.h"

namespace candor::identity {

// What a request brought along, verbatim; empty for what it didn't.
struct Credentials
{
    QString apiKey; // X-API-Key
    QString bearer; // Authorization, after "Bearer "
    QString tenantHeader; // X-Tenant-ID
    QString pathTenant; // of /tenants/:id/… and /platform-admin/tenants/:tenantId/…
};

// Turns credentials into a Caller (contract §2, §10.3). Without any, the caller is anonymous. Refusals:
// ValidationFailed for key and bearer together, a header that is no UUID, or one that differs from the path's
// tenant; Unauthenticated, always the same, for whatever is wrong with the credential; ScopeForbidden for a
// tenant that is unknown or outside the credential's scope. A key with a typo costs no look-up, a key or
// token used within the last second neither. Thread-safe.
class Authenticator
{
public:
    Authenticator(const Context &context, const AccessTokens &tokens)
        : m_context(context)
        , m_tokens(tokens)
    {
    }

    [[nodiscard]] QFuture<domain::Result<Caller>> authenticate(const Credentials &credentials);

private:
    void noteUse(const Caller &caller);

    Context m_context;
    AccessTokens m_tokens;
};

} // namespace candor::identity
