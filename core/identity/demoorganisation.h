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
    domain::User admin; // admin@acme.example, with the role ADMIN
    domain::User recruiter; // recruiter@acme.example, with the role RECRUITER
    QString password; // of both
    QString apiKey; // of the tenant, with all of an ADMIN's permissions
};

// Makes the demo platform, tenant, users and key unless they are there. Password and key come from the master
// key, so that they are the same at each start and what a newcomer has noted goes on working; a key that was
// revoked is replaced by the next one. A user who has another password, role or standing gets the demo's
// back, which ends their sessions; the others' go on. One unit of work.
[[nodiscard]] QFuture<domain::Result<DemoOrganisation>> makeDemoOrganisation(Identity &identity);

} // namespace candor::identity
