// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/async.h"
#include "domain/statistics.h"
#include "workflow/environment.h"

#include <QHash>
#include <mutex>

namespace candor::workflow {

// How a tenant's interviews stand, for dashboards: many look at them at once and again and again, and
// counting reads an index from end to end. So what was counted serves everybody who asks within a moment. Any
// thread.
class StatisticsService
{
public:
    static constexpr std::chrono::seconds freshness{2};

    explicit StatisticsService(Environment &environment)
        : m_environment(environment)
    {
    }

    // As they were no longer than `freshness` ago; `asOf` says when.
    [[nodiscard]] QFuture<domain::Result<domain::Statistics>> statistics(const storage::TenantScope &scope);

private:
    using Counted = QFuture<domain::Result<domain::Statistics>>;
    struct Kept
    {
        domain::Timestamp at;
        Counted counted;
    };
    [[nodiscard]] bool isFresh(const Kept &kept, domain::Timestamp now) const;

    Environment &m_environment;
    std::mutex m_mutex;
    QHash<domain::TenantId, Kept> m_kept;
};

} // namespace candor::workflow
