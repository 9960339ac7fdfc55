// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/agentservice.h"

#include "domain/transitions.h"
#include "storage/auditrepository.h"
#include "storage/jobrepository.h"
#include "workflow/interviewview.h"
#include "workflow/record.h"

namespace candor::workflow {

using domain::Result;
using domain::State;
using storage::JobRepository;
using storage::Session;
using storage::TenantScope;

namespace {

// The states that an agent leads out of.
bool isAgentsTurn(State state)
{
    return state == State::ValidatingSkills || state == State::GeneratingPlan || state == State::Completed;
}

domain::Error nothingOwed(State state)
{
    auto error = domain::invalidState(state, domain::Action::Cancel);
    error.detail
        = QStringLiteral("No agent has anything to do while the interview is %1.").arg(domain::name(state));
    return error;
}

} // namespace

Result<std::optional<api::AgentWork>> agentWork(
    Session &session, const domain::Interview &interview, domain::Timestamp now)
{
    if (!isAgentsTurn(interview.state))
        return std::optional<api::AgentWork>();
    const auto owed = JobRepository(session).owedTo(interview.id, {validateJob, planJob, assessJob});
    if (!owed)
        return domain::fail(owed.error());
    if (!owed->has_value())
        return std::optional<api::AgentWork>();
    const auto &job = **owed;
    api::AgentWork work{job.kind, job.leaseUntil > now, job.attempts, job.lastError, {}};
    if (!work.isRunning)
        work.nextAttemptAt = job.runAt;
    return std::optional(work);
}

QFuture<Result<Performed<AgentRetry>>> AgentService::retry(
    const TenantScope &scope, const Request &request, const QString &interview, Remember<AgentRetry> memory)
{
    const auto now = m_environment.clock.now();
    const auto job = [=, &links = m_environment.links](Session &session) -> Result<AgentRetry> {
        const auto stored = loadToChange(session, scope, request, interview, links, now);
        if (!stored)
            return domain::fail(stored.error());
        const auto &found = stored->interview;
        auto work = agentWork(session, found, now);
        if (!work)
            return domain::fail(work.error());
        if (!work->has_value())
            return domain::fail(nothingOwed(found.state));
        if ((*work)->isRunning || (*work)->nextAttemptAt <= now)
            return AgentRetry{found, **work};
        const auto hastened = JobRepository(session).hasten(found.id, (*work)->agent, now);
        if (!hastened)
            return domain::fail(hastened.error());
        (*work)->nextAttemptAt = now;
        const QJsonObject detail{
            {QStringLiteral("agent"), (*work)->agent}, {QStringLiteral("attempts"), (*work)->attempts}};
        const auto audited = storage::AuditRepository(session).append(
            {storage::chainOf(scope.tenant()), now, request.actor, QStringLiteral("interview.agent-retried"),
                QStringLiteral("interview:") + found.id.toString(), detail, request.requestId});
        if (!audited)
            return domain::fail(audited.error());
        return AgentRetry{found, **work};
    };
    return perform<AgentRetry>(
        m_environment.database, scope, std::move(memory), now, job, m_environment.wakes(scope));
}

} // namespace candor::workflow
