// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/amendmentroutes.h"

#include "api/documents.h"
#include "api/interviews.h"
#include "api/json.h"
#include "server/consoleroute.h"
#include "server/interviewroute.h"
#include "server/listing.h"

namespace candor::server {

using domain::ErrorCode;
using domain::Plan;
using domain::Result;
using workflow::DecisionService;
using workflow::EditedPlan;
using workflow::OverriddenScore;
using workflow::PlanService;
using workflow::RenewedLink;
using workflow::StoredAnswer;

namespace {

constexpr qint64 planBytes = 256 * 1024;

// A plan's id names its version, so it is the plan's entity tag.
QByteArray tagOf(const Plan &plan)
{
    return '"' + plan.id.toString().toLatin1() + '"';
}

// What the caller expects the current plan to be. An edit without it is none.
Result<api::Precondition> expectedPlan(const Context &context)
{
    const auto &headers = context.request.headers;
    const auto ifMatch = edge::headerList(headers, "If-Match");
    if (ifMatch)
        return api::Precondition::parse(ifMatch, edge::headerList(headers, "If-None-Match"));
    return domain::invalid({{QStringLiteral("If-Match"), QStringLiteral("REQUIRED"),
        QStringLiteral(
            "Name the plan that was edited, its id in double quotes; or * for whichever there is.")}});
}

void sendTagged(const Answer &answer, const Plan &plan, const QJsonObject &body)
{
    auto reply = jsonReply(200, body);
    addHeader(reply, "ETag", tagOf(plan));
    answer.send(std::move(reply));
}

void edit(PlanService &plans, const Context &context, const Answer &answer)
{
    withValue(api::parseObject(context.request.body), answer, [&](const QJsonObject &body) {
        const auto expected = expectedPlan(context);
        const auto faults = expected ? domain::Faults() : expected.error().fields;
        auto verb = context.verb();
        verb.precondition = expected.value_or(api::Precondition());
        const auto memory = context.remember<EditedPlan>([](const EditedPlan &edited) {
            return StoredAnswer{
                200, edited.interview.id, api::toBytes(api::planEditedJson(edited.plan, edited.interview))};
        });
        answer.performed<EditedPlan>(
            plans.edit(*context.tenant, verb, context.parameter("runId"), body, memory, faults),
            [answer](const EditedPlan &edited) {
                sendTagged(answer, edited.plan, api::planEditedJson(edited.plan, edited.interview));
            });
    });
}

void listVersions(PlanService &plans, const Context &context, const Answer &answer)
{
    withValue(pageRequest(context.query()), answer, [&](const domain::PageRequest &request) {
        const int before = request.cursor.toInt();
        if (!request.cursor.isEmpty() && before < 1) {
            answer.error(domain::invalid({{QStringLiteral("?cursor"), QStringLiteral("INVALID_VALUE"),
                                             QStringLiteral("is no cursor of this list")}})
                    .value());
            return;
        }
        answer.with(plans.versions(*context.tenant, context.parameter("runId"), request.limit, before),
            [answer, context](const domain::PlanVersionPage &found) {
                domain::Page<domain::PlanVersion> page{found.versions, {}, found.total};
                if (found.more)
                    page.nextCursor = QString::number(found.versions.last().version);
                answer.send(storedPageReply(
                    context, page, [](const domain::PlanVersion &version) { return api::toJson(version); }));
            });
    });
}

// 0 for what is no version of anything.
int versionInPath(const Context &context)
{
    return context.parameter("version").toInt();
}

void findVersion(PlanService &plans, const Context &context, const Answer &answer)
{
    answer.with(plans.version(*context.tenant, context.parameter("runId"), versionInPath(context)),
        [answer](const Plan &plan) { sendTagged(answer, plan, api::toJson(plan)); });
}

void compare(PlanService &plans, const Context &context, const Answer &answer)
{
    const auto given = context.queryValue("against");
    answer.with(plans.pair(*context.tenant, context.parameter("runId"), versionInPath(context),
                    given.isEmpty() ? std::nullopt : std::optional(given.toInt())),
        [answer](const workflow::PlanPair &pair) { answer.json(200, api::planDiff(pair.from, pair.to)); });
}

void overrideScore(DecisionService &decisions, const Context &context, const Answer &answer)
{
    domain::Faults faults;
    withValue(api::parseOverride(context.request.body, &faults), answer, [&](api::OverrideInput input) {
        input.faults = faults;
        const auto json = [](const OverriddenScore &done) {
            return api::scoreOverriddenJson(done.assessment, done.competencyId, done.interview);
        };
        const auto memory = context.remember<OverriddenScore>([json](const OverriddenScore &done) {
            return StoredAnswer{200, done.interview.id, api::toBytes(json(done))};
        });
        answer.performed<OverriddenScore>(decisions.overrideScore(*context.tenant, context.verb(),
                                              context.parameter("runId"), input, memory),
            [answer, json](const OverriddenScore &done) { answer.json(200, json(done)); });
    });
}

void renewLink(DecisionService &decisions, const Context &context, const Answer &answer)
{
    withValue(api::parseDecision(context.request.body, api::DecisionKind::RenewLink), answer,
        [&](const api::Decision &decision) {
            const auto memory = context.remember<RenewedLink>([](const RenewedLink &renewed) {
                return StoredAnswer{200, renewed.interview.id,
                    api::toBytes(api::linkRenewedJson(renewed.interview, renewed.interviewLink))};
            });
            answer.performed<RenewedLink>(decisions.renewLink(*context.tenant, context.verb(),
                                              context.parameter("runId"), decision, memory),
                [answer](const RenewedLink &renewed) {
                    answer.json(200, api::linkRenewedJson(renewed.interview, renewed.interviewLink));
                });
        });
}

template <typename Service>
void add(RouteTable &table, Service &service, Route route,
    void (*verb)(Service &, const Context &, const Answer &))
{
    table.add(std::move(route).handledBy(
        [&service, verb](const Context &context, const Answer &answer) { verb(service, context, answer); }));
}

void addPlanVersions(RouteTable &table, PlanService &plans)
{
    add(table, plans,
        interviewRoute(
            "GET", "/plan/versions", "listPlanVersions", "List the versions of a plan", "interview:read")
            .tagged("Plans")
            .about("The newest first.")
            .queried({"limit", "cursor"})
            .answers({200, "PlanVersionPage", "A page of the list; Link leads to the next one.", {"Link"}}),
        listVersions);
    add(table, plans,
        interviewRoute("GET", "/plan/versions/:version", "getPlanVersion", "Look at one version of a plan",
            "interview:read")
            .tagged("Plans")
            .answers({200, "Plan", "The plan; a version never changes."})
            .conditional(),
        findVersion);
    add(table, plans,
        interviewRoute("GET", "/plan/versions/:version/diff", "comparePlanVersions",
            "Compare two versions of a plan", "interview:read")
            .tagged("Plans")
            .about("Against its parent, or the version that `against` names. What has the same id is held "
                   "against each other; `order` is null where the order of what both have is the same.")
            .queried({"against"})
            .answers({200, "PlanDiff", "What is different."})
            .conditional(),
        compare);
}

} // namespace

void addAmendmentRoutes(RouteTable &table, const AmendmentServices &services)
{
    add(table, services.plans,
        interviewRoute("PUT", "/plan", "editPlan", "Edit a plan", "interview:update")
            .tagged("Plans")
            .about("The recruiter's own words, as a new version. Members that the body names replace the "
                   "current version's, whole; the others stay. `id`, `version`, `provenance` and "
                   "`skillsCoverage` are the server's: given, they are ignored. What the request asked for "
                   "must stay in `mustHave` or `niceToHave`, and be covered by a question.")
            .queried({"If-Match"})
            .takes("PlanEdit", planBytes)
            .remembered()
            .answers({200, "PlanEdited", "The edit is the current version.", {"ETag"}})
            .fails({ErrorCode::InvalidState, ErrorCode::PreconditionFailed, ErrorCode::InterviewClosed}),
        edit);
    addPlanVersions(table, services.plans);
    add(table, services.decisions,
        interviewRoute("POST", "/assessment/override", "overrideScore", "Put a score beside the machine's",
            "assessment:review")
            .tagged("Reports")
            .about(
                "The machine's score is kept. `overallScore` and `recommendation` are computed again, with "
                "the override in place of it. `null` withdraws an earlier override.")
            .takes("ScoreOverride")
            .remembered()
            .answers(
                {200, "ScoreOverridden", "The competency as it is now, and what the report says with it."})
            .conditional()
            .fails({ErrorCode::InvalidState}),
        overrideScore);
    add(table, services.decisions,
        interviewRoute("POST", "/link", "renewLink", "Replace a candidate's link", "interview:approve")
            .about("The earlier link stops working at once; an interview that has begun goes on with the new "
                   "one.")
            .mayTake("LinkRenewal")
            .remembered()
            .answers({200, "LinkRenewed", "The new link."})
            .conditional()
            .fails({ErrorCode::InvalidState}),
        renewLink);
}

} // namespace candor::server
