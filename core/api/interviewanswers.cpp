// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/documents.h"
#include "api/interviews.h"
#include "domain/transitions.h"

#include <QUrl>

namespace candor::api {

using domain::Action;
using domain::State;

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

// What the view and the entry of a list have in common.
QJsonObject commonJson(const domain::Interview &interview)
{
    const auto &request = interview.request;
    return {
        {QStringLiteral("runId"), interview.runId},
        {QStringLiteral("interviewId"), interview.id.toString()},
        {QStringLiteral("state"), domain::name(interview.state)},
        {QStringLiteral("revision"), interview.revision},
        {QStringLiteral("externalId"), orNull(request.externalId)},
        {QStringLiteral("candidateRef"), orNull(request.candidateRef)},
        {QStringLiteral("position"), request.position},
        {QStringLiteral("level"), request.level ? QJsonValue(domain::name(*request.level)) : QJsonValue()},
        {QStringLiteral("companyName"), orNull(request.companyName)},
        {QStringLiteral("dataQuality"), domain::name(interview.dataQuality)},
        {QStringLiteral("missingFields"), missingFieldsJson(request)},
        {QStringLiteral("attention"), orNull(interview.attention)},
        {QStringLiteral("sandbox"), interview.sandbox},
        {QStringLiteral("metadata"), request.metadata},
        {QStringLiteral("cancelReason"),
            interview.cancelReason ? QJsonValue(domain::name(*interview.cancelReason)) : QJsonValue()},
        {QStringLiteral("createdAt"), domain::toIso8601(interview.createdAt)},
        {QStringLiteral("updatedAt"), domain::toIso8601(interview.updatedAt)},
    };
}

// What came in the query may be a secret of the receiver's.
QString withoutQuery(const QString &url)
{
    return QUrl(url).toString(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
}

// What was asked for beyond what the view shows elsewhere, without personal data. Once the interview is over
// or the candidate's data are erased nothing would make it better.
QJsonObject requestJson(const domain::Interview &interview)
{
    const auto &request = interview.request;
    QJsonArray gains;
    if (!domain::isTerminal(interview.state) && !interview.purgedAt) {
        for (const auto &gain : domain::qualityGains(request))
            gains.append(QJsonObject{{QStringLiteral("aspect"), domain::name(gain.aspect)},
                {QStringLiteral("points"), gain.points}});
    }
    return {
        {QStringLiteral("qualifications"), QJsonArray::fromStringList(request.qualifications)},
        {QStringLiteral("jobDescription"), orNull(request.jobDescription)},
        {QStringLiteral("callbackUrl"), orNull(withoutQuery(request.callbackUrl))},
        {QStringLiteral("language"), orNull(request.language)},
        {QStringLiteral("durationMinutes"),
            request.durationMinutes == 0 ? QJsonValue() : QJsonValue(request.durationMinutes)},
        {QStringLiteral("qualityGains"), gains},
    };
}

QString createdMessage(State state)
{
    switch (state) {
    case State::ValidatingSkills:
        return QStringLiteral("Interview request accepted. Skill validation in progress.");
    case State::InfoNeeded:
        return QStringLiteral(
            "Interview request accepted. More information is needed before a plan can be written; "
            "see missingFields.");
    default:
        return QStringLiteral("Interview request accepted earlier. The interview is now %1.")
            .arg(domain::name(state));
    }
}

QString actionMessage(Action action)
{
    switch (action) {
    case Action::ApprovePlan:
        return QStringLiteral("Interview plan approved. Candidate interview link generated.");
    case Action::RejectPlan:
        return QStringLiteral("Interview plan rejected.");
    case Action::RevisePlan:
        return QStringLiteral("Plan revision requested. A new version is being written.");
    case Action::ApproveAssessment:
        return QStringLiteral("Assessment approved. The full report has been sent via webhook.");
    case Action::RejectAssessment:
        return QStringLiteral("Assessment rejected. The interview is cancelled.");
    case Action::Cancel:
        return QStringLiteral("Interview cancelled.");
    case Action::EditPlan:
        return QStringLiteral("Interview plan edited. The edit is the current version.");
    case Action::RenewLink:
        return QStringLiteral("Candidate interview link renewed. The earlier link no longer works.");
    default:
        return QStringLiteral("%1 done.").arg(domain::name(action));
    }
}

} // namespace

QJsonArray missingFieldsJson(const domain::InterviewRequest &request)
{
    QJsonArray array;
    for (const auto &missing : domain::missingFields(request)) {
        array.append(QJsonObject{
            {QStringLiteral("field"), missing.field}, {QStringLiteral("question"), missing.question}});
    }
    return array;
}

QJsonObject toJson(const InterviewView &view)
{
    auto object = commonJson(view.interview);
    object.insert(QLatin1String("plan"), view.plan ? QJsonValue(toJson(*view.plan)) : QJsonValue());
    object.insert(
        QLatin1String("assessment"), view.assessment ? QJsonValue(toJson(*view.assessment)) : QJsonValue());
    object.insert(QLatin1String("interviewLink"), orNull(view.interviewLink));
    object.insert(QLatin1String("inmailDraft"),
        view.inmailDraft ? QJsonValue(toJson(*view.inmailDraft)) : QJsonValue());
    QJsonValue invite;
    if (view.invite) {
        invite = QJsonObject{{QStringLiteral("status"), view.invite->status},
            {QStringLiteral("at"), domain::toIso8601(view.invite->at)}};
    }
    object.insert(QLatin1String("invite"), invite);
    object.insert(QLatin1String("request"), requestJson(view.interview));
    object.insert(QLatin1String("recordingUrls"), QJsonArray::fromStringList(view.recordingUrls));
    object.insert(QLatin1String("work"), view.work ? QJsonValue(toJson(*view.work)) : QJsonValue());
    return object;
}

QJsonObject toJson(const AgentWork &work)
{
    return {
        {QStringLiteral("agent"), work.agent},
        {QStringLiteral("state"), work.isRunning ? QStringLiteral("RUNNING") : QStringLiteral("WAITING")},
        {QStringLiteral("attempts"), work.attempts},
        {QStringLiteral("lastError"), orNull(work.lastError)},
        {QStringLiteral("nextAttemptAt"),
            work.nextAttemptAt ? QJsonValue(domain::toIso8601(*work.nextAttemptAt)) : QJsonValue()},
    };
}

QJsonObject agentRetriedJson(State state, const AgentWork &work)
{
    return {
        {QStringLiteral("message"),
            work.isRunning ? QStringLiteral("The agent is at work.")
                           : QStringLiteral("The agent tries again now.")},
        {QStringLiteral("workflowState"), domain::name(state)},
        {QStringLiteral("work"), toJson(work)},
    };
}

QJsonObject toSummaryJson(const domain::Interview &interview)
{
    return commonJson(interview);
}

QJsonObject createdJson(const domain::Interview &interview, const QList<Warning> &warnings)
{
    return {
        {QStringLiteral("runId"), interview.runId},
        {QStringLiteral("interviewId"), interview.id.toString()},
        {QStringLiteral("state"), domain::name(interview.state)},
        {QStringLiteral("message"), createdMessage(interview.state)},
        {QStringLiteral("dataQuality"), domain::name(interview.dataQuality)},
        {QStringLiteral("missingFields"), missingFieldsJson(interview.request)},
        {QStringLiteral("warnings"), toJson(warnings)},
    };
}

QJsonObject infoJson(const domain::Interview &interview, const QList<Warning> &warnings)
{
    const auto message = interview.state == State::InfoNeeded
        ? QStringLiteral(
              "Interview information updated. More information is still needed; see missingFields.")
        : QStringLiteral("Interview information updated. Transitioning to skill validation.");
    return {
        {QStringLiteral("message"), message},
        {QStringLiteral("state"), domain::name(interview.state)},
        {QStringLiteral("missingFields"), missingFieldsJson(interview.request)},
        {QStringLiteral("warnings"), toJson(warnings)},
    };
}

QJsonObject actionJson(Action action, const domain::Interview &interview)
{
    return {
        {QStringLiteral("message"), actionMessage(action)},
        {QStringLiteral("workflowState"), domain::name(interview.state)},
        {QStringLiteral("revision"), interview.revision},
    };
}

QJsonObject planApprovedJson(
    const domain::Interview &interview, const QString &interviewLink, const InmailDraft &draft)
{
    auto object = actionJson(Action::ApprovePlan, interview);
    object.insert(QLatin1String("interviewLink"), interviewLink);
    object.insert(QLatin1String("inmailDraft"), toJson(draft));
    return object;
}

QJsonObject planEditedJson(const domain::Plan &plan, const domain::Interview &interview)
{
    auto object = actionJson(Action::EditPlan, interview);
    object.insert(QLatin1String("planId"), plan.id.toString());
    object.insert(QLatin1String("version"), plan.version);
    object.insert(QLatin1String("plan"), toJson(plan));
    return object;
}

QJsonObject linkRenewedJson(const domain::Interview &interview, const QString &interviewLink)
{
    auto object = actionJson(Action::RenewLink, interview);
    object.insert(QLatin1String("interviewLink"), interviewLink);
    object.insert(QLatin1String("expiresAt"),
        interview.linkExpiresAt ? QJsonValue(domain::toIso8601(*interview.linkExpiresAt)) : QJsonValue());
    object.insert(QLatin1String("inmailDraft"), toJson(inmailDraft(interview.request, interviewLink)));
    return object;
}

QJsonObject scoreOverriddenJson(
    const domain::Assessment &assessment, const QString &competencyId, const domain::Interview &interview)
{
    const auto report = toJson(assessment);
    QJsonValue competency;
    for (const auto &entry : report.value(QLatin1String("competencies")).toArray()) {
        if (entry.toObject().value(QLatin1String("id")) == competencyId)
            competency = entry;
    }
    const bool overridden = !competency.toObject().value(QLatin1String("override")).isNull();
    return {
        {QStringLiteral("message"),
            overridden ? QStringLiteral("Score overridden. The machine's score stays beside it.")
                       : QStringLiteral("Override withdrawn. The machine's score counts.")},
        {QStringLiteral("workflowState"), domain::name(interview.state)},
        {QStringLiteral("revision"), interview.revision},
        {QStringLiteral("competency"), competency},
        {QStringLiteral("overallScore"), report.value(QLatin1String("overallScore"))},
        {QStringLiteral("recommendation"), report.value(QLatin1String("recommendation"))},
    };
}

QJsonArray historyJson(const QList<domain::HistoryEntry> &entries)
{
    QJsonArray items;
    for (const auto &entry : entries) {
        items.append(QJsonObject{
            {QStringLiteral("sequence"), entry.sequence > 0 ? QJsonValue(entry.sequence) : QJsonValue()},
            {QStringLiteral("from"), entry.from ? QJsonValue(domain::name(*entry.from)) : QJsonValue()},
            {QStringLiteral("to"), domain::name(entry.to)},
            {QStringLiteral("action"), entry.action ? QJsonValue(domain::name(*entry.action)) : QJsonValue()},
            {QStringLiteral("actor"),
                QJsonObject{{QStringLiteral("kind"), domain::name(entry.actor.kind)},
                    {QStringLiteral("id"), orNull(entry.actor.id)},
                    {QStringLiteral("name"), orNull(entry.actor.name)},
                    {QStringLiteral("statedAs"), orNull(entry.actor.statedAs)}}},
            {QStringLiteral("reason"), orNull(entry.reason)},
            {QStringLiteral("detail"), entry.detail.isEmpty() ? QJsonValue() : QJsonValue(entry.detail)},
            {QStringLiteral("time"), domain::toIso8601(entry.at)},
        });
    }
    return items;
}

QJsonObject toJson(const InmailDraft &draft)
{
    return {{QStringLiteral("subject"), draft.subject}, {QStringLiteral("body"), draft.body}};
}

InmailDraft inmailDraft(const domain::InterviewRequest &request, const QString &link)
{
    const QString company
        = request.companyName.isEmpty() ? QString() : QStringLiteral(" at ") + request.companyName;
    const QString greeting
        = request.candidateName.isEmpty() ? QStringLiteral("there") : request.candidateName.simplified();
    const QString duration = request.durationMinutes == 0
        ? QString()
        : QStringLiteral(" It takes about %1 minutes.").arg(request.durationMinutes);
    const QString body = QStringLiteral("Hi ") + greeting
        + QStringLiteral(
            ",\n\nWe would like to invite you to complete an AI-powered interview for the position of ")
        + request.position + company + QStringLiteral(".") + duration
        + QStringLiteral(
            " You can take it at a time that suits you, in your browser.\n\n"
            "The interview is conducted and evaluated by software. A person reviews the report before "
            "it is used, and you can ask for a person instead before you start.\n\n"
            "Your personal link:\n\n")
        + link + QStringLiteral("\n\nThe link is meant for you alone; please don't pass it on.\n");
    return {request.position + QStringLiteral(" Opportunity") + company
            + QStringLiteral(" — Interview Invitation"),
        body};
}

} // namespace candor::api
