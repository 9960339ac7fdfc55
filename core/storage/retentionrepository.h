// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

// What has been kept for long enough.
class RetentionRepository
{
public:
    RetentionRepository(Session &session, const SystemScope &)
        : m_session(session)
    {
    }

    // The first tenant behind `tenant` in the order of their ids, deleted ones left out; a null id is before
    // all.
    [[nodiscard]] domain::Result<std::optional<TenantScope>> tenantAfter(domain::TenantId tenant);
    // Of the tenant's interviews that are over and still have the candidate's data, those that nothing has
    // happened to since `before`: the oldest but `skipped`.
    [[nodiscard]] domain::Result<std::optional<domain::InterviewId>> unpurged(
        const TenantScope &scope, domain::Timestamp before, int skipped);
    // Of the tenant's interviews that are over, those whose report nobody has changed since `before`: the
    // oldest but `skipped`.
    [[nodiscard]] domain::Result<std::optional<domain::InterviewId>> withOldReport(
        const TenantScope &scope, domain::Timestamp before, int skipped);
    // Deletes up to `most` attempts that began before `before`; answers how many.
    [[nodiscard]] domain::Result<qint64> removeAttempts(domain::Timestamp before, int most);

private:
    Session &m_session;
};

} // namespace candor::storage
