// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/testplaces.h"

namespace candor::delivery {

TestPlaces::Place TestPlaces::take(const storage::TenantScope &scope)
{
    const auto tenant = scope.tenant().uuid;
    const auto platform = scope.platform().uuid;
    const QMutexLocker lock(&m_taken->mutex);
    auto &by = m_taken->by;
    if (m_taken->all >= mostTests || by.value(platform) >= mostTestsOfPlatform
        || by.value(tenant) >= mostTestsOfTenant)
        return {};
    m_taken->all += 1;
    by[platform] += 1;
    by[tenant] += 1;
    return {m_taken.get(), [taken = m_taken, tenant, platform](const void *) {
                const QMutexLocker locked(&taken->mutex);
                taken->all -= 1;
                for (const auto &id : {tenant, platform}) {
                    if (--taken->by[id] == 0)
                        taken->by.remove(id);
                }
            }};
}

} // namespace candor::delivery
