// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "storage/endpoint.h"

#include <QHash>
#include <array>

namespace candor::delivery {

// A worker's places, one for each lane that it holds, and how they are shared out among tenants, so that one
// whose receivers hang doesn't take those of the others. A tenant may take, of each standing of endpoints:
// as many as are left where requests are answered, a third of that where none has been sent yet, an eighth
// where the last one failed. Since each share is one of what is left, whoever comes later finds places, too;
// and the last ones are kept for endpoints that answer. Pure.
class Places
{
public:
    Places() = default;
    explicit Places(int all)
        : m_all(all)
    {
    }

    void take(domain::TenantId tenant, storage::Standing standing, int lanes = 1);
    [[nodiscard]] int left() const { return m_all - m_taken; }
    // How many more the tenant may take now.
    [[nodiscard]] int roomFor(domain::TenantId tenant, storage::Standing standing) const;
    // Those that it has, whatever the standing.
    [[nodiscard]] int takenBy(domain::TenantId tenant) const;

private:
    using Counts = std::array<int, 3>; // by standing

    int m_all = 0;
    int m_taken = 0;
    QHash<domain::TenantId, Counts> m_byTenant;
};

} // namespace candor::delivery
