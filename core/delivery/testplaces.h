// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scope.h"

#include <QHash>
#include <QMutex>
#include <memory>

namespace candor::delivery {

// How many webhook tests may be under way at once: none waits in line, since each may take its whole
// deadline.
inline constexpr int mostTests = 16;
inline constexpr int mostTestsOfPlatform = 4; // its tenants' among them
inline constexpr int mostTestsOfTenant = 2;

// The places of webhook tests. Thread-safe.
class TestPlaces
{
public:
    // Kept while a test is under way; may outlive the places.
    using Place = std::shared_ptr<const void>;

    // Null when tenant, platform or installation have as many under way as they may.
    [[nodiscard]] Place take(const storage::TenantScope &scope);

private:
    struct Taken
    {
        QMutex mutex; // guards all below
        int all = 0;
        QHash<QUuid, int> by; // tenants' and platforms' ids
    };

    std::shared_ptr<Taken> m_taken = std::make_shared<Taken>();
};

} // namespace candor::delivery
