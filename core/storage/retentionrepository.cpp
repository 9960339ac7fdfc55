// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/retentionrepository.h"

namespace candor::storage {

using domain::Result;
using domain::Timestamp;

Result<std::optional<TenantScope>> RetentionRepository::tenantAfter(domain::TenantId tenant)
{
    return m_session.selectOne<TenantScope>(
        QStringLiteral("SELECT platform_id, id FROM tenants WHERE id > ? AND deleted_at IS NULL "
                       "ORDER BY id LIMIT 1"),
        {tenant.isNull() ? value(QString()) : value(tenant)}, [](const Row &row) {
            return TenantScope(row.id<domain::PlatformId>(0), row.id<domain::TenantId>(1));
        });
}

Result<std::optional<domain::InterviewId>> RetentionRepository::unpurged(
    const TenantScope &scope, Timestamp before, int skipped)
{
    // The condition is that of the index interviews_unpurged, word for word.
    return m_session.selectOne<domain::InterviewId>(
        QStringLiteral("SELECT id FROM interviews WHERE tenant_id = ? AND updated_at < ? AND purged_at IS "
                       "NULL AND state IN ('REJECTED', 'ASSESSMENT_APPROVED', 'CANCELLED') "
                       "ORDER BY updated_at, id LIMIT 1 OFFSET ?"),
        {value(scope.tenant()), value(before), value(skipped)},
        [](const Row &row) { return row.id<domain::InterviewId>(0); });
}

Result<std::optional<domain::InterviewId>> RetentionRepository::withOldReport(
    const TenantScope &scope, Timestamp before, int skipped)
{
    return m_session.selectOne<domain::InterviewId>(
        QStringLiteral("SELECT a.interview_id FROM assessments a JOIN interviews i ON i.id = a.interview_id "
                       "WHERE a.tenant_id = ? AND a.updated_at < ? AND i.state IN ('REJECTED', "
                       "'ASSESSMENT_APPROVED', 'CANCELLED') ORDER BY a.updated_at, a.id LIMIT 1 OFFSET ?"),
        {value(scope.tenant()), value(before), value(skipped)},
        [](const Row &row) { return row.id<domain::InterviewId>(0); });
}

Result<qint64> RetentionRepository::removeAttempts(Timestamp before, int most)
{
    return m_session.execute(
        QStringLiteral(
            "DELETE FROM delivery_attempts WHERE (delivery_id, number) IN (SELECT delivery_id, number FROM "
            "delivery_attempts WHERE started_at < ? ORDER BY started_at LIMIT ?)"),
        {value(before), value(most)});
}

} // namespace candor::storage
