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
    // Deliveries or jobs were committed. Callable from any thread.
    std::function<void()> wakeWorkers;
};

} // namespace candor::workflow
