// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/decisioncalls.h"

#include "client/reading.h"

namespace candor::client {

namespace {

constexpr std::chrono::seconds thinkingTime{90}; // of an agent that answers

struct Verb
{
    const char *method;
    const char *path; // below the interview
};

Verb verbOf(api::DecisionKind kind)
{
    switch (kind) {
    case api::DecisionKind::ApprovePlan:
        return {"POST", "/plan/approve"};
    case api::DecisionKind::RejectPlan:
        return {"POST", "/plan/reject"};
    case api::DecisionKind::RevisePlan:
        return {"PATCH", "/plan/revise"};
    case api::DecisionKind::ApproveAssessment:
        return {"POST", "/assessment/approve"};
    case api::DecisionKind::RejectAssessment:
        return {"POST", "/assessment/reject"};
    case api::DecisionKind::RenewLink:
        return {"POST", "/link"};
    }
    Q_UNREACHABLE();
}

QJsonObject bodyOf(const api::Decision &decision)
{
    QJsonObject body;
    const std::pair<const char *, QString> members[] = {
        {"planId", decision.planId},
        {"note", decision.note},
        {"reason", decision.reason},
        {"instructions", decision.instructions},
    };
    for (const auto &[name, value] : members) {
        if (!value.isEmpty())
            body.insert(QLatin1String(name), value);
    }
    if (!decision.sections.isEmpty())
        body.insert(QLatin1String("sections"), QJsonArray::fromStringList(decision.sections));
    if (decision.revision)
        body.insert(QLatin1String("revision"), *decision.revision);
    return body;
}

} // namespace

Pending<api::DecisionAnswer> DecisionCalls::decide(
    api::DecisionKind kind, const QString &runId, const api::Decision &decision, const QByteArray &key)
{
    const auto verb = verbOf(kind);
    Call call{verb.method,
        QStringLiteral("/integration/interviews/") + segment(runId) + QLatin1String(verb.path), {},
        bodyOf(decision)};
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::decisionFromJson);
}

Pending<domain::Done> DecisionCalls::overrideScore(
    const QString &runId, const api::OverrideInput &input, const QByteArray &key)
{
    QJsonObject body{
        {QStringLiteral("competencyId"), input.competencyId},
        {QStringLiteral("score"), input.score ? QJsonValue(*input.score) : QJsonValue()},
        {QStringLiteral("reason"), input.reason},
    };
    if (input.revision)
        body.insert(QLatin1String("revision"), *input.revision);
    Call call{"POST", QStringLiteral("/integration/interviews/%1/assessment/override").arg(segment(runId)),
        {}, body};
    call.idempotencyKey = key;
    return sendAndForget(m_transport, call);
}

Pending<api::ChatAnswer> DecisionCalls::askAboutAssessment(
    const QString &runId, const api::ChatInput &input, const QByteArray &key)
{
    QJsonObject body{{QStringLiteral("message"), input.message}};
    if (!input.conversationId.isEmpty())
        body.insert(QLatin1String("conversationId"), input.conversationId);
    Call call{
        "POST", QStringLiteral("/integration/interviews/%1/assessment/chat").arg(segment(runId)), {}, body};
    call.idempotencyKey = key;
    call.patience = thinkingTime;
    return sendAndRead(m_transport, call, api::chatAnswerFromJson);
}

} // namespace candor::client
