// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/reportservice.h"

#include "api/events.h"
#include "domain/async.h"
#include "domain/transitions.h"
#include "storage/actornames.h"
#include "storage/approvallisting.h"
#include "storage/auditrepository.h"
#include "storage/eventrepository.h"
#include "storage/rankedpositions.h"
#include "storage/scoredistribution.h"
#include "storage/transcriptrepository.h"
#include "workflow/chain.h"
#include "workflow/deadline.h"
#include "workflow/interviewview.h"
#include "workflow/record.h"

#include <QJsonArray>

namespace candor::workflow {

using domain::Done;
using domain::ErrorCode;
using domain::Result;
using storage::DocumentRepository;
using storage::Session;
using storage::StoredInterview;
using storage::TenantScope;

namespace {

bool hasReport(domain::State state)
{
    return state == domain::State::AssessmentPending || state == domain::State::AssessmentApproved
        || state == domain::State::Cancelled;
}

// What a chat needs, read in one snapshot.
struct ChatMaterial
{
    StoredInterview stored;
    agents::ChatOrder order;
    QString conversation;
};

Result<ChatMaterial> readChatMaterial(Session &session, const TenantScope &scope, const QString &interview,
    const QString &conversation, const QString &message, ReportAccess access)
{
    auto stored = load(session, scope, interview);
    if (!stored)
        return domain::fail(stored.error());
    DocumentRepository documents(session, scope);
    const auto assessment = documents.assessment(*stored);
    if (!assessment)
        return domain::fail(assessment.error());
    if (!hasReport(stored->interview.state) || !assessment->has_value()) {
        if (stored->interview.state == domain::State::AssessmentApproved) {
            return domain::fail(ErrorCode::InterviewClosed,
                QStringLiteral("The report was erased: the time for which it is kept is over."));
        }
        auto error = domain::invalidState(stored->interview.state, domain::Action::ApproveAssessment);
        error.detail = QStringLiteral("There is no report to ask about while the interview is %1.")
                           .arg(domain::name(stored->interview.state));
        return domain::fail(error);
    }
    if (stored->interview.state != domain::State::AssessmentApproved && access != ReportAccess::Drafts) {
        return domain::fail(domain::Error{ErrorCode::PermissionRequired,
            QStringLiteral("The report is not approved: only reviewers may ask about it."), {}, {}, {},
            QStringLiteral("assessment:review"), {}});
    }
    const auto plan = documents.plan(*stored, (*assessment)->planVersion);
    if (!plan)
        return domain::fail(plan.error());
    const auto vault = vaultOf(*stored);
    if (!vault)
        return domain::fail(vault.error());
    ChatMaterial material{*stored, {plan->value_or(domain::Plan()), **assessment, message, {}}, conversation};
    if (conversation.isEmpty())
        return material;
    const auto earlier
        = storage::TranscriptRepository(session, stored->interview.id, *vault).conversation(conversation);
    if (!earlier)
        return domain::fail(earlier.error());
    if (earlier->isEmpty())
        return domain::fail(
            ErrorCode::NotFound, QStringLiteral("There is no such conversation about this interview."));
    for (const auto &exchange : *earlier)
        material.order.earlier.append(exchange.message);
    return material;
}

QJsonObject toJson(const agents::ChatAnswer &answer)
{
    QJsonArray citations;
    for (const auto &citation : answer.citations) {
        citations.append(
            QJsonObject{{QStringLiteral("turn"), citation.turn}, {QStringLiteral("quote"), citation.quote}});
    }
    return {{QStringLiteral("answer"), answer.answer}, {QStringLiteral("citations"), citations},
        {QStringLiteral("grounded"), answer.grounded}};
}

// Stores question and answer at the end of the conversation as it stands by now. What was said of data that
// was erased in the meantime is not kept.
Result<Done> keepExchange(Session &session, const TenantScope &scope, const ChatMaterial &read,
    const QString &conversation, const QString &message, const agents::ChatAnswer &answer,
    domain::Timestamp now)
{
    const auto current = loadForUpdate(session, scope, read.stored.interview.id.toString());
    if (!current)
        return domain::fail(current.error());
    if (current->interview.purgedAt != read.stored.interview.purgedAt)
        return domain::fail(ErrorCode::InterviewClosed,
            QStringLiteral("The candidate's data was erased while the question was being answered."));
    const auto vault = vaultOf(*current);
    if (!vault)
        return domain::fail(vault.error());
    storage::TranscriptRepository transcript(session, current->interview.id, *vault);
    const auto earlier = transcript.conversation(conversation);
    if (!earlier)
        return domain::fail(earlier.error());
    const int number = earlier->isEmpty() ? 1 : earlier->last().number + 1;
    return transcript.append(storage::Exchange{conversation, number, message, toJson(answer), now});
}

// Whether a caller may read what people wrote at this step, as far as it is about the report.
bool tellsAll(const domain::HistoryEntry &entry, const domain::Interview &interview, ReportAccess access)
{
    using domain::Action;
    if (entry.action == Action::OverrideScore)
        return showsReport(interview, access);
    if (entry.action == Action::ApproveAssessment || entry.action == Action::RejectAssessment)
        return access != ReportAccess::None;
    return true;
}

using Entries = QList<domain::HistoryEntry>;

Result<Entries> withNames(Session &session, Entries entries)
{
    QStringList ids;
    for (const auto &entry : entries) {
        if (!entry.actor.id.isEmpty() && !ids.contains(entry.actor.id))
            ids.append(entry.actor.id);
    }
    const auto names = storage::actorNames(session, storage::SystemScope(), ids);
    if (!names)
        return domain::fail(names.error());
    for (auto &entry : entries)
        entry.actor.name = names->value(entry.actor.id);
    return entries;
}

} // namespace

QFuture<Result<api::InterviewView>> ReportService::find(
    const TenantScope &scope, const QString &interview, ReportAccess access)
{
    const auto now = m_environment.clock.now();
    return m_environment.database.read<api::InterviewView>(
        scope, [=, &links = m_environment.links](Session &session) -> Result<api::InterviewView> {
            const auto stored = load(session, scope, interview);
            if (!stored)
                return domain::fail(stored.error());
            return viewOf(session, scope, *stored, access, links, now);
        });
}

QFuture<Result<storage::InterviewPage>> ReportService::list(
    const TenantScope &scope, const storage::InterviewFilter &filter)
{
    return m_environment.database.read<storage::InterviewPage>(
        scope, [=](Session &session) { return storage::InterviewRepository(session, scope).list(filter); });
}

QFuture<Result<domain::ApprovalPage>> ReportService::approvals(
    const TenantScope &scope, const domain::ApprovalFilter &filter)
{
    return m_environment.database.read<domain::ApprovalPage>(
        scope, [=](Session &session) { return storage::waitingApprovals(session, scope, filter); });
}

QFuture<Result<QList<domain::HistoryEntry>>> ReportService::history(
    const TenantScope &scope, const QString &interview, ReportAccess access)
{
    auto &database = m_environment.database;
    const auto read = database.read<Entries>(scope, [=](Session &session) -> Result<Entries> {
        const auto stored = load(session, scope, interview);
        if (!stored)
            return domain::fail(stored.error());
        auto entries = storage::InterviewRepository(session, scope).history(stored->interview.id);
        if (!entries)
            return entries;
        for (auto &entry : *entries) {
            if (tellsAll(entry, stored->interview, access))
                continue;
            entry.detail = {};
            entry.reason.clear();
        }
        return entries;
    });
    // The names of administrators are out of the tenant's reach.
    return chain<Entries, Entries>(read, [&database](const Entries &entries) {
        return database.read<Entries>([entries](Session &session) { return withNames(session, entries); });
    });
}

QFuture<Result<storage::Ranking>> ReportService::rankings(
    const TenantScope &scope, const storage::RankingFilter &filter)
{
    return m_environment.database.read<storage::Ranking>(
        scope, [=](Session &session) { return DocumentRepository(session, scope).ranking(filter); });
}

QFuture<Result<domain::RankedPositionPage>> ReportService::positions(
    const TenantScope &scope, const domain::RankedPositionFilter &filter)
{
    return m_environment.database.read<domain::RankedPositionPage>(
        scope, [=](Session &session) { return storage::rankedPositions(session, scope, filter); });
}

QFuture<Result<domain::ScoreDistribution>> ReportService::distribution(
    const TenantScope &scope, const storage::RankingFilter &filter)
{
    return m_environment.database.read<domain::ScoreDistribution>(
        scope, [=](Session &session) { return storage::scoreDistribution(session, scope, filter); });
}

QFuture<Result<domain::InterviewEvents>> ReportService::events(
    const TenantScope &scope, const QString &interview, int after, int limit, ReportAccess access)
{
    using Events = domain::InterviewEvents;
    return m_environment.database.read<Events>(scope, [=](Session &session) -> Result<Events> {
        const auto stored = load(session, scope, interview);
        if (!stored)
            return domain::fail(stored.error());
        auto events = storage::EventRepository(session).eventsOf(scope, stored->interview.id, after, limit);
        if (events && access == ReportAccess::None) {
            for (auto &payload : events->payloads)
                payload = api::withoutReport(payload);
        }
        return events;
    });
}

QFuture<Result<Performed<ChatReply>>> ReportService::chat(const TenantScope &scope, const Request &request,
    const QString &interview, const QString &conversation, const QString &message, ReportAccess access,
    const Remember<ChatReply> &memory)
{
    auto &environment = m_environment;
    const auto now = environment.clock.now();
    // A repeated question costs the agent nothing.
    using Known = Performed<ChatMaterial>;
    const auto known = environment.database.read<Known>(scope, [=](Session &session) -> Result<Known> {
        if (memory) {
            auto answered = storage::recall(session, memory->scopeHash, memory->bodyHash, now);
            if (!answered)
                return domain::fail(answered.error());
            if (answered->has_value())
                return Known(std::move(**answered));
        }
        auto material = readChatMaterial(session, scope, interview, conversation, message, access);
        if (!material)
            return domain::fail(material.error());
        return Known(std::move(*material));
    });
    return chain<Known, Performed<ChatReply>>(known, [=, &environment](const Known &found) {
        if (const auto *answered = std::get_if<StoredAnswer>(&found))
            return domain::ready(Result<Performed<ChatReply>>(*answered));
        const auto &read = std::get<ChatMaterial>(found);
        const auto asked = withDeadline(environment.agents.chat.ask(read.order), environment.agentDeadline);
        return chain<agents::ChatAnswer, Performed<ChatReply>>(
            asked, [=, &environment](const agents::ChatAnswer &answer) {
                const auto id = read.conversation.isEmpty()
                    ? domain::makeUuid7(now).toString(QUuid::WithoutBraces)
                    : read.conversation;
                return perform<ChatReply>(
                    environment.database, scope, memory, now, [=](Session &session) -> Result<ChatReply> {
                        const auto interviewId = read.stored.interview.id;
                        if (const auto kept = keepExchange(session, scope, read, id, message, answer, now);
                            !kept)
                            return domain::fail(kept.error());
                        const auto audited = storage::AuditRepository(session).append({storage::chainOf(
                                                                                           scope.tenant()),
                            now, request.actor, QStringLiteral("assessment.chat"),
                            QStringLiteral("interview:") + interviewId.toString(), {}, request.requestId});
                        if (!audited)
                            return domain::fail(audited.error());
                        return ChatReply{id, answer, interviewId};
                    });
            });
    });
}

} // namespace candor::workflow
