// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/answerreading.h"
#include "api/answers.h"
#include "api/documents.h"

namespace candor::api {

using domain::Result;

namespace {

InterviewSummary readSummary(DocumentReader &reader)
{
    InterviewSummary summary;
    summary.runId = reader.text(QLatin1String("runId"));
    summary.id = reader.id<domain::InterviewId>(QLatin1String("interviewId"));
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
    return answeredPage(object, readSummary);
}

Result<InterviewDetail> interviewFromJson(const QJsonObject &object)
{
    DocumentReader reader(object, {}, UnknownMembers::Ignore);
    InterviewDetail detail;
    detail.summary = readSummary(reader);
    detail.interviewLink = textOrEmpty(reader, QLatin1String("interviewLink"));
    detail.inmailDraft = reader.objectOrNull(QLatin1String("inmailDraft"), readDraft);
    detail.work = reader.objectOrNull(QLatin1String("work"), readWork);
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
