// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/decisionservice.h"

#include "api/documents.h"
#include "domain/transitions.h"
#include "identity/people.h"
#include "storage/documentrepository.h"
#include "storage/jobrepository.h"
#include "workflow/interviewview.h"
#include "workflow/planchecks.h"
#include "workflow/record.h"
#include "workflow/wrongdecisions.h"

#include <QJsonArray>

namespace candor::workflow {

using domain::Action;
using domain::Done;
using domain::ErrorCode;
using domain::Interview;
using domain::Result;
using storage::DocumentRepository;
using storage::Session;
using storage::StoredInterview;
using storage::TenantScope;

namespace {

// With what the body says of the caller, and of the interview that it means.
template <typename Input>
Request saidBy(Request request, const Input &input)
{
    request.actor.statedAs = input.actorId;
    if (input.revision)
        request.revision = input.revision;
    return request;
}

QString credential(const domain::Actor &actor)
{
    return domain::name(actor.kind) + QLatin1Char(':') + actor.id;
}

identity::LinkClaims claimsOf(const Interview &interview)
{
    return {interview.platform, interview.tenant, interview.id, interview.linkId,
        interview.linkExpiresAt.value_or(domain::Timestamp())};
}

// Loads, advances and records: what most decisions are.
Result<StoredInterview> decide(Session &session, const TenantScope &scope, const Request &request,
    const QString &interview, const identity::InterviewLinks &links, Action action, const QString &reason,
    domain::Timestamp now, std::optional<domain::CancelReason> cancelReason = {})
{
    auto stored = loadToChange(session, scope, request, interview, links, now);
    if (!stored)
        return stored;
    auto step = domain::advance(stored->interview, action, request.actor, reason, now);
    if (!step)
        return domain::fail(step.error());
    step->interview.cancelReason = cancelReason;
    QJsonObject data;
    if (!reason.isEmpty())
        data.insert(QStringLiteral("reason"), reason);
    if (cancelReason)
        data.insert(QStringLiteral("cancelReason"), domain::name(*cancelReason));
    if (const auto told = Recorder(session, scope, request, now).step(*stored, *step, data); !told)
        return domain::fail(told.error());
    return stored;
}

// The report that waits for a decision.
Result<domain::Assessment> pendingReport(DocumentRepository &documents, const StoredInterview &stored)
{
    auto assessment = documents.assessment(stored);
    if (!assessment)
        return domain::fail(assessment.error());
    if (!assessment->has_value())
        return domain::internalError(
            QStringLiteral("an interview awaits the approval of a report that isn't there"));
    return std::move(**assessment);
}

Result<Done> closeAssessment(Session &session, const TenantScope &scope, const StoredInterview &stored,
    domain::AssessmentStatus status)
{
    DocumentRepository documents(session, scope);
    auto report = pendingReport(documents, stored);
    if (!report)
        return domain::fail(report.error());
    report->status = status;
    return documents.updateAssessment(stored, *report);
}

// Whom a report names for an override: the caller's own word, else the credential.
QString nameOf(const domain::Actor &actor)
{
    return actor.statedAs.isEmpty() ? credential(actor) : actor.statedAs;
}

// For history and audit, which keep every override that was ever made.
QJsonObject overrideDetail(const domain::CompetencyScore &before, const api::OverrideInput &input)
{
    const auto orNull
        = [](const std::optional<double> &score) { return score ? QJsonValue(*score) : QJsonValue(); };
    return {
        {QStringLiteral("competencyId"), before.id},
        {QStringLiteral("score"), orNull(input.score)},
        {QStringLiteral("machineScore"), orNull(before.score)},
        {QStringLiteral("replacedScore"),
            before.override ? QJsonValue(before.override->score) : QJsonValue()},
    };
}

Result<Done> requireOtherEyes(
    Session &session, const TenantScope &scope, const Request &request, const StoredInterview &stored)
{
    const auto settings = tenantSettings(session, scope);
    if (!settings)
        return domain::fail(settings.error());
    if (!settings->fourEyes && !stored.interview.fourEyes)
        return Done();
    const auto approver = stored.interview.planApprovedBy.section(QLatin1Char(':'), 1);
    const auto same = identity::mayBeSamePerson(session, approver, request.actor.id);
    if (!same)
        return domain::fail(same.error());
    if (!*same)
        return Done();
    return domain::fail(ErrorCode::SecondPersonRequired,
        QStringLiteral(
            "This tenant wants four eyes: who approved the plan can't approve the report as well, nor "
            "can a key that the same person made."));
}

} // namespace

QString currentLink(const Interview &interview, const identity::InterviewLinks &links, domain::Timestamp now)
{
    const bool open
        = interview.state == domain::State::Approved || interview.state == domain::State::InProgress;
    if (!open || interview.linkId.isEmpty() || interview.linkExpiresAt.value_or(now) <= now)
        return {};
    return links.link(claimsOf(interview));
}

Result<PlanApproval> approveInSession(Session &session, const TenantScope &scope, const Request &request,
    StoredInterview &stored, const domain::Plan &plan, const identity::InterviewLinks &links,
    const domain::TenantSettings &settings, const QString &note, domain::Timestamp now)
{
    auto step = domain::advance(stored.interview, Action::ApprovePlan, request.actor, note, now);
    if (!step)
        return domain::fail(step.error());
    step->interview.linkId = domain::makeUuid7(now).toString(QUuid::WithoutBraces);
    step->interview.linkExpiresAt = now + std::chrono::days(settings.interviewLinkTtlDays);
    step->interview.timerAt = step->interview.linkExpiresAt;
    step->interview.planApprovedBy = credential(request.actor);
    step->interview.fourEyes = settings.fourEyes;
    PlanApproval approval;
    approval.interviewLink = links.link(claimsOf(step->interview));
    approval.inmailDraft = api::inmailDraft(step->interview.request, approval.interviewLink);
    const QJsonObject data{
        {QStringLiteral("planId"), plan.id.toString()},
        {QStringLiteral("interviewLink"), approval.interviewLink},
        {QStringLiteral("inmailDraft"),
            QJsonObject{{QStringLiteral("subject"), approval.inmailDraft.subject},
                {QStringLiteral("body"), approval.inmailDraft.body}}},
    };
    if (const auto told = Recorder(session, scope, request, now).step(stored, *step, data); !told)
        return domain::fail(told.error());
    approval.interview = stored.interview;
    return approval;
}

QFuture<Result<Performed<PlanApproval>>> DecisionService::approvePlan(const TenantScope &scope,
    const Request &request, const QString &interview, const api::Decision &decision,
    Remember<PlanApproval> memory)
{
    const auto now = m_environment.clock.now();
    const auto caller = saidBy(request, decision);
    const auto job = [=, &links = m_environment.links](Session &session) -> Result<PlanApproval> {
        auto stored = loadToChange(session, scope, caller, interview, links, now);
        if (!stored)
            return domain::fail(stored.error());
        if (!domain::findTransition(stored->interview.state, Action::ApprovePlan))
            return domain::fail(domain::invalidState(stored->interview.state, Action::ApprovePlan));
        const auto plan = DocumentRepository(session, scope).plan(*stored);
        if (!plan)
            return domain::fail(plan.error());
        if (!plan->has_value())
            return domain::internalError(QStringLiteral("a pending interview has no plan"));
        if (!decision.planId.isEmpty() && decision.planId != (*plan)->id.toString())
            return domain::fail(planChanged());
        const auto settings = tenantSettings(session, scope);
        if (!settings)
            return domain::fail(settings.error());
        return approveInSession(
            session, scope, caller, *stored, **plan, links, *settings, decision.note, now);
    };
    return perform<PlanApproval>(
        m_environment.database, scope, std::move(memory), now, job, m_environment.wakes(scope));
}

QFuture<Result<Performed<Decided>>> DecisionService::rejectPlan(const TenantScope &scope,
    const Request &request, const QString &interview, const api::Decision &decision, Remember<Decided> memory)
{
    const auto now = m_environment.clock.now();
    const auto job = [=, &links = m_environment.links](Session &session) -> Result<Decided> {
        const auto stored = decide(session, scope, saidBy(request, decision), interview, links,
            Action::RejectPlan, decision.reason, now);
        if (!stored)
            return domain::fail(stored.error());
        const auto current = requireCurrentPlan(session, scope, *stored, decision.planId);
        if (!current)
            return domain::fail(current.error());
        return Decided{stored->interview};
    };
    return perform<Decided>(
        m_environment.database, scope, std::move(memory), now, job, m_environment.wakes(scope));
}

QFuture<Result<Performed<Decided>>> DecisionService::revisePlan(const TenantScope &scope,
    const Request &request, const QString &interview, const api::Decision &decision, Remember<Decided> memory)
{
    const auto now = m_environment.clock.now();
    const auto job = [=, &links = m_environment.links](Session &session) -> Result<Decided> {
        if (!decision.faults.isEmpty())
            return domain::fail(wrongRevision(session, scope, interview, decision));
        const auto caller = saidBy(request, decision);
        const auto stored = decide(
            session, scope, caller, interview, links, Action::RevisePlan, decision.instructions, now);
        if (!stored)
            return domain::fail(stored.error());
        const auto current = requireCurrentPlan(session, scope, *stored, decision.planId);
        if (!current)
            return domain::fail(current.error());
        const auto named = requireSections(session, scope, *stored, decision.sections);
        if (!named)
            return domain::fail(named.error());
        const QJsonObject payload{
            {QStringLiteral("instructions"), decision.instructions},
            {QStringLiteral("sections"), QJsonArray::fromStringList(decision.sections)},
        };
        if (const auto owed = Recorder(session, scope, caller, now).owe(stored->interview, planJob, payload);
            !owed)
            return domain::fail(owed.error());
        return Decided{stored->interview};
    };
    return perform<Decided>(
        m_environment.database, scope, std::move(memory), now, job, m_environment.wakes(scope));
}

QFuture<Result<Performed<Decided>>> DecisionService::approveAssessment(const TenantScope &scope,
    const Request &request, const QString &interview, const api::Decision &decision, Remember<Decided> memory)
{
    const auto now = m_environment.clock.now();
    const auto job = [=, &links = m_environment.links](Session &session) -> Result<Decided> {
        const auto caller = saidBy(request, decision);
        auto stored = loadToChange(session, scope, caller, interview, links, now);
        if (!stored)
            return domain::fail(stored.error());
        const auto step
            = domain::advance(stored->interview, Action::ApproveAssessment, caller.actor, decision.note, now);
        if (!step)
            return domain::fail(step.error());
        if (const auto other = requireOtherEyes(session, scope, caller, *stored); !other)
            return domain::fail(other.error());
        if (const auto closed = closeAssessment(session, scope, *stored, domain::AssessmentStatus::Approved);
            !closed)
            return domain::fail(closed.error());
        const auto report = DocumentRepository(session, scope).assessment(*stored);
        if (!report)
            return domain::fail(report.error());
        if (const auto told
            = Recorder(session, scope, caller, now).step(*stored, *step, api::toJson(**report));
            !told)
            return domain::fail(told.error());
        return Decided{stored->interview};
    };
    return perform<Decided>(
        m_environment.database, scope, std::move(memory), now, job, m_environment.wakes(scope));
}

QFuture<Result<Performed<Decided>>> DecisionService::rejectAssessment(const TenantScope &scope,
    const Request &request, const QString &interview, const api::Decision &decision, Remember<Decided> memory)
{
    const auto now = m_environment.clock.now();
    const auto job = [=, &links = m_environment.links](Session &session) -> Result<Decided> {
        const auto stored = decide(session, scope, saidBy(request, decision), interview, links,
            Action::RejectAssessment, decision.reason, now, domain::CancelReason::AssessmentRejected);
        if (!stored)
            return domain::fail(stored.error());
        if (const auto closed = closeAssessment(session, scope, *stored, domain::AssessmentStatus::Rejected);
            !closed)
            return domain::fail(closed.error());
        return Decided{stored->interview};
    };
    return perform<Decided>(
        m_environment.database, scope, std::move(memory), now, job, m_environment.wakes(scope));
}

QFuture<Result<Performed<OverriddenScore>>> DecisionService::overrideScore(const TenantScope &scope,
    const Request &request, const QString &interview, const api::OverrideInput &input,
    Remember<OverriddenScore> memory)
{
    const auto now = m_environment.clock.now();
    const auto job = [=, &links = m_environment.links](Session &session) -> Result<OverriddenScore> {
        const auto caller = saidBy(request, input);
        auto stored = loadToChange(session, scope, caller, interview, links, now);
        if (!stored)
            return domain::fail(stored.error());
        if (!input.faults.isEmpty())
            return domain::fail(wrongOverride(session, scope, *stored, input));
        const auto amended
            = domain::amend(stored->interview, Action::OverrideScore, caller.actor, input.reason, now);
        if (!amended)
            return domain::fail(amended.error());
        DocumentRepository documents(session, scope);
        auto report = pendingReport(documents, *stored);
        if (!report)
            return domain::fail(report.error());
        auto &scores = report->competencies;
        const auto score = std::find_if(scores.begin(), scores.end(),
            [&](const domain::CompetencyScore &entry) { return entry.id == input.competencyId; });
        if (score == scores.end())
            return domain::fail(unknownCompetency(scores));
        if (!input.score && !score->override)
            return OverriddenScore{stored->interview, *report, input.competencyId};
        const auto detail = overrideDetail(*score, input);
        score->override.reset();
        if (input.score)
            score->override = domain::Override{*input.score, input.reason, nameOf(caller.actor), now};
        const auto plan = documents.plan(*stored, report->planVersion);
        if (!plan)
            return domain::fail(plan.error());
        report->overall = domain::overall(scores, plan->value_or(domain::Plan()).competencies);
        if (const auto told = Recorder(session, scope, caller, now).amended(*stored, *amended, detail); !told)
            return domain::fail(told.error());
        if (const auto kept = documents.updateAssessment(*stored, *report); !kept)
            return domain::fail(kept.error());
        return OverriddenScore{stored->interview, *report, input.competencyId};
    };
    return perform<OverriddenScore>(m_environment.database, scope, std::move(memory), now, job, {});
}

QFuture<Result<Performed<RenewedLink>>> DecisionService::renewLink(const TenantScope &scope,
    const Request &request, const QString &interview, const api::Decision &decision,
    Remember<RenewedLink> memory)
{
    const auto now = m_environment.clock.now();
    const auto linkId = domain::makeUuid7(now).toString(QUuid::WithoutBraces);
    const auto job = [=, &links = m_environment.links](Session &session) -> Result<RenewedLink> {
        const auto caller = saidBy(request, decision);
        auto stored = loadToChange(session, scope, caller, interview, links, now);
        if (!stored)
            return domain::fail(stored.error());
        auto amended = domain::amend(stored->interview, Action::RenewLink, caller.actor, decision.note, now);
        if (!amended)
            return domain::fail(amended.error());
        const auto settings = tenantSettings(session, scope);
        if (!settings)
            return domain::fail(settings.error());
        const auto expiresAt = now + std::chrono::days(settings->interviewLinkTtlDays);
        amended->interview.linkId = linkId;
        amended->interview.linkExpiresAt = expiresAt;
        // Whoever gets a new link to an interview that has begun gets the time to go on with it, too.
        amended->interview.timerAt = amended->interview.state == domain::State::Approved
            ? expiresAt
            : now + std::chrono::hours(settings->noShowHours);
        const QJsonObject detail{{QStringLiteral("expiresAt"), domain::toIso8601(expiresAt)}};
        if (const auto told = Recorder(session, scope, caller, now).amended(*stored, *amended, detail); !told)
            return domain::fail(told.error());
        return RenewedLink{stored->interview, links.link(claimsOf(stored->interview))};
    };
    return perform<RenewedLink>(m_environment.database, scope, std::move(memory), now, job, {});
}

QFuture<Result<Performed<Decided>>> DecisionService::cancel(const TenantScope &scope, const Request &request,
    const QString &interview, const QString &reason, Remember<Decided> memory)
{
    const auto now = m_environment.clock.now();
    const auto job = [=, &links = m_environment.links](Session &session) -> Result<Decided> {
        const auto stored = decide(session, scope, request, interview, links, Action::Cancel, reason, now,
            domain::CancelReason::Requested);
        if (!stored)
            return domain::fail(stored.error());
        if (const auto dropped = storage::JobRepository(session).removeAll(stored->interview.id); !dropped)
            return domain::fail(dropped.error());
        return Decided{stored->interview};
    };
    return perform<Decided>(
        m_environment.database, scope, std::move(memory), now, job, m_environment.wakes(scope));
}

} // namespace candor::workflow
