// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/fieldreader.h"
#include "api/interviews.h"
#include "api/json.h"

#include <cmath>
#include <limits>

namespace candor::api {

using domain::Result;

namespace {

constexpr TextRule longText{0, 4000, Presence::Optional, Layout::MultiLine};
constexpr TextRule requiredLongText{1, 4000, Presence::Required, Layout::MultiLine};

bool needsReason(DecisionKind kind)
{
    return kind == DecisionKind::RejectPlan || kind == DecisionKind::RejectAssessment;
}

std::optional<int> readRevision(FieldReader &reader)
{
    const auto revision = reader.integer("revision", {1, std::numeric_limits<int>::max()});
    return revision ? std::optional(int(*revision)) : std::nullopt;
}

bool isAboutPlan(DecisionKind kind)
{
    return kind == DecisionKind::ApprovePlan || kind == DecisionKind::RejectPlan
        || kind == DecisionKind::RevisePlan;
}

QString readReason(FieldReader &reader)
{
    const auto before = reader.errors().size();
    const auto feedback = reader.string("feedback", longText);
    const auto reason = reader.string("reason", longText);
    if (!reason.isEmpty() || !feedback.isEmpty())
        return reason.isEmpty() ? feedback : reason;
    if (reader.errors().size() == before)
        reader.addError("reason", QStringLiteral("REQUIRED"), QStringLiteral("is required"));
    return {};
}

// A step of the scale, exactly as it is stored; null withdraws, and is not the same as nothing.
std::optional<double> readScore(FieldReader &reader)
{
    if (reader.any("score").isNull())
        return std::nullopt;
    const auto score = reader.number("score", {1, 5, Presence::Required});
    if (!score)
        return std::nullopt;
    const double tenths = std::round(*score * 10);
    if (std::abs(*score * 10 - tenths) > 1e-9) {
        reader.addError("score", QStringLiteral("INVALID_VALUE"),
            QStringLiteral("is from 1 to 5 in steps of 0.1, or null to withdraw an override"));
    }
    return tenths / 10;
}

} // namespace

Result<Decision> parseDecision(const QByteArray &body, DecisionKind kind, domain::Faults *faults)
{
    const bool bodyIsOptional = !needsReason(kind) && kind != DecisionKind::RevisePlan;
    const auto object = bodyIsOptional ? parseOptionalObject(body) : parseObject(body);
    if (!object)
        return domain::fail(object.error());
    FieldReader reader(*object);
    Decision decision;
    decision.actorId = reader.string("actorId");
    decision.note = reader.string("note", longText);
    decision.revision = readRevision(reader);
    if (isAboutPlan(kind))
        decision.planId = reader.uuid("planId");
    if (needsReason(kind))
        decision.reason = readReason(reader);
    if (kind == DecisionKind::RevisePlan) {
        decision.instructions = reader.string("instructions", requiredLongText);
        decision.sections = reader.stringList("sections", {1, 50, Presence::Optional, {1, 100}});
    }
    return reader.finish(decision, faults);
}

Result<OverrideInput> parseOverride(const QByteArray &body, domain::Faults *faults)
{
    const auto object = parseObject(body);
    if (!object)
        return domain::fail(object.error());
    FieldReader reader(*object);
    OverrideInput input;
    input.actorId = reader.string("actorId");
    input.competencyId = reader.string("competencyId", {1, 100, Presence::Required});
    input.score = readScore(reader);
    input.reason = reader.string("reason", requiredLongText);
    input.revision = readRevision(reader);
    return reader.finish(input, faults);
}

Result<ChatInput> parseChat(const QByteArray &body)
{
    const auto object = parseObject(body);
    if (!object)
        return domain::fail(object.error());
    FieldReader reader(*object);
    ChatInput input;
    input.message = reader.string("message", requiredLongText);
    input.conversationId = reader.uuid("conversationId");
    return reader.finish(input);
}

} // namespace candor::api
