// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/approvals.h"

namespace candor::api {

namespace {

QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

} // namespace

QJsonObject toJson(const domain::Approval &approval)
{
    const auto &interview = approval.interview;
    const auto &request = interview.request;
    return {
        {QStringLiteral("kind"), domain::name(approval.kind)},
        {QStringLiteral("runId"), interview.runId},
        {QStringLiteral("interviewId"), interview.id.toString()},
        {QStringLiteral("revision"), interview.revision},
        {QStringLiteral("state"), domain::name(interview.state)},
        {QStringLiteral("position"), request.position},
        {QStringLiteral("level"), request.level ? QJsonValue(domain::name(*request.level)) : QJsonValue()},
        {QStringLiteral("candidateRef"), orNull(request.candidateRef)},
        {QStringLiteral("companyName"), orNull(request.companyName)},
        {QStringLiteral("dataQuality"), domain::name(interview.dataQuality)},
        {QStringLiteral("attention"), orNull(interview.attention)},
        {QStringLiteral("waitingSince"),
            interview.waitingSince ? QJsonValue(domain::toIso8601(*interview.waitingSince)) : QJsonValue()},
        {QStringLiteral("planId"), approval.plan.toString()},
        {QStringLiteral("planVersion"), approval.planVersion},
        {QStringLiteral("questions"), approval.questions},
        {QStringLiteral("durationMinutes"), approval.durationMinutes},
        {QStringLiteral("overallScore"),
            approval.overallScore ? QJsonValue(*approval.overallScore) : QJsonValue()},
        {QStringLiteral("recommendation"), orNull(approval.recommendation)},
    };
}

} // namespace candor::api
