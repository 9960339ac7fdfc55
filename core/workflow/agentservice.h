// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/interviews.h"
#include "workflow/environment.h"
#include "workflow/verb.h"

namespace candor::workflow {

// An interview, and what an agent still owes it.
struct AgentRetry
{
    domain::Interview interview;
    api::AgentWork work;
};

// What people do about agents that keep failing. Any thread.
class AgentService
{
public:
    explicit AgentService(Environment &environment)
        : m_environment(environment)
    {
    }

    // POST …/agents/retry: has the agent try again now instead of at its next time. One that works already
    // goes on. InvalidState when no agent owes the interview anything.
    [[nodiscard]] QFuture<domain::Result<Performed<AgentRetry>>> retry(const storage::TenantScope &scope,
        const Request &request, const QString &interview, Remember<AgentRetry> memory);

private:
    Environment &m_environment;
};

// What an agent owes the interview; nothing when it is somebody else's turn. In the caller's transaction.
[[nodiscard]] domain::Result<std::optional<api::AgentWork>> agentWork(
    storage::Session &session, const domain::Interview &interview, domain::Timestamp now);

} // namespace candor::workflow
