// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/answers.h"
#include "client/transport.h"

namespace candor::client {

// Where administrators act. An administrator belongs to no tenant and names one with each call.
class WorkplaceCalls
{
public:
    explicit WorkplaceCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    // listTenants: the first page of those that the person reaches.
    [[nodiscard]] Pending<api::Page<api::TenantEntry>> listTenants();
    // getTenant: one of them. ScopeForbidden when it isn't one of them, or not any more.
    [[nodiscard]] Pending<api::TenantEntry> getTenant(const domain::TenantId &id);
    // createPlatform and createTenant, both named `company`: what a new installation begins with.
    [[nodiscard]] Pending<api::TenantEntry> makeFirst(const QString &company);

private:
    Transport &m_transport;
};

// A name that a company can have as a domain on its own server: "Müller & Söhne" → "m-ller-s-hne.internal".
[[nodiscard]] QString domainFor(const QString &company);

} // namespace candor::client
