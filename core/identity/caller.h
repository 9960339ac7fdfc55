// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/precondition.h"
#include "domain/interview.h"
#include "domain/organisation.h"

namespace candor::identity {

// Who is calling, as far as the credential proves it. A plain value, made by the Authenticator (and by
// tests).
struct Caller
{
    enum class Kind {
        Anonymous, // no credential was given
        TenantKey,
        PlatformKey,
        SuperAdmin,
        PlatformAdmin,
        TenantUser,
    };
    Kind kind = Kind::Anonymous;
    QString id; // of the key or the user
    QString name;
    QString role; // its name; empty for keys
    QStringList permissions; // spelt out
    std::optional<domain::PlatformId> platform; // of the credential, or of the chosen tenant
    std::optional<domain::TenantId> tenant; // bound to the credential, or chosen with X-Tenant-ID
    domain::TenantStatus tenantStatus = domain::TenantStatus::Active; // of that tenant
    domain::PlatformStatus platformStatus = domain::PlatformStatus::Active; // of that platform
    bool sandbox = false; // what that tenant is
    QString session; // the log-in behind a user's bearer token; else empty
    bool isTestKey = false; // sk_test_…
    bool isOAuthClient = false; // a key's kind, but with a token of the client `id`

    [[nodiscard]] bool isUser() const
    {
        return kind == Kind::SuperAdmin || kind == Kind::PlatformAdmin || kind == Kind::TenantUser;
    }
    [[nodiscard]] bool isKey() const { return kind == Kind::TenantKey || kind == Kind::PlatformKey; }
    [[nodiscard]] bool isOfTenant() const { return kind == Kind::TenantKey || kind == Kind::TenantUser; }
    [[nodiscard]] bool may(const QString &permission) const
    {
        return domain::permits(permissions, permission);
    }
    [[nodiscard]] domain::Actor actor() const;
    // "key:<id>", "client:<id>", "user:<id>"; empty for the anonymous: a name for rate limits and
    // idempotency.
    [[nodiscard]] QString credentialName() const;
};

// Where a request came from. The address is for limits only; it is stored as a keyed hash at most, with
// failed log-ins, and for a day.
struct RequestOrigin
{
    QString requestId;
    QString address;
    api::Precondition precondition = {}; // If-Match, of the verbs that change an object
};

} // namespace candor::identity
