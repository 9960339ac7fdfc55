// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/decisionroutes.h"

#include "api/interviews.h"
#include "api/json.h"
#include "server/interviewroute.h"

namespace candor::server {

using domain::ErrorCode;
using workflow::Decided;
using workflow::DecisionService;
using workflow::PlanApproval;
using workflow::StoredAnswer;

namespace {

void approvePlan(DecisionService &decisions, const Context &context, const Answer &answer)
{
    const auto decision = api::parseDecision(context.request.body, api::DecisionKind::ApprovePlan);
    if (!decision) {
        answer.error(decision.error());
        return;
    }
    const auto memory = context.remember<PlanApproval>([](const PlanApproval &approval) {
        return StoredAnswer{200, approval.interview.id,
            api::toBytes(
                api::planApprovedJson(approval.interview, approval.interviewLink, approval.inmailDraft))};
    });
    answer.performed<PlanApproval>(
        decisions.approvePlan(*context.tenant, context.verb(), context.parameter("runId"), *decision, memory),
        [answer](const PlanApproval &approval) {
            answer.json(
                200, api::planApprovedJson(approval.interview, approval.interviewLink, approval.inmailDraft));
        });
}

// The decisions that answer with nothing but where the interview stands now.
using DecisionVerb
    = QFuture<domain::Result<workflow::Performed<Decided>>> (DecisionService::*)(const domain::TenantScope &,
        const workflow::Request &, const QString &, const api::Decision &, workflow::Remember<Decided>);

void decide(DecisionService &decisions, DecisionVerb verb, api::DecisionKind kind, domain::Action action,
    const Context &context, const Answer &answer)
{
    domain::Faults faults;
    auto decision = api::parseDecision(
        context.request.body, kind, kind == api::DecisionKind::RevisePlan ? &faults : nullptr);
    if (!decision) {
        answer.error(decision.error());
        return;
    }
    decision->faults = faults;
    const auto memory = context.remember<Decided>([action](const Decided &decided) {
        return StoredAnswer{
            200, decided.interview.id, api::toBytes(api::actionJson(action, decided.interview))};
    });
    answer.performed<Decided>(
        (decisions.*verb)(*context.tenant, context.verb(), context.parameter("runId"), *decision, memory),
        [answer, action](
            const Decided &decided) { answer.json(200, api::actionJson(action, decided.interview)); });
}

void cancel(DecisionService &decisions, const Context &context, const Answer &answer)
{
    const auto reason = context.queryValue("reason");
    auto request = context.verb();
    if (const auto revision = context.queryValue("revision"); !revision.isEmpty())
        request.revision = revision.toInt();
    answer.performed<Decided>(
        decisions.cancel(*context.tenant, request, context.parameter("runId"), reason, {}),
        [answer](const Decided &decided) {
            answer.json(200, api::actionJson(domain::Action::Cancel, decided.interview));
        });
}

// What decisions say alike.
Route decision(Route entry)
{
    return std::move(entry).tagged("Decisions").conditional().fails({ErrorCode::InvalidState});
}

struct Verb
{
    DecisionVerb function;
    api::DecisionKind kind;
    domain::Action action;
};

void addVerb(RouteTable &table, DecisionService &decisions, Route entry, const Verb &verb)
{
    table.add(decision(std::move(entry))
            .remembered()
            .answers({200, "Decided", "It is decided; `workflowState` is where the interview stands now."})
            .handledBy([&decisions, verb](const Context &context, const Answer &answer) {
                decide(decisions, verb.function, verb.kind, verb.action, context, answer);
            }));
}

void addPlanDecisions(RouteTable &table, DecisionService &decisions)
{
    table.add(decision(
        interviewRoute("POST", "/plan/approve", "approvePlan", "Approve a plan", "interview:approve"))
            .about("Makes the candidate's link and a draft of the message to send it with. With `planId` "
                   "the approval counts for that version only: 409 if there is a newer one.")
            .mayTake("PlanApproval", interviewBodyBytes)
            .remembered()
            .answers({200, "PlanApproved", "The plan is approved, and the candidate can begin."})
            .fails({ErrorCode::PlanChanged})
            .handledBy([&decisions](const Context &context, const Answer &answer) {
                approvePlan(decisions, context, answer);
            }));
    addVerb(table, decisions,
        interviewRoute("POST", "/plan/reject", "rejectPlan", "Reject a plan", "interview:approve")
            .about("Ends the interview: `REJECTED` is final. To get another plan, have it revised.")
            .takes("PlanRejection", interviewBodyBytes)
            .fails({ErrorCode::PlanChanged}),
        {&DecisionService::rejectPlan, api::DecisionKind::RejectPlan, domain::Action::RejectPlan});
    addVerb(table, decisions,
        interviewRoute("PATCH", "/plan/revise", "revisePlan", "Have a plan revised", "interview:approve")
            .about("The planner writes a new version to these instructions, of all or of the named sections; "
                   "the interview is `PENDING` again when it is done.")
            .takes("PlanRevision", interviewBodyBytes)
            .fails({ErrorCode::PlanChanged}),
        {&DecisionService::revisePlan, api::DecisionKind::RevisePlan, domain::Action::RevisePlan});
}

void addReportDecisions(RouteTable &table, DecisionService &decisions)
{
    addVerb(table, decisions,
        interviewRoute(
            "POST", "/assessment/approve", "approveAssessment", "Approve a report", "assessment:approve")
            .about(
                "Releases the report: `GET …/:runId` shows it to every reader, and the webhook "
                "`interview.assessment_approved` carries it. Where the tenant wants four eyes, who approved "
                "the plan can't approve the report.")
            .mayTake("AssessmentApproval", interviewBodyBytes)
            .fails({ErrorCode::SecondPersonRequired}),
        {&DecisionService::approveAssessment, api::DecisionKind::ApproveAssessment,
            domain::Action::ApproveAssessment});
    addVerb(table, decisions,
        interviewRoute(
            "POST", "/assessment/reject", "rejectAssessment", "Reject a report", "assessment:approve")
            .about("Ends the interview: `CANCELLED`, with `cancelReason` `ASSESSMENT_REJECTED`.")
            .takes("AssessmentRejection", interviewBodyBytes),
        {&DecisionService::rejectAssessment, api::DecisionKind::RejectAssessment,
            domain::Action::RejectAssessment});
}

} // namespace

void addDecisionRoutes(RouteTable &table, DecisionService &decisions)
{
    addPlanDecisions(table, decisions);
    addReportDecisions(table, decisions);
    table.add(
        decision(interviewRoute("DELETE", "", "cancelInterview", "Cancel an interview", "interview:delete"))
            .about("The record stays, in the state `CANCELLED`. What is final can't be cancelled.")
            .queried({"reason", "revision"})
            .answers({200, "Decided", "It is cancelled."})
            .handledBy([&decisions](const Context &context, const Answer &answer) {
                cancel(decisions, context, answer);
            }));
}

} // namespace candor::server
