// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/organisation.h"
#include "identity/authorizer.h"
#include "server/answer.h"
#include "server/context.h"

#include <QByteArray>
#include <functional>

namespace candor::server {

// Which credentials a route takes.
enum class Credential {
    TenantKey = 1,
    PlatformKey = 2,
    TenantUser = 4,
    PlatformAdmin = 8,
    SuperAdmin = 16,
    Candidate = 32,
};
Q_DECLARE_FLAGS(Credentials, Credential)
Q_DECLARE_OPERATORS_FOR_FLAGS(Credentials)

inline constexpr Credentials noCredential{};
inline constexpr Credentials anyUser
    = Credentials(Credential::TenantUser) | Credential::PlatformAdmin | Credential::SuperAdmin;
inline constexpr Credentials anyKey = Credentials(Credential::TenantKey) | Credential::PlatformKey;
inline constexpr Credentials anyCaller = anyUser | anyKey;

// The buckets of the rate limit: each class counts on its own, so that an ATS can't lock out a recruiter
// (ruling 10.10).
enum class RateClass {
    Integration,
    Console,
    Login,
    Candidate,
    Page,
    Unlimited,
};
inline constexpr int rateClassCount = 6;

// In what a route works.
enum class Works {
    Outside, // no tenant is chosen
    InTenant, // needs a tenant: the key's, the user's or that of X-Tenant-ID
};

// One operation of the server. The route table is made of these, and everything else is made of the table:
// the dispatch, the edge's limits, the middleware, 405's Allow. A route without an entry can't exist.
struct Route
{
    QByteArray method;
    // "/api/v1/integration/interviews/:runId". A tenant in the path is always `:tenantId`: whether the
    // credential reaches it is checked before the handler runs, and it is the tenant that Works::InTenant
    // works in.
    QByteArray path;
    QByteArray summary; // one line for people
    Credentials credentials = noCredential; // none: open to everyone
    QString permission; // of domain::permissions(); empty: the handler decides by the caller's kind
    Works works = Works::Outside;
    identity::Access access = identity::Access::Change; // what a suspended tenant is refused
    RateClass rate = RateClass::Integration;
    qint64 bodyBytes = 1 << 20; // 0: takes no body
    QByteArray requestSchema; // names of the schemas of the published description; empty: none
    QByteArray responseSchema;
    std::function<void(const Context &, const Answer &)> handler;
};

} // namespace candor::server
