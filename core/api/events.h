// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/ids.h"
#include "domain/state.h"
#include "domain/timestamp.h"

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <optional>

namespace candor::api {

// What webhooks and the event feed tell (contract §4).
struct EventEnvelope
{
    domain::EventId id;
    domain::EventType type = domain::EventType::Received;
    QString runId; // empty for operational events, which belong to no interview; then runId, interviewId and
                   // state are null
    domain::InterviewId interviewId;
    QString candidateRef; // empty = null on the wire
    domain::State state = domain::State::Received;
    domain::Timestamp timestamp;
    domain::TenantId tenantId; // null, and null on the wire, for events about a platform's own webhook
    int sequence = 0; // 1, 2, 3 … within one interview; 0 for operational events
    QJsonObject data;
    bool sandbox = false; // of a tenant for trials; then the payload says `"sandbox":true` at its end
};

// The bytes that are stored, signed and sent: compact JSON with the members in the published order (event,
// runId, interviewId, candidateRef, state, timestamp, tenantId, data), then id and sequence. Equal envelopes
// give equal bytes. Pure.
[[nodiscard]] QByteArray eventPayload(const EventEnvelope &envelope);

// What the object says; nothing when it is no event, or of a type that isn't known here.
[[nodiscard]] std::optional<EventEnvelope> eventFromJson(const QJsonObject &object);

// What eventPayload() made; nothing for other bytes.
[[nodiscard]] std::optional<EventEnvelope> parseEventPayload(const QByteArray &bytes);

// The same event as it may still be told once the candidate's data was erased: `data` keeps ids, numbers and
// codes, loses every word that a person or an agent wrote, and says `"erased": true`.
[[nodiscard]] EventEnvelope erased(EventEnvelope envelope);

// The same payload for those who may not read reports: `data` of interview.assessment_approved is
// `{"assessmentId", "withheld": true}` instead of the report, and a report's rejection has `withheld` in
// place of its `reason`. Other payloads stay byte for byte.
[[nodiscard]] QByteArray withoutReport(const QByteArray &payload);

} // namespace candor::api
