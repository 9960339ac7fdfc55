// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/agentroutes.h"

#include "api/interviews.h"
#include "api/json.h"
#include "server/interviewroute.h"

namespace candor::server {

using domain::ErrorCode;
using workflow::AgentRetry;
using workflow::AgentService;
using workflow::StoredAnswer;

namespace {

void retry(AgentService &agents, const Context &context, const Answer &answer)
{
    const auto json
        = [](const AgentRetry &done) { return api::agentRetriedJson(done.interview.state, done.work); };
    const auto memory = context.remember<AgentRetry>([json](const AgentRetry &done) {
        return StoredAnswer{200, done.interview.id, api::toBytes(json(done))};
    });
    answer.performed<AgentRetry>(
        agents.retry(*context.tenant, context.verb(), context.parameter("runId"), memory),
        [answer, json](const AgentRetry &done) { answer.json(200, json(done)); });
}

} // namespace

void addAgentRoutes(RouteTable &table, AgentService &agents)
{
    table.add(interviewRoute(
        "POST", "/agents/retry", "retryAgent", "Have a failed agent try again", "interview:update")
            .about("Now, instead of at its next time (`work.nextAttemptAt` of the interview). An agent that "
                   "is at work goes on.")
            .remembered()
            .answers({200, "AgentRetried", "What the agent owes."})
            .conditional()
            .fails({ErrorCode::InvalidState})
            .handledBy(
                [&agents](const Context &context, const Answer &answer) { retry(agents, context, answer); }));
}

} // namespace candor::server
