// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/interviewroutes.h"

#include "api/json.h"
#include "api/pages.h"
#include "server/listing.h"

namespace candor::server {

using domain::ErrorCode;
using workflow::Decided;
using workflow::Intake;
using workflow::PlanApproval;
using workflow::StoredAnswer;

namespace {

constexpr char base[] = "/api/v1/integration/interviews";

Route route(const char *method, const QByteArray &path, const char *summary, const char *permission)
{
    Route route;
    route.method = method;
    route.path = path;
    route.summary = summary;
    route.credentials = anyCaller;
    route.permission = QLatin1String(permission);
    route.works = Works::InTenant;
    route.bodyBytes = 0;
    return route;
}

int createdStatus(const Intake &intake)
{
    return intake.kind == Intake::Kind::Created ? 201 : 200;
}

void sendIntake(const Intake &intake, const Answer &answer)
{
    const auto body = api::createdJson(intake.interview, intake.warnings);
    if (intake.kind == Intake::Kind::Conflict) {
        answer.error(
            {ErrorCode::ExternalIdConflict,
                QStringLiteral("This externalId was already used for a different request; `existing` is the "
                               "interview that it made."),
                {}, {}, {}, {}, {}},
            body);
        return;
    }
    auto reply = jsonReply(createdStatus(intake), body);
    if (intake.kind == Intake::Kind::Created)
        addHeader(reply, "Location", QByteArray(base) + '/' + intake.interview.runId.toLatin1());
    else
        addHeader(reply, "Idempotency-Replayed", "true");
    answer.send(std::move(reply));
}

void create(workflow::IntakeService &intake, const Context &context, const Answer &answer)
{
    const auto parsed = api::parseInterviewRequest(context.request.body);
    if (!parsed) {
        answer.error(parsed.error());
        return;
    }
    const auto onTerminal = context.queryValue("onTerminal");
    if (!onTerminal.isEmpty() && onTerminal != QLatin1String("new")
        && onTerminal != QLatin1String("replay")) {
        answer.error(domain::invalid({{QStringLiteral("?onTerminal"), QStringLiteral("INVALID_VALUE"),
                                         QStringLiteral("onTerminal is 'replay' (the default) or 'new'.")}})
                .value());
        return;
    }
    const auto memory = context.remember<Intake>([](const Intake &made) {
        return StoredAnswer{createdStatus(made), made.interview.id,
            api::toBytes(api::createdJson(made.interview, made.warnings))};
    });
    const auto mode
        = onTerminal == QLatin1String("new") ? workflow::OnTerminal::StartNew : workflow::OnTerminal::Replay;
    answer.performed<Intake>(intake.create(*context.tenant, context.verb(), *parsed, mode, memory),
        [answer](const Intake &made) { sendIntake(made, answer); });
}

void supplyInfo(workflow::IntakeService &intake, const Context &context, const Answer &answer)
{
    const auto patch = api::parseInfoPatch(context.request.body);
    if (!patch) {
        answer.error(patch.error());
        return;
    }
    auto request = context.verb();
    request.actor.statedAs = patch->userId;
    const auto memory = context.remember<Intake>([](const Intake &made) {
        return StoredAnswer{
            200, made.interview.id, api::toBytes(api::infoJson(made.interview, made.warnings))};
    });
    answer.performed<Intake>(
        intake.supplyInfo(*context.tenant, request, context.parameter("runId"), *patch, memory),
        [answer](const Intake &made) { answer.json(200, api::infoJson(made.interview, made.warnings)); });
}

void approvePlan(workflow::DecisionService &decisions, const Context &context, const Answer &answer)
{
    const auto decision = api::parseDecision(context.request.body, api::DecisionKind::ApprovePlan);
    if (!decision) {
        answer.error(decision.error());
        return;
    }
    const auto memory = context.remember<PlanApproval>([](const PlanApproval &approval) {
        return StoredAnswer{200, approval.interview.id,
            api::toBytes(api::planApprovedJson(approval.interviewLink, approval.inmailDraft))};
    });
    answer.performed<PlanApproval>(
        decisions.approvePlan(*context.tenant, context.verb(), context.parameter("runId"), *decision, memory),
        [answer](const PlanApproval &approval) {
            answer.json(200, api::planApprovedJson(approval.interviewLink, approval.inmailDraft));
        });
}

// The decisions that answer with nothing but where the interview stands now.
using DecisionVerb = QFuture<domain::Result<workflow::Performed<Decided>>> (workflow::DecisionService::*)(
    const domain::TenantScope &, const workflow::Request &, const QString &, const api::Decision &,
    workflow::Remember<Decided>);

void decide(workflow::DecisionService &decisions, DecisionVerb verb, api::DecisionKind kind,
    domain::Action action, const Context &context, const Answer &answer)
{
    const auto decision = api::parseDecision(context.request.body, kind);
    if (!decision) {
        answer.error(decision.error());
        return;
    }
    const auto memory = context.remember<Decided>([action](const Decided &decided) {
        return StoredAnswer{
            200, decided.interview.id, api::toBytes(api::actionJson(action, decided.interview.state))};
    });
    answer.performed<Decided>(
        (decisions.*verb)(*context.tenant, context.verb(), context.parameter("runId"), *decision, memory),
        [answer, action](
            const Decided &decided) { answer.json(200, api::actionJson(action, decided.interview.state)); });
}

workflow::DraftAccess draftAccess(const Context &context)
{
    return context.caller.may(QStringLiteral("assessment:review")) ? workflow::DraftAccess::Visible
                                                                   : workflow::DraftAccess::Hidden;
}

void find(workflow::ReportService &reports, const Context &context, const Answer &answer)
{
    const auto access = draftAccess(context);
    const auto known = edge::headerValue(context.request.headers, "If-None-Match");
    answer.with(reports.find(*context.tenant, context.parameter("runId"), access),
        [answer, known](const api::InterviewView &view) {
            auto reply = jsonReply(200, api::toJson(view));
            const auto tag = '"'
                + QCryptographicHash::hash(reply.body, QCryptographicHash::Sha256).toHex().left(32) + '"';
            addHeader(reply, "ETag", tag);
            addHeader(reply, "Cache-Control", "private, no-cache");
            if (!known.isEmpty() && (known == "*" || known.contains(tag))) {
                reply.status = 304;
                reply.body.clear();
            }
            answer.send(std::move(reply));
        });
}

void list(workflow::ReportService &reports, const Context &context, const Answer &answer)
{
    const auto filter = interviewFilter(context.query());
    if (!filter) {
        answer.error(filter.error());
        return;
    }
    const auto path = context.request.path;
    answer.with(
        reports.list(*context.tenant, *filter), [answer, context](const domain::InterviewPage &found) {
            api::Page<domain::Interview> page{found.interviews, {}, found.total, found.totalIsEstimate};
            if (found.more)
                page.nextCursor = api::encodeCursor({found.interviews.last().id.toString()});
            answer.send(pageReply(context, api::toJson(page, api::toSummaryJson), page.nextCursor));
        });
}

void rankings(workflow::ReportService &reports, const Context &context, const Answer &answer)
{
    const auto filter = rankingFilter(context.query());
    if (!filter) {
        answer.error(filter.error());
        return;
    }
    if (filter->status == domain::AssessmentStatus::PendingReview) {
        const auto may = identity::requirePermission(context.caller, QStringLiteral("assessment:review"));
        if (!may) {
            answer.error(may.error());
            return;
        }
    }
    answer.with(reports.rankings(*context.tenant, *filter),
        [answer, context, offset = filter->offset](const domain::Ranking &found) {
            api::Page<domain::RankedReport> page{found.reports, {}, found.total, false};
            if (found.more)
                page.nextCursor = api::encodeCursor({offset + int(found.reports.size())});
            answer.send(pageReply(context, api::toJson(page, rankedJson), page.nextCursor));
        });
}

void chat(workflow::ReportService &reports, const Context &context, const Answer &answer)
{
    const auto input = api::parseChat(context.request.body);
    if (!input) {
        answer.error(input.error());
        return;
    }
    answer.with(reports.chat(*context.tenant, context.verb(), context.parameter("runId"),
                    input->conversationId, input->message, draftAccess(context)),
        [answer](const workflow::ChatReply &reply) { answer.json(200, chatJson(reply)); });
}

void cancel(workflow::DecisionService &decisions, const Context &context, const Answer &answer)
{
    const auto reason = context.queryValue("reason");
    if (reason.size() > 2000) {
        answer.error(domain::invalid({{QStringLiteral("?reason"), QStringLiteral("TOO_LONG"),
                                         QStringLiteral("A reason has at most 2000 characters.")}})
                .value());
        return;
    }
    answer.performed<Decided>(
        decisions.cancel(*context.tenant, context.verb(), context.parameter("runId"), reason, {}),
        [answer](const Decided &decided) {
            answer.json(200, api::actionJson(domain::Action::Cancel, decided.interview.state));
        });
}

void addReading(RouteTable &table, const InterviewServices &services)
{
    auto &reports = services.reports;
    auto list_ = route("GET", base, "List interviews", "interview:read");
    list_.access = identity::Access::Read;
    list_.responseSchema = "InterviewPage";
    list_.handler
        = [&reports](const Context &context, const Answer &answer) { list(reports, context, answer); };
    table.add(list_);

    auto find_ = route("GET", QByteArray(base) + "/:runId", "Look at an interview", "interview:read");
    find_.access = identity::Access::Read;
    find_.responseSchema = "Interview";
    find_.handler
        = [&reports](const Context &context, const Answer &answer) { find(reports, context, answer); };
    table.add(find_);

    auto history
        = route("GET", QByteArray(base) + "/:runId/history", "Every step of an interview", "interview:read");
    history.access = identity::Access::Read;
    history.responseSchema = "History";
    history.handler = [&reports](const Context &context, const Answer &answer) {
        answer.with(reports.history(*context.tenant, context.parameter("runId")),
            [answer](
                const QList<domain::HistoryEntry> &entries) { answer.json(200, api::historyJson(entries)); });
    };
    table.add(history);

    auto ranked = route("GET", "/api/v1/integration/rankings", "Candidates by score", "assessment:read");
    ranked.access = identity::Access::Read;
    ranked.responseSchema = "RankingPage";
    ranked.handler
        = [&reports](const Context &context, const Answer &answer) { rankings(reports, context, answer); };
    table.add(ranked);

    auto ask = route(
        "POST", QByteArray(base) + "/:runId/assessment/chat", "Ask about a report", "assessment:read");
    ask.bodyBytes = 64 * 1024;
    ask.requestSchema = "ChatRequest";
    ask.responseSchema = "ChatAnswer";
    ask.handler
        = [&reports](const Context &context, const Answer &answer) { chat(reports, context, answer); };
    table.add(ask);
}

void addDecision(RouteTable &table, workflow::DecisionService &decisions, Route entry, DecisionVerb verb,
    api::DecisionKind kind, domain::Action action)
{
    entry.bodyBytes = 1 << 20;
    entry.requestSchema = "Decision";
    entry.responseSchema = "Decided";
    entry.handler = [&decisions, verb, kind, action](const Context &context, const Answer &answer) {
        decide(decisions, verb, kind, action, context, answer);
    };
    table.add(std::move(entry));
}

} // namespace

void addInterviewRoutes(RouteTable &table, const InterviewServices &services)
{
    using Service = workflow::DecisionService;
    const QByteArray one = QByteArray(base) + "/:runId";
    auto &intake = services.intake;
    auto &decisions = services.decisions;
    auto &purges = services.purges;

    auto make = route("POST", base, "Request an interview", "interview:create");
    make.bodyBytes = 1 << 20;
    make.requestSchema = "InterviewRequest";
    make.responseSchema = "InterviewCreated";
    make.handler
        = [&intake](const Context &context, const Answer &answer) { create(intake, context, answer); };
    table.add(make);

    auto info = route("PATCH", one + "/info", "Supply what is missing", "interview:update");
    info.bodyBytes = 1 << 20;
    info.requestSchema = "InterviewInfo";
    info.responseSchema = "InterviewInfoAnswer";
    info.handler
        = [&intake](const Context &context, const Answer &answer) { supplyInfo(intake, context, answer); };
    table.add(info);

    auto approve = route("POST", one + "/plan/approve", "Approve a plan", "interview:approve");
    approve.bodyBytes = 1 << 20;
    approve.requestSchema = "Decision";
    approve.responseSchema = "PlanApproved";
    approve.handler = [&decisions](const Context &context, const Answer &answer) {
        approvePlan(decisions, context, answer);
    };
    table.add(approve);

    addDecision(table, decisions, route("POST", one + "/plan/reject", "Reject a plan", "interview:approve"),
        &Service::rejectPlan, api::DecisionKind::RejectPlan, domain::Action::RejectPlan);
    addDecision(table, decisions,
        route("PATCH", one + "/plan/revise", "Have a plan revised", "interview:approve"),
        &Service::revisePlan, api::DecisionKind::RevisePlan, domain::Action::RevisePlan);
    addDecision(table, decisions,
        route("POST", one + "/assessment/approve", "Approve a report", "assessment:approve"),
        &Service::approveAssessment, api::DecisionKind::ApproveAssessment, domain::Action::ApproveAssessment);
    addDecision(table, decisions,
        route("POST", one + "/assessment/reject", "Reject a report", "assessment:approve"),
        &Service::rejectAssessment, api::DecisionKind::RejectAssessment, domain::Action::RejectAssessment);

    auto end = route("DELETE", one, "Cancel an interview", "interview:delete");
    end.responseSchema = "Decided";
    end.handler
        = [&decisions](const Context &context, const Answer &answer) { cancel(decisions, context, answer); };
    table.add(end);

    auto purge = route("DELETE", one + "/candidate-data", "Erase a candidate's data", "interview:delete");
    purge.access = identity::Access::Purge;
    purge.responseSchema = "PurgeCertificate";
    purge.handler = [&purges](const Context &context, const Answer &answer) {
        answer.with(purges.purge(*context.tenant, context.verb(), context.parameter("runId")),
            [answer](
                const workflow::PurgeCertificate &certificate) { answer.json(200, certificate.document); });
    };
    table.add(purge);
    addReading(table, services);
}

} // namespace candor::server
