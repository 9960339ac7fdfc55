// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/events.h"

#include "api/json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace candor::api {

namespace {

QByteArray quoted(const QString &text)
{
    const auto array = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return array.mid(1, array.size() - 2);
}

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
    bytes += "{\"event\":" + quoted(domain::name(envelope.type));
    bytes += ",\"runId\":" + quotedOrNull(envelope.runId);
    bytes += ",\"interviewId\":" + quotedOrNull(interviewId);
    bytes += ",\"candidateRef\":" + quotedOrNull(envelope.candidateRef);
    bytes += ",\"state\":" + quotedOrNull(state);
    bytes += ",\"timestamp\":" + quoted(domain::toIso8601(envelope.timestamp));
    bytes += ",\"tenantId\":" + quoted(envelope.tenantId.toString());
    bytes += ",\"data\":" + toBytes(envelope.data);
    bytes += ",\"id\":" + quoted(envelope.id.toString());
    bytes += ",\"sequence\":" + QByteArray::number(envelope.sequence) + '}';
    return bytes;
}

} // namespace candor::api
