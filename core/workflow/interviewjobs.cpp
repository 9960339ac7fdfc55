// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/interviewjobs.h"

#include "domain/async.h"
#include "domain/faultpoint.h"
#include "domain/transitions.h"
#include "storage/documentrepository.h"
#include "storage/transcriptrepository.h"
#include "workflow/chain.h"
#include "workflow/deadline.h"
#include "workflow/decisionservice.h"
#include "workflow/jobsteps.h"
#include "workflow/record.h"
#include "workflow/tenantjobs.h"
#include "workflow/validationjson.h"

namespace candor::workflow {

using domain::Action;
using domain::Done;
using domain::Error;
using domain::Result;
using domain::State;
using storage::DocumentRepository;
using storage::Job;
using storage::Session;
using storage::StoredInterview;

namespace {

constexpr int attemptsBeforeAttention = 3;
constexpr std::chrono::seconds firstDelay{5};
constexpr std::chrono::seconds longestDelay{600};

// What a job reads before its agent works.
struct Material
{
    StoredInterview stored;
    std::optional<domain::Plan> plan;
    domain::Transcript transcript;
    domain::TenantSettings settings;
};

Result<Material> readMaterial(Session &session, const Job &job)
{
    auto stored = load(session, job.scope(), job.interview.toString());
    if (!stored)
        return domain::fail(stored.error());
    auto plan = DocumentRepository(session, job.scope()).plan(*stored);
    if (!plan)
        return domain::fail(plan.error());
    const auto settings = tenantSettings(session, job.scope());
    if (!settings)
        return domain::fail(settings.error());
    Material material{std::move(*stored), std::move(*plan), {}, *settings};
    if (material.stored.interview.state == State::Completed && material.stored.vault) {
        auto turns = storage::TranscriptRepository(session, job.interview, *material.stored.vault).turns();
        if (!turns)
            return domain::fail(turns.error());
        material.transcript = std::move(*turns);
    }
    return material;
}

agents::Brief briefOf(const Material &material)
{
    const auto &request = material.stored.interview.request;
    return {request, validationFromJson(material.stored.validation),
        request.language.isEmpty() ? material.settings.language : request.language};
}

// What an agent does; the rest is told to no recruiter.
bool isAgents(const Job &job)
{
    return job.kind == validateJob || job.kind == planJob || job.kind == assessJob;
}

// The interview, locked, while it still stands where the job wants it; nothing when it has moved on.
Result<std::optional<StoredInterview>> loadAt(Session &session, const Job &job, State wanted)
{
    auto stored = loadForUpdate(session, job.scope(), job.interview.toString());
    if (!stored)
        return domain::fail(stored.error());
    if (stored->interview.state != wanted)
        return std::optional<StoredInterview>();
    return std::optional(std::move(*stored));
}

// Takes a step of the system's own and tells of it. `attention` is what a person should look at from now on.
Result<Done> advanceBySystem(Session &session, const Job &job, StoredInterview &stored, Action action,
    const QString &attention, const QJsonObject &data, domain::Timestamp now)
{
    auto step = domain::advance(stored.interview, action, {}, {}, now);
    if (!step)
        return domain::fail(step.error());
    step->interview.attention = attention;
    return Recorder(session, job.scope(), systemRequest(job), now).step(stored, *step, data);
}

// What the validator found wrong with the request, and what the planner could not do with the instructions:
// for the recruiter who decides on the plan. One line each, as many as fit into the described length.
QString warningsOf(const StoredInterview &stored, const QStringList &notes = {})
{
    constexpr qsizetype longest = 3900;
    const auto lines = notes + validationFromJson(stored.validation).warnings;
    QString text;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        const QString line = lines.at(i).left(longest / 2);
        if (text.size() + line.size() >= longest)
            return text + QStringLiteral("\n… and %1 more.").arg(lines.size() - i);
        text += (i == 0 ? QString() : QStringLiteral("\n")) + line;
    }
    return text;
}

// `row` was sealed with the key that the job read: an interview that still generates its plan was not purged.
Result<Done> storePlan(Session &session, const Job &job, const agents::Planned &planned,
    const storage::PlanRow &row, const identity::InterviewLinks &links, domain::Timestamp now)
{
    const auto &plan = planned.plan;
    auto found = loadAt(session, job, State::GeneratingPlan);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return finish(session, job);
    auto &stored = **found;
    if (const auto kept = DocumentRepository(session, job.scope()).insertPlan(job.interview, row); !kept)
        return kept;
    const QJsonObject data{
        {QStringLiteral("planId"), plan.id.toString()}, {QStringLiteral("version"), plan.version}};
    if (const auto told = advanceBySystem(
            session, job, stored, Action::DeliverPlan, warningsOf(stored, planned.notes), data, now);
        !told)
        return told;
    const auto settings = tenantSettings(session, job.scope());
    if (!settings)
        return domain::fail(settings.error());
    if (settings->autoApprovePlans) {
        const auto approved = approveInSession(session, job.scope(), systemRequest(job), stored, plan, links,
            *settings, QStringLiteral("Approved by the tenant's setting autoApprovePlans."), now);
        if (!approved)
            return domain::fail(approved.error());
    }
    return finish(session, job);
}

Result<Done> storeAssessment(
    Session &session, const Job &job, const domain::Assessment &assessment, domain::Timestamp now)
{
    auto found = loadAt(session, job, State::Completed);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return finish(session, job);
    auto &stored = **found;
    const auto kept = DocumentRepository(session, job.scope()).insertAssessment(stored, assessment);
    if (!kept)
        return kept;
    const QJsonObject data{{QStringLiteral("assessmentId"), assessment.id.toString()}};
    if (const auto told = advanceBySystem(session, job, stored, Action::DeliverAssessment, {}, data, now);
        !told)
        return told;
    return finish(session, job);
}

Error brokenDocument(const QString &agent, const QStringList &broken)
{
    return {domain::ErrorCode::AgentFailed,
        QStringLiteral("The %1 delivered something that can't be stored.").arg(agent), {}, {}, {}, {},
        broken.join(QLatin1String("; "))};
}

} // namespace

QFuture<Result<Done>> InterviewJobs::run(const Job &job)
{
    if (job.kind == validateJob)
        return validate(job);
    if (job.kind == planJob)
        return plan(job);
    if (job.kind == assessJob)
        return assess(job);
    if (job.kind == storage::eraseJob)
        return eraseOfDeletedTenant(m_environment, job);
    if (job.kind == storage::retireWebhooksJob)
        return retireWebhooks(m_environment, job);
    return domain::ready(
        Result<Done>(domain::internalError(QStringLiteral("an unknown kind of job: ") + job.kind)));
}

QFuture<Result<Done>> InterviewJobs::validate(const Job &job)
{
    auto &environment = m_environment;
    const auto read = environment.database.read<Material>(
        job.scope(), [job](Session &session) { return readMaterial(session, job); });
    return chain<Material, Done>(read, [job, &environment](const Material &material) {
        const auto validated
            = withDeadline(environment.agents.validator.validate(material.stored.interview.request),
                environment.agentDeadline);
        return chain<agents::Validation, Done>(
            validated, [job, &environment](const agents::Validation &validation) {
                domain::reach(domain::FaultPoint::AgentAnswered);
                const auto now = environment.clock.now();
                return environment.database.writeInBackground<Done>(
                    job.scope(),
                    [=](Session &session) -> Result<Done> {
                        auto found = loadAt(session, job, State::ValidatingSkills);
                        if (!found)
                            return domain::fail(found.error());
                        if (!found->has_value())
                            return finish(session, job);
                        auto &stored = **found;
                        stored.validation = toJson(validation);
                        if (const auto told = advanceBySystem(
                                session, job, stored, Action::StartPlanning, warningsOf(stored), {}, now);
                            !told)
                            return told;
                        const auto owed = Recorder(session, job.scope(), systemRequest(job), now)
                                              .owe(stored.interview, planJob);
                        return owed ? finish(session, job) : owed;
                    },
                    environment.wakes(job.scope()));
            });
    });
}

QFuture<Result<Done>> InterviewJobs::plan(const Job &job)
{
    auto &environment = m_environment;
    const auto read = environment.database.read<Material>(
        job.scope(), [job](Session &session) { return readMaterial(session, job); });
    return chain<Material, Done>(read, [job, &environment](const Material &material) {
        agents::PlanOrder order;
        order.brief = briefOf(material);
        order.now = environment.clock.now();
        order.planId = domain::PlanId::make(order.now);
        order.previous = material.plan;
        order.version = material.plan ? material.plan->version + 1 : 1;
        order.instructions = job.payload.value(QLatin1String("instructions")).toString();
        for (const auto &section : job.payload.value(QLatin1String("sections")).toArray())
            order.sections.append(section.toString());
        const auto vault = vaultOf(material.stored);
        if (!vault)
            return domain::ready(Result<Done>(domain::fail(vault.error())));
        const auto planned = withDeadline(environment.agents.planner.plan(order), environment.agentDeadline);
        return chain<agents::Planned, Done>(
            planned, [job, vault = *vault, &environment](const agents::Planned &made) {
                domain::reach(domain::FaultPoint::AgentAnswered);
                if (const auto broken = domain::brokenInvariants(made.plan); !broken.isEmpty())
                    return domain::ready(
                        Result<Done>(domain::fail(brokenDocument(QStringLiteral("planner"), broken))));
                const auto now = environment.clock.now();
                return environment.database.writeInBackground<Done>(
                    job.scope(),
                    [=, row = storage::planRow(made.plan, vault), &links = environment.links](
                        Session &session) { return storePlan(session, job, made, row, links, now); },
                    environment.wakes(job.scope()));
            });
    });
}

QFuture<Result<Done>> InterviewJobs::assess(const Job &job)
{
    auto &environment = m_environment;
    const auto read = environment.database.read<Material>(
        job.scope(), [job](Session &session) { return readMaterial(session, job); });
    return chain<Material, Done>(read, [job, &environment](const Material &material) {
        agents::AssessmentOrder order;
        order.brief = briefOf(material);
        order.plan = material.plan.value_or(domain::Plan());
        order.transcript = material.transcript;
        order.now = environment.clock.now();
        order.assessmentId = domain::AssessmentId::make(order.now);
        const auto assessed
            = withDeadline(environment.agents.assessor.assess(order), environment.agentDeadline);
        return chain<domain::Assessment, Done>(
            assessed, [job, plan = order.plan, &environment](const domain::Assessment &made) {
                domain::reach(domain::FaultPoint::AgentAnswered);
                if (const auto broken = domain::brokenInvariants(made, plan); !broken.isEmpty())
                    return domain::ready(
                        Result<Done>(domain::fail(brokenDocument(QStringLiteral("assessor"), broken))));
                const auto now = environment.clock.now();
                return environment.database.writeInBackground<Done>(
                    job.scope(), [=](Session &session) { return storeAssessment(session, job, made, now); },
                    environment.wakes(job.scope()));
            });
    });
}

QFuture<Result<Done>> InterviewJobs::retry(const Job &job, const Error &error)
{
    const auto now = m_environment.clock.now();
    // It was the database's fault, not the agent's: that uses up no attempt.
    if (domain::isShortOfStorage(error.code)) {
        return m_environment.database.writeInBackground<Done>(
            job.scope(), [=](Session &session) -> Result<Done> {
                const auto back = storage::JobRepository(session).postpone(job, now + firstDelay);
                if (!back)
                    return domain::fail(back.error());
                return Done();
            });
    }
    const int attempts = job.attempts + 1;
    const auto delay
        = std::min<std::chrono::seconds>(longestDelay, firstDelay * (1 << std::min(job.attempts, 10)));
    const auto told = error.logDetail == agentTimeout ? agentTimeout : domain::name(error.code);
    return m_environment.database.writeInBackground<Done>(
        job.scope(),
        [=](Session &session) -> Result<Done> {
            const auto back = storage::JobRepository(session).retry(job, now + delay, told);
            if (!back)
                return domain::fail(back.error());
            if (!*back || attempts != attemptsBeforeAttention || !isAgents(job))
                return Done();
            auto stored = loadForUpdate(session, job.scope(), job.interview.toString());
            if (!stored)
                return domain::fail(stored.error());
            if (!stored->vault || domain::isTerminal(stored->interview.state))
                return Done();
            stored->interview.attention
                = QStringLiteral("The agent for '%1' failed %2 times; it is tried again.")
                      .arg(job.kind)
                      .arg(attempts);
            const QJsonObject data{
                {QStringLiteral("agent"), job.kind},
                {QStringLiteral("attempts"), attempts},
                {QStringLiteral("nextAttemptAt"), domain::toIso8601(now + delay)},
            };
            return Recorder(session, job.scope(), systemRequest(job), now)
                .note(
                    *stored, domain::EventType::AgentFailed, QStringLiteral("interview.agent-failed"), data);
        },
        m_environment.wakes(job.scope()));
}

} // namespace candor::workflow
