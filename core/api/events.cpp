// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/events.h"

#include "api/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <array>

namespace candor::api {

namespace {

// What JSON writes as it is.
bool isPlain(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.unicode() >= 0x20 && c.unicode() < 0x7f && c != QLatin1Char('"') && c != QLatin1Char('\\');
    });
}

QByteArray quoted(const QString &text)
{
    if (isPlain(text))
        return '"' + text.toLatin1() + '"';
    const auto array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

// The members of `data` that hold ids, numbers and codes only (contract §4).
constexpr std::array impersonal{"planId", "version", "assessmentId", "certificateId", "cancelReason",
    "answered", "total", "agent", "attempts", "nextAttemptAt"};

QByteArray quotedOrNull(const QString &text)
{
    return text.isEmpty() ? QByteArrayLiteral("null") : quoted(text);
}

} // namespace

QByteArray eventPayload(const EventEnvelope &envelope)
{
    const bool ofInterview = !envelope.runId.isEmpty();
    const auto interviewId = ofInterview ? envelope.interviewId.toString() : QString();
    const auto state = ofInterview ? domain::name(envelope.state) : QString();
    // QJsonObject would sort the members.
    QByteArray bytes;
    bytes.reserve(512);
    bytes += "{\"event\":" + quoted(domain::name(envelope.type));
    bytes += ",\"runId\":" + quotedOrNull(envelope.runId);
    bytes += ",\"interviewId\":" + quotedOrNull(interviewId);
    bytes += ",\"candidateRef\":" + quotedOrNull(envelope.candidateRef);
    bytes += ",\"state\":" + quotedOrNull(state);
    bytes += ",\"timestamp\":" + quoted(domain::toIso8601(envelope.timestamp));
    bytes += ",\"tenantId\":"
        + quotedOrNull(envelope.tenantId.isNull() ? QString() : envelope.tenantId.toString());
    bytes += ",\"data\":" + toBytes(envelope.data);
    bytes += ",\"id\":" + quoted(envelope.id.toString());
    bytes += ",\"sequence\":" + QByteArray::number(envelope.sequence);
    bytes += envelope.sandbox ? ",\"sandbox\":true}" : "}";
    return bytes;
}

std::optional<EventEnvelope> parseEventPayload(const QByteArray &bytes)
{
    return eventFromJson(QJsonDocument::fromJson(bytes).object());
}

std::optional<EventEnvelope> eventFromJson(const QJsonObject &object)
{
    const auto text = [&object](const char *name) { return object.value(QLatin1String(name)).toString(); };
    const auto id = domain::EventId::parse(text("id"));
    const auto type = domain::eventTypeFromName(text("event"));
    const auto timestamp = domain::fromIso8601(text("timestamp"));
    const auto tenant = domain::TenantId::parse(text("tenantId"));
    const bool ofNoTenant = object.value(QLatin1String("tenantId")).isNull();
    if (!id || !type || !timestamp || (!tenant && !ofNoTenant))
        return std::nullopt;
    EventEnvelope envelope{*id, *type, text("runId"), {}, text("candidateRef"), {}, *timestamp,
        tenant.value_or(domain::TenantId()), object.value(QLatin1String("sequence")).toInt(),
        object.value(QLatin1String("data")).toObject(), object.value(QLatin1String("sandbox")).toBool()};
    if (envelope.runId.isEmpty())
        return envelope;
    const auto interview = domain::InterviewId::parse(text("interviewId"));
    const auto state = domain::stateFromName(text("state"));
    if (!interview || !state)
        return std::nullopt;
    envelope.interviewId = *interview;
    envelope.state = *state;
    return envelope;
}

QByteArray withoutReport(const QByteArray &payload)
{
    auto envelope = parseEventPayload(payload);
    if (!envelope || envelope->data.contains(QLatin1String("erased")))
        return payload;
    auto &data = envelope->data;
    const auto rejected = domain::name(domain::CancelReason::AssessmentRejected);
    if (envelope->type == domain::EventType::AssessmentApproved) {
        data = {{QStringLiteral("assessmentId"), data.value(QLatin1String("id"))}};
    } else if (envelope->type == domain::EventType::Cancelled
        && data.value(QLatin1String("cancelReason")).toString() == rejected) {
        data.remove(QLatin1String("reason"));
    } else {
        return payload;
    }
    data.insert(QStringLiteral("withheld"), true);
    return eventPayload(*envelope);
}

EventEnvelope erased(EventEnvelope envelope)
{
    QJsonObject kept{{QStringLiteral("erased"), true}};
    for (const auto *name : impersonal) {
        const auto value = envelope.data.value(QLatin1String(name));
        if (!value.isUndefined())
            kept.insert(QLatin1String(name), value);
    }
    envelope.data = kept;
    return envelope;
}

} // namespace candor::api
