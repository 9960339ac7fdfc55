// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/statisticsservice.h"

#include "storage/statistics.h"

namespace candor::workflow {

using domain::Statistics;

QFuture<domain::Result<Statistics>> StatisticsService::statistics(const storage::TenantScope &scope)
{
    const auto now = m_environment.clock.now();
    const std::lock_guard lock(m_mutex);
    m_kept.removeIf([this, now](const auto &entry) { return !isFresh(entry.value(), now); });
    if (const auto kept = m_kept.constFind(scope.tenant()); kept != m_kept.constEnd())
        return kept->counted;
    const auto counted = m_environment.database.read<Statistics>(
        scope, [scope](storage::Session &session) { return storage::statistics(session, scope); });
    m_kept.insert(scope.tenant(), {now, counted});
    return counted;
}

// What failed is counted anew by whoever asks next.
bool StatisticsService::isFresh(const Kept &kept, domain::Timestamp now) const
{
    if (now < kept.at || now >= kept.at + freshness)
        return false;
    if (!kept.counted.isFinished())
        return true;
    return kept.counted.resultCount() > 0 && kept.counted.result().has_value();
}

} // namespace candor::workflow
