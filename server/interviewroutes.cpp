// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "server/interviewroutes.h"

#include "api/json.h"
#include "api/pages.h"
#include "api/statistics.h"
#include "server/approvalroutes.h"
#include "server/decisionroutes.h"
#include "server/interviewroute.h"
#include "server/listing.h"
#include "server/rankingroutes.h"
#include "server/statisticsroutes.h"

namespace candor::server {

using domain::ErrorCode;
using workflow::Intake;
using workflow::StoredAnswer;

namespace {

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
        addHeader(reply, "Location", QByteArray(interviewsPath) + '/' + intake.interview.runId.toLatin1());
    else
        addHeader(reply, "Idempotency-Replayed", "true");
    answer.send(std::move(reply));
}

bool mayNameCallback(const Context &context, const QString &callbackUrl, const Answer &answer)
{
    if (callbackUrl.isEmpty())
        return true;
    const auto may = context.requireReportsFor("callbackUrl");
    if (!may)
        answer.error(may.error());
    return may.has_value();
}

void create(workflow::IntakeService &intake, const Context &context, const Answer &answer)
{
    domain::Faults faults;
    const auto parsed = api::parseInterviewRequest(context.request.body, &faults);
    if (!parsed) {
        answer.error(parsed.error());
        return;
    }
    if (!faults.isEmpty()) {
        domain::addFaults(faults, intake.faultsIn(parsed->request.callbackUrl));
        answer.error(domain::invalid(faults).value());
        return;
    }
    if (!mayNameCallback(context, parsed->request.callbackUrl, answer))
        return;
    const auto memory = context.remember<Intake>([](const Intake &made) {
        if (made.kind == Intake::Kind::Conflict)
            return StoredAnswer(); // a refusal
        return StoredAnswer{createdStatus(made), made.interview.id,
            api::toBytes(api::createdJson(made.interview, made.warnings))};
    });
    const auto mode = context.queryValue("onTerminal") == QLatin1String("new")
        ? workflow::OnTerminal::StartNew
        : workflow::OnTerminal::Replay;
    answer.performed<Intake>(intake.create(*context.tenant, context.verb(), *parsed, mode, memory),
        [answer](const Intake &made) { sendIntake(made, answer); });
}

void supplyInfo(workflow::IntakeService &intake, const Context &context, const Answer &answer)
{
    domain::Faults faults;
    const auto patch = api::parseInfoPatch(context.request.body, &faults);
    if (!patch) {
        answer.error(patch.error());
        return;
    }
    if (!faults.isEmpty()) {
        domain::addFaults(faults, intake.faultsIn(patch->values.callbackUrl));
        answer.error(domain::invalid(faults).value());
        return;
    }
    if (!mayNameCallback(context, patch->values.callbackUrl, answer))
        return;
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

void find(workflow::ReportService &reports, const Context &context, const Answer &answer)
{
    const auto access = context.reportAccess();
    answer.with(reports.find(*context.tenant, context.parameter("runId"), access),
        [answer](const api::InterviewView &view) { answer.json(200, api::toJson(view)); });
}

void list(workflow::ReportService &reports, const Context &context, const Answer &answer)
{
    const auto filter = interviewFilter(context.query());
    if (!filter) {
        answer.error(filter.error());
        return;
    }
    answer.with(reports.list(*context.tenant, *filter),
        [answer, context, filter = *filter](const domain::InterviewPage &found) {
            api::Page<domain::Interview> page{
                found.interviews, {}, found.counted.total, found.counted.isEstimate};
            if (found.more)
                page.nextCursor = interviewCursor(filter, found.interviews.last(), found.counted);
            answer.send(pageReply(context, api::toJson(page, api::toSummaryJson), page.nextCursor));
        });
}

void history(workflow::ReportService &reports, const Context &context, const Answer &answer)
{
    answer.with(reports.history(*context.tenant, context.parameter("runId"), context.reportAccess()),
        [answer, context](const QList<domain::HistoryEntry> &entries) {
            const auto reply = slicedReply(context, api::historyJson(entries));
            if (reply)
                answer.send(*reply);
            else
                answer.error(reply.error());
        });
}

void events(workflow::ReportService &reports, const Context &context, const Answer &answer)
{
    const auto page = eventPlace(context.query());
    if (!page) {
        answer.error(page.error());
        return;
    }
    answer.with(reports.events(*context.tenant, context.parameter("runId"), page->after, page->limit,
                    context.reportAccess()),
        [answer, context](const domain::InterviewEvents &found) {
            const auto next = found.next == 0 ? QString() : api::encodeCursor({found.next});
            answer.send(rawPageReply(context, found.payloads, next, found.total));
        });
}

void chat(workflow::ReportService &reports, const Context &context, const Answer &answer)
{
    const auto input = api::parseChat(context.request.body);
    if (!input) {
        answer.error(input.error());
        return;
    }
    const auto memory = context.remember<workflow::ChatReply>([](const workflow::ChatReply &reply) {
        return StoredAnswer{200, reply.interview, api::toBytes(chatJson(reply))};
    });
    answer.performed<workflow::ChatReply>(
        reports.chat(*context.tenant, context.verb(), context.parameter("runId"), input->conversationId,
            input->message, context.reportAccess(), memory),
        [answer](const workflow::ChatReply &reply) { answer.json(200, chatJson(reply)); });
}

constexpr char createDescription[]
    = R"(The 201 is durable: the interview, its event and its deliveries survive a
power cut from that moment.

**Retrying.** Give an `externalId`: the same request again is answered 200 with the existing interview and
`Idempotency-Replayed: true`; another request with the same `externalId` is 409, and `existing` shows the interview that
has it. Two requests are the same when their known fields are, after trimming; an empty text or list counts as absent. A
cancelled or rejected interview keeps its `externalId`; `?onTerminal=new` starts a fresh one.

**Unknown fields** are ignored and named in `warnings`.

**What is missing.** Without `level`, or with neither `qualifications` nor `jobDescription`, the state is `INFO_NEEDED`
and `missingFields` names what `PATCH …/info` should supply.

**`dataQuality`** says how good a plan the request allows. It is the sum of

| | Points |
|---|---|
| `level` is given | 15 |
| requirements: three or more `qualifications` 45, two 35, one 20; a `jobDescription` of 300 characters or more 45, of 50 or more 30; the larger of the two counts | up to 45 |
| specificity: 20 times the share of `qualifications` with four words or more, rounded down; a `jobDescription` alone counts 15 | up to 20 |
| `candidateProfile` is given | 10 |
| `companyName` is given | 5 |
| `candidateRef` or `externalId` is given | 5 |

80 or more is `EXCELLENT`, 60 or more `GOOD`, 40 or more `FAIR`, less is `POOR`.)";

void addIntake(RouteTable &table, workflow::IntakeService &intake)
{
    table.add(integrationRoute(
        "POST", interviewsPath, "createInterview", "Request an interview", "interview:create")
            .about(createDescription)
            .queried({"onTerminal"})
            .takes("InterviewRequest", interviewBodyBytes)
            .remembered()
            .answers({201, "InterviewCreated", "A new interview; Location is its address.", {"Location"}})
            .answers({200, "InterviewCreated", "The interview that the same request made before.",
                {"Idempotency-Replayed"}})
            .fails({ErrorCode::ExternalIdConflict, ErrorCode::TargetForbidden})
            .handledBy([&intake](const Context &context, const Answer &answer) {
                create(intake, context, answer);
            }));
    table.add(interviewRoute("PATCH", "/info", "supplyInfo", "Supply what is missing", "interview:update")
            .about("Overwrites the fields that it names. When nothing is missing any more, the interview "
                   "goes on by itself; else it stays `INFO_NEEDED`. Unknown fields are ignored and named "
                   "in `warnings`; `null` and `externalId` are refused.")
            .takes("InterviewInfo", interviewBodyBytes)
            .remembered()
            .answers({200, "InterviewInfoAnswer", "It is stored; `state` says whether that was all."})
            .conditional()
            .fails({ErrorCode::InvalidState, ErrorCode::TargetForbidden})
            .handledBy([&intake](const Context &context, const Answer &answer) {
                supplyInfo(intake, context, answer);
            }));
}

void addReading(RouteTable &table, workflow::ReportService &reports)
{
    table.add(integrationRoute("GET", interviewsPath, "listInterviews", "List interviews", "interview:read")
            .about("In the order in which they were made, newest first, or as `sort` says; new ones don't "
                   "disturb a walk through the pages.")
            .queried({"state", "position", "level", "candidateRef", "externalId", "updatedSince",
                "createdSince", "createdBefore", "attention", "q", "sort", "limit", "cursor"})
            .answers({200, "InterviewPage", "A page of the list; Link leads to the next one.", {"Link"}})
            .handledBy([&reports](const Context &context, const Answer &answer) {
                list(reports, context, answer);
            }));
    table.add(interviewRoute("GET", "", "getInterview", "Look at an interview", "interview:read")
            .about("To poll, send the `ETag` back as `If-None-Match`, every five seconds at most. `plan` is "
                   "there from `PENDING` on; `assessment`, for callers with `assessment:read`, once it is "
                   "approved, and before that only for callers with `assessment:review`.")
            .answers({200, "Interview", "The interview, as this caller may see it."})
            .conditional()
            .handledBy([&reports](const Context &context, const Answer &answer) {
                find(reports, context, answer);
            }));
    table.add(interviewRoute("GET", "/history", "getHistory", "Every step of an interview", "interview:read")
            .about("Oldest first.")
            .queried({"limit", "cursor"})
            .answers({200, "HistoryPage", "A page of the steps; Link leads to the next one.", {"Link"}})
            .handledBy([&reports](const Context &context, const Answer &answer) {
                history(reports, context, answer);
            }));
    table.add(interviewRoute(
        "GET", "/events", "listInterviewEvents", "What was told of an interview", "interview:read")
            .tagged("Events")
            .about("The payloads of its webhooks, byte for byte, oldest first, whether anybody was there to "
                   "receive them or not. What of a report is withheld is what the feed withholds.")
            .queried({"limit", "cursor"})
            .answers(
                {200, "InterviewEventPage", "A page of the events; Link leads to the next one.", {"Link"}})
            .handledBy([&reports](const Context &context, const Answer &answer) {
                events(reports, context, answer);
            }));
}

void addQuestions(RouteTable &table, workflow::ReportService &reports)
{
    table.add(interviewRoute(
        "POST", "/assessment/chat", "askAboutAssessment", "Ask about a report", "assessment:read")
            .tagged("Reports")
            .about("Answers from the interview's own words and cites them. When the interview doesn't hold "
                   "the answer, `grounded` is false and `answer` says so. Before the report is approved, "
                   "only callers "
                   "with `assessment:review` may ask.")
            .takes("ChatRequest")
            .remembered()
            .answers({200, "ChatAnswer", "The answer; send its `conversationId` with the next question."})
            .fails({ErrorCode::InvalidState, ErrorCode::InterviewClosed, ErrorCode::AgentFailed})
            .handledBy([&reports](const Context &context, const Answer &answer) {
                chat(reports, context, answer);
            }));
}

void addPurge(RouteTable &table, workflow::PurgeService &purges)
{
    table.add(interviewRoute(
        "DELETE", "/candidate-data", "purgeCandidateData", "Erase a candidate's data", "interview:delete")
            .about(
                "Erases name, address, profile, answers, quotes, messages, recordings, and what webhooks and "
                "idempotency records hold of them. Scores, `candidateRef` and ids stay, for audit and "
                "rankings. An interview that isn't over is cancelled first. Again is the same certificate.")
            .accessing(identity::Access::Purge)
            .answers({200, "PurgeCertificate", "The certificate of the erasure."})
            .conditional()
            .handledBy([&purges](const Context &context, const Answer &answer) {
                answer.with(purges.purge(*context.tenant, context.verb(), context.parameter("runId")),
                    [answer](const workflow::PurgeCertificate &certificate) {
                        answer.json(200, certificate.document);
                    });
            }));
}

} // namespace

void addInterviewRoutes(RouteTable &table, const InterviewServices &services)
{
    addIntake(table, services.intake);
    addReading(table, services.reports);
    addApprovalRoutes(table, services.reports);
    addDecisionRoutes(table, services.decisions);
    addRankingRoutes(table, services.reports);
    addQuestions(table, services.reports);
    addPurge(table, services.purges);
    addStatisticsRoutes(table, services.statistics);
}

} // namespace candor::server
