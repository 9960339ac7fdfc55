// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "api/events.h"

#include "api/json.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>

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
    bytes += ",\"tenantId\":" + quoted(envelope.tenantId.toString());
    bytes += ",\"data\":" + toBytes(envelope.data);
    bytes += ",\"id\":" + quoted(envelope.id.toString());
    bytes += ",\"sequence\":" + QByteArray::number(envelope.sequence) + '}';
    return bytes;
}

} // namespace candor::api
