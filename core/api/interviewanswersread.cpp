// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerreading.h"
#include "api/answers.h"
#include "api/documents.h"

namespace candor::api {

using domain::Result;

namespace {

template <typename Reader>
InterviewSummary readSummary(Reader &reader)
{
    InterviewSummary summary;
    summary.runId = reader.text(QLatin1String("runId"));
    summary.id = reader.template id<domain::InterviewId>(QLatin1String("interviewId"));
    if (reader.has(QLatin1String("revision")))
        summary.revision = reader.integer(QLatin1String("revision"));
    summary.state = reader.enumeration(QLatin1String("state"), domain::stateFromName);
    summary.externalId = textOrEmpty(reader, QLatin1String("externalId"));
    summary.candidateRef = textOrEmpty(reader, QLatin1String("candidateRef"));
    summary.position = reader.text(QLatin1String("position"));
    summary.level = reader.enumerationOrNull(QLatin1String("level"), domain::levelFromName);
    summary.companyName = textOrEmpty(reader, QLatin1String("companyName"));
    summary.dataQuality = reader.enumeration(QLatin1String("dataQuality"), domain::dataQualityFromName);
    summary.attention = textOrEmpty(reader, QLatin1String("attention"));
    summary.sandbox = reader.boolean(QLatin1String("sandbox"));
    summary.cancelReason
        = reader.enumerationOrNull(QLatin1String("cancelReason"), domain::cancelReasonFromName);
    summary.createdAt = reader.time(QLatin1String("createdAt"));
    summary.updatedAt = reader.time(QLatin1String("updatedAt"));
    return summary;
}

InmailDraft readDraft(DocumentReader &reader)
{
    return {reader.text(QLatin1String("subject")), reader.text(QLatin1String("body"))};
}

domain::QualityGain readGain(DocumentReader &reader)
{
    const auto aspect = domain::qualityAspectFromName(reader.text(QLatin1String("aspect")));
    const int points = reader.integer(QLatin1String("points"));
    return {aspect.value_or(domain::QualityGain::Aspect::Level), aspect ? points : 0};
}

RequestDetail readRequest(DocumentReader &reader)
{
    RequestDetail request;
    request.qualifications = reader.texts(QLatin1String("qualifications"));
    request.jobDescription = textOrEmpty(reader, QLatin1String("jobDescription"));
    request.callbackUrl = textOrEmpty(reader, QLatin1String("callbackUrl"));
    request.language = textOrEmpty(reader, QLatin1String("language"));
    request.durationMinutes = reader.integerOrNull(QLatin1String("durationMinutes")).value_or(0);
    request.qualityGains = reader.list(QLatin1String("qualityGains"), readGain);
    request.qualityGains.removeIf([](const domain::QualityGain &gain) { return gain.points == 0; });
    return request;
}

AgentWork readWork(DocumentReader &reader)
{
    AgentWork work;
    work.agent = reader.text(QLatin1String("agent"));
    work.isRunning = reader.text(QLatin1String("state")) == QLatin1String("RUNNING");
    work.attempts = reader.integer(QLatin1String("attempts"));
    work.lastError = textOrEmpty(reader, QLatin1String("lastError"));
    work.nextAttemptAt = reader.timeOrNull(QLatin1String("nextAttemptAt"));
    return work;
}

// Reads a document in the document with a reader of its own; its errors keep their pointers.
template <typename T>
std::optional<T> readDocument(const QJsonObject &object, QLatin1String name,
    Result<T> (*read)(const QJsonObject &, UnknownMembers), QList<domain::FieldError> &errors)
{
    const auto value = object.value(name);
    if (value.isNull())
        return std::nullopt;
    auto document = read(value.toObject(), UnknownMembers::Ignore);
    if (document)
        return std::move(*document);
    for (auto error : document.error().fields) {
        error.pointer.prepend(QLatin1Char('/') + name);
        errors.append(error);
    }
    return std::nullopt;
}

} // namespace

Result<Page<InterviewSummary>> interviewPageFromJson(const QJsonObject &object)
{
    return answeredPage(object, readSummary<DocumentReader>);
}

Result<Page<InterviewSummary>> interviewPageFromText(const QByteArray &text)
{
    if (auto page = plainPage(text, readSummary<PlainReader>))
        return std::move(*page);
    const auto object = parseObject(text);
    if (!object)
        return domain::fail(object.error());
    return interviewPageFromJson(*object);
}

Result<InterviewDetail> interviewFromJson(const QJsonObject &object)
{
    DocumentReader reader(object, {}, UnknownMembers::Ignore);
    InterviewDetail detail;
    detail.summary = readSummary(reader);
    detail.interviewLink = textOrEmpty(reader, QLatin1String("interviewLink"));
    detail.inmailDraft = reader.objectOrNull(QLatin1String("inmailDraft"), readDraft);
    detail.work = reader.objectOrNull(QLatin1String("work"), readWork);
    if (reader.has(QLatin1String("request"))) {
        detail.request = reader.object(QLatin1String("request"), readRequest);
        detail.request->metadata = object.value(QLatin1String("metadata")).toObject();
    }
    auto errors = reader.finish();
    detail.plan = readDocument<domain::Plan>(object, QLatin1String("plan"), planFromJson, errors);
    detail.assessment
        = readDocument<domain::Assessment>(object, QLatin1String("assessment"), assessmentFromJson, errors);
    if (!errors.isEmpty())
        return domain::invalid(errors);
    return detail;
}

Result<DecisionAnswer> decisionFromJson(const QJsonObject &object)
{
    DocumentReader reader(object, {}, UnknownMembers::Ignore);
    DecisionAnswer answer;
    answer.state = reader.enumeration(QLatin1String("workflowState"), domain::stateFromName);
    if (reader.has(QLatin1String("interviewLink")))
        answer.interviewLink = textOrEmpty(reader, QLatin1String("interviewLink"));
    if (reader.has(QLatin1String("inmailDraft")))
        answer.inmailDraft = reader.objectOrNull(QLatin1String("inmailDraft"), readDraft);
    const auto errors = reader.finish();
    if (!errors.isEmpty())
        return domain::invalid(errors);
    return answer;
}

} // namespace candor::api
