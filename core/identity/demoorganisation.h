// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "identity/identity.h"

namespace candor::identity {

// What `serve --demo-tenant` shows on its start.
struct DemoOrganisation
{
    domain::Platform platform; // "Candor Demo"
    domain::Tenant tenant; // "Acme Corp"
    domain::User recruiter; // recruiter@acme.example, with the role ADMIN
    QString password; // of the recruiter; fresh
    QString apiKey; // of the tenant, with all of an ADMIN's permissions; fresh
};

// Makes the demo platform, tenant and user unless they are there, and gives them a fresh password and a fresh
// key; the old ones, and all sessions of the user, end. One unit of work.
[[nodiscard]] QFuture<domain::Result<DemoOrganisation>> makeDemoOrganisation(Identity &identity);

} // namespace candor::identity
