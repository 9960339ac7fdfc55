// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/timerrepository.h"

namespace candor::storage {

using domain::Done;
using domain::Result;
using domain::Timestamp;

Result<std::optional<DueTimer>> TimerRepository::due(SystemScope, Timestamp now)
{
    return m_session.selectOne<DueTimer>(
        QStringLiteral("SELECT platform_id, tenant_id, id FROM interviews WHERE timer_at IS NOT NULL AND "
                       "timer_at <= ? ORDER BY timer_at LIMIT 1")
            + m_session.skipLocked(),
        {value(now)}, [](const Row &row) {
            return DueTimer{
                row.id<domain::PlatformId>(0), row.id<domain::TenantId>(1), row.id<domain::InterviewId>(2)};
        });
}

Result<std::optional<Timestamp>> TimerRepository::next(SystemScope)
{
    const auto next = m_session.selectOne<std::optional<Timestamp>>(
        QStringLiteral("SELECT MIN(timer_at) FROM interviews WHERE timer_at IS NOT NULL"), {},
        [](const Row &row) { return row.optionalTime(0); });
    if (!next)
        return domain::fail(next.error());
    return next->value_or(std::nullopt);
}

Result<Done> TimerRepository::set(
    const TenantScope &scope, domain::InterviewId interview, std::optional<Timestamp> at)
{
    const auto changed = m_session.execute(
        QStringLiteral("UPDATE interviews SET timer_at = ? WHERE id = ? AND tenant_id = ?"),
        {value(at), value(interview), value(scope.tenant())});
    if (!changed)
        return domain::fail(changed.error());
    return Done();
}

} // namespace candor::storage
