// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/transitions.h"
#include "storage/interviewrepository.h"
#include "storage/organisationrepository.h"
#include "support/testdatabase.h"

#include <QTest>

namespace candor::tests {

// A database with a platform and a tenant, for the repositories of what a tenant owns.
struct OneTenant
{
    explicit OneTenant(storage::Backend backend)
        : database(backend)
        , scope(addTenant(QStringLiteral("first")))
    {
    }

    // Runs a job that must succeed.
    template <typename T>
    T write(std::function<domain::Result<T>(storage::Session &)> job)
    {
        auto result = database.write<T>(std::move(job));
        if (!result)
            qFatal("%s %s", qPrintable(result.error().detail), qPrintable(result.error().logDetail));
        return std::move(*result);
    }

    [[nodiscard]] domain::TenantScope addTenant(const QString &name)
    {
        domain::Platform platform;
        platform.id = domain::PlatformId::make(domain::fromMilliseconds(1));
        platform.domain = name + QStringLiteral(".platform.example");
        domain::Tenant tenant;
        tenant.id = domain::TenantId::make(domain::fromMilliseconds(1));
        tenant.platform = platform.id;
        tenant.domain = name + QStringLiteral(".example");
        (void)write<bool>([=](storage::Session &session) -> domain::Result<bool> {
            storage::OrganisationRepository repository(session, storage::SystemScope());
            const auto first = repository.insert(platform);
            return first ? repository.insert(tenant, QStringLiteral("a secret for tests")) : first;
        });
        return {platform.id, tenant.id};
    }

    // A new interview of the tenant, `number` milliseconds after the beginning of time.
    [[nodiscard]] storage::StoredInterview interview(int number, const domain::InterviewRequest &request = {})
    {
        const auto now = domain::fromMilliseconds(number);
        domain::Interview made;
        made.id = domain::InterviewId::make(now);
        made.runId = domain::makeRunId(now);
        made.platform = scope.platform();
        made.tenant = scope.tenant();
        made.request = request;
        const auto step = domain::receive(made, {}, now);
        return {step.interview, storage::InterviewVault::create(made.id), {}};
    }
    bool insert(const storage::StoredInterview &stored)
    {
        return write<bool>([&](storage::Session &session) {
            return storage::InterviewRepository(session, scope)
                .insert(stored.interview, *stored.vault, "digest");
        });
    }
    [[nodiscard]] storage::StoredInterview add(int number, const domain::InterviewRequest &request = {})
    {
        auto stored = interview(number, request);
        if (!insert(stored))
            qFatal("the external id is taken");
        return stored;
    }

    TestDatabase database;
    domain::TenantScope scope;
};

} // namespace candor::tests
