// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerreading.h"
#include "api/answers.h"
#include "api/documents.h"

namespace candor::api {

using domain::Result;

namespace {

WaitingDecision readWaiting(DocumentReader &reader)
{
    WaitingDecision waiting;
    waiting.kind = reader.enumeration(QLatin1String("kind"), domain::approvalKindFromName);
    waiting.runId = reader.text(QLatin1String("runId"));
    waiting.revision = reader.integer(QLatin1String("revision"));
    waiting.position = reader.text(QLatin1String("position"));
    waiting.level = reader.enumerationOrNull(QLatin1String("level"), domain::levelFromName);
    waiting.candidateRef = textOrEmpty(reader, QLatin1String("candidateRef"));
    waiting.companyName = textOrEmpty(reader, QLatin1String("companyName"));
    waiting.dataQuality = reader.enumeration(QLatin1String("dataQuality"), domain::dataQualityFromName);
    waiting.attention = textOrEmpty(reader, QLatin1String("attention"));
    waiting.waitingSince = reader.timeOrNull(QLatin1String("waitingSince"));
    waiting.planVersion = reader.integer(QLatin1String("planVersion"));
    waiting.questions = reader.integer(QLatin1String("questions"));
    waiting.durationMinutes = reader.integer(QLatin1String("durationMinutes"));
    waiting.overallScore = reader.numberOrNull(QLatin1String("overallScore"));
    waiting.recommendation
        = reader.enumerationOrNull(QLatin1String("recommendation"), domain::recommendationFromName);
    return waiting;
}

domain::Actor readActor(DocumentReader &reader)
{
    domain::Actor actor;
    actor.kind = reader.enumeration(QLatin1String("kind"), domain::actorKindFromName);
    actor.id = textOrEmpty(reader, QLatin1String("id"));
    actor.statedAs = textOrEmpty(reader, QLatin1String("statedAs"));
    if (reader.has(QLatin1String("name")))
        actor.name = textOrEmpty(reader, QLatin1String("name"));
    return actor;
}

domain::HistoryEntry readStep(DocumentReader &reader)
{
    domain::HistoryEntry step;
    step.sequence = reader.integerOrNull(QLatin1String("sequence")).value_or(0);
    step.from = reader.enumerationOrNull(QLatin1String("from"), domain::stateFromName);
    step.to = reader.enumeration(QLatin1String("to"), domain::stateFromName);
    step.action = domain::actionFromName(textOrEmpty(reader, QLatin1String("action")));
    step.actor = reader.object(QLatin1String("actor"), readActor);
    step.reason = textOrEmpty(reader, QLatin1String("reason"));
    step.at = reader.time(QLatin1String("time"));
    return step;
}

domain::PlanVersion readVersion(DocumentReader &reader)
{
    domain::PlanVersion version;
    version.id = reader.id<domain::PlanId>(QLatin1String("id"));
    version.version = reader.integer(QLatin1String("version"));
    version.createdAt = reader.time(QLatin1String("createdAt"));
    version.provenance = reader.object(QLatin1String("provenance"), readProvenance);
    version.current = reader.boolean(QLatin1String("current"));
    return version;
}

domain::MissingField readMissing(DocumentReader &reader)
{
    return {reader.text(QLatin1String("field")), reader.text(QLatin1String("question"))};
}

QString readWarning(DocumentReader &reader)
{
    return reader.text(QLatin1String("detail"));
}

TakenRequest readTaken(DocumentReader &reader)
{
    TakenRequest taken;
    if (reader.has(QLatin1String("runId")))
        taken.runId = reader.text(QLatin1String("runId"));
    taken.state = reader.enumeration(QLatin1String("state"), domain::stateFromName);
    taken.missing = reader.list(QLatin1String("missingFields"), readMissing);
    taken.warnings = reader.list(QLatin1String("warnings"), readWarning);
    return taken;
}

PurgeCertificate readCertificate(DocumentReader &reader)
{
    PurgeCertificate certificate;
    certificate.id = reader.text(QLatin1String("certificateId"));
    certificate.purgedAt = reader.time(QLatin1String("purgedAt"));
    certificate.fields = reader.texts(QLatin1String("fields"));
    certificate.recordings = reader.integer(QLatin1String("recordings"));
    return certificate;
}

domain::Evidence readCitation(DocumentReader &reader)
{
    domain::Evidence evidence;
    evidence.turn = reader.integer(QLatin1String("turn"));
    evidence.quote = reader.text(QLatin1String("quote"));
    return evidence;
}

ChatAnswer readChat(DocumentReader &reader)
{
    ChatAnswer chat;
    chat.conversationId = reader.text(QLatin1String("conversationId"));
    chat.answer = reader.text(QLatin1String("answer"));
    chat.citations = reader.list(QLatin1String("citations"), readCitation);
    chat.isGrounded = reader.boolean(QLatin1String("grounded"));
    return chat;
}

int readRevision(DocumentReader &reader)
{
    return reader.has(QLatin1String("revision")) ? reader.integer(QLatin1String("revision")) : 0;
}

} // namespace

Result<Page<WaitingDecision>> approvalPageFromJson(const QJsonObject &object)
{
    return answeredPage(object, readWaiting);
}

Result<Page<domain::HistoryEntry>> historyPageFromJson(const QJsonObject &object)
{
    auto page = answeredPage(object, readStep);
    if (!page)
        return page;
    const auto items = object.value(QLatin1String("items")).toArray();
    for (int i = 0; i < page->items.size(); ++i)
        page->items[i].detail = items.at(i).toObject().value(QLatin1String("detail")).toObject();
    return page;
}

Result<Page<domain::PlanVersion>> planVersionPageFromJson(const QJsonObject &object)
{
    return answeredPage(object, readVersion);
}

Result<EditedPlan> editedPlanFromJson(const QJsonObject &object)
{
    auto plan = planFromJson(object.value(QLatin1String("plan")).toObject(), UnknownMembers::Ignore);
    if (!plan)
        return domain::fail(plan.error());
    const auto revision = answered(object, readRevision);
    if (!revision)
        return domain::fail(revision.error());
    return EditedPlan{std::move(*plan), *revision};
}

Result<TakenRequest> takenRequestFromJson(const QJsonObject &object)
{
    return answered(object, readTaken);
}

Result<PurgeCertificate> purgeCertificateFromJson(const QJsonObject &object)
{
    auto certificate = answered(object, readCertificate);
    if (certificate)
        certificate->document = object;
    return certificate;
}

Result<ChatAnswer> chatAnswerFromJson(const QJsonObject &object)
{
    return answered(object, readChat);
}

} // namespace candor::api
