// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"
#include "domain/timestamp.h"
#include "identity/interviewlinks.h"
#include "storage/database.h"

#include <functional>

namespace candor::workflow {

// What the verbs and workers need of the house. Owned by the composition root, which outlives every user.
struct Environment
{
    storage::Database &database;
    const domain::Clock &clock;
    agents::Agents agents;
    const identity::InterviewLinks &links;
    // The target rules for a callbackUrl: the same at save, at test and at each attempt.
    std::function<domain::Result<domain::Done>(const QString &url)> checkTarget;
    // Events, deliveries or jobs of the tenant were committed. Callable from any thread.
    std::function<void(const storage::TenantScope &)> committed;
    // How long an agent may take for one answer.
    std::chrono::milliseconds agentDeadline{60'000};

    // The same as a unit of work wants it.
    [[nodiscard]] std::function<void()> wakes(const storage::TenantScope &scope) const
    {
        return [notify = committed, scope] { notify(scope); };
    }
};

} // namespace candor::workflow
