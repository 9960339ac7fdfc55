// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/places.h"

#include <algorithm>
#include <numeric>

namespace candor::delivery {

using domain::TenantId;
using storage::Standing;

namespace {

struct Share
{
    int part; // one of so many parts of what is left
    int reserve; // that isn't taken from
};

Share shareOf(Standing standing, int all)
{
    switch (standing) {
    case Standing::Answers:
        return {1, 0};
    case Standing::Unseen:
        return {3, all / 8};
    case Standing::Failing:
        return {8, all / 4};
    }
    Q_UNREACHABLE();
}

} // namespace

void Places::take(TenantId tenant, Standing standing, int lanes)
{
    m_byTenant[tenant][size_t(standing)] += lanes;
    m_taken += lanes;
}

int Places::roomFor(TenantId tenant, Standing standing) const
{
    const auto [part, reserve] = shareOf(standing, m_all);
    const int open = left() - reserve;
    if (open <= 0)
        return 0;
    const int taken = m_byTenant.value(tenant)[size_t(standing)];
    // The most that leaves taken + more <= (open - more) / part; the first is always had.
    const int more = (open - part * taken) / (part + 1);
    return std::max(more, taken == 0 ? 1 : 0);
}

int Places::takenBy(TenantId tenant) const
{
    const auto counts = m_byTenant.value(tenant);
    return std::accumulate(counts.begin(), counts.end(), 0);
}

} // namespace candor::delivery
