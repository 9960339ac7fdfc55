// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/selfauditrepository.h"

namespace candor::storage {

using domain::Result;
using domain::Timestamp;

namespace {

LaneCount readLane(const Row &row)
{
    LaneCount lane{row.text(0), row.id<domain::InterviewId>(1), row.number(2), {}};
    if (!row.isNull(3))
        lane.counted = row.number(3);
    return lane;
}

} // namespace

Result<QList<ResolvedEvent>> SelfAuditRepository::events(SystemScope, qint64 position, int most)
{
    return m_session.select<ResolvedEvent>(
        QStringLiteral("SELECT e.position, e.id, e.platform_id, e.tenant_id, e.interview_id, e.sequence, "
                       "e.type, e.destination, e.created_at, (SELECT COUNT(*) FROM deliveries d WHERE "
                       "d.event_id = e.id) FROM events e WHERE e.position > ? ORDER BY e.position LIMIT ?"),
        {value(position), value(most)}, [](const Row &row) {
            return ResolvedEvent{row.number(0), row.id<domain::EventId>(1), row.id<domain::PlatformId>(2),
                row.id<domain::TenantId>(3), row.id<domain::InterviewId>(4), int(row.number(5)), row.text(6),
                row.text(7), row.time(8), row.number(9) > 0};
        });
}

Result<QList<LaneCount>> SelfAuditRepository::lanes(
    SystemScope, const QString &destination, const QString &interview, int most)
{
    return m_session.select<LaneCount>(
        QStringLiteral(
            "SELECT p.destination, p.interview_id, p.many, lanes.pending FROM (SELECT destination, "
            "interview_id, COUNT(*) AS many FROM deliveries WHERE state = 'PENDING' AND interview_id IS NOT "
            "NULL AND (destination, interview_id) > (?, ?) GROUP BY destination, interview_id ORDER BY "
            "destination, interview_id LIMIT ?) AS p LEFT JOIN lanes ON lanes.destination = p.destination "
            "AND lanes.interview_id = p.interview_id ORDER BY p.destination, p.interview_id"),
        {value(destination), value(interview), value(most)}, readLane);
}

Result<QList<LaneCount>> SelfAuditRepository::operationalLanes(SystemScope)
{
    return m_session.select<LaneCount>(
        QStringLiteral(
            "SELECT p.destination, NULL, p.many, lanes.pending FROM (SELECT destination, COUNT(*) AS many "
            "FROM deliveries WHERE state = 'PENDING' AND interview_id IS NULL GROUP BY destination) AS p "
            "LEFT JOIN lanes ON lanes.destination = p.destination AND lanes.interview_id = "
            "'00000000-0000-0000-0000-000000000000'"),
        {}, readLane);
}

Result<QList<ForgottenInterview>> SelfAuditRepository::forgotten(SystemScope, Timestamp before, int most)
{
    // The condition is that of the index interviews_at_work, word for word.
    return m_session.select<ForgottenInterview>(
        QStringLiteral("SELECT id, platform_id, tenant_id, state FROM interviews WHERE state IN "
                       "('VALIDATING_SKILLS', 'GENERATING_PLAN', 'COMPLETED') AND updated_at < ? AND NOT "
                       "EXISTS (SELECT 1 FROM jobs WHERE jobs.interview_id = interviews.id) ORDER BY "
                       "updated_at LIMIT ?"),
        {value(before), value(most)}, [](const Row &row) {
            return ForgottenInterview{row.id<domain::InterviewId>(0), row.id<domain::PlatformId>(1),
                row.id<domain::TenantId>(2), row.text(3)};
        });
}

} // namespace candor::storage
