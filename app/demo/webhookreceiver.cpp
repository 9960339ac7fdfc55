// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "demo/webhookreceiver.h"

#include <QJsonDocument>

namespace candor::demo {

WebhookReceiver::WebhookReceiver(QObject *parent)
    : QObject(parent)
    , m_server([this](const HttpRequest &request) { return take(request); })
{
}

QString WebhookReceiver::callbackUrl() const
{
    return QStringLiteral("http://127.0.0.1:%1/candor-events").arg(m_server.port());
}

std::optional<QJsonObject> WebhookReceiver::find(const QString &event) const
{
    for (const auto &payload : m_verified) {
        if (payload[QLatin1String("event")].toString() == event)
            return payload;
    }
    return std::nullopt;
}

HttpAnswer WebhookReceiver::take(const HttpRequest &request)
{
    if (!m_expectations)
        return {503, {}, {}};
    const auto reasons = distrust(request, *m_expectations);
    const auto payload = QJsonDocument::fromJson(request.body).object();
    if (!reasons.isEmpty()) {
        m_complaints.append(QStringLiteral("webhook %1: %2")
                .arg(payload[QLatin1String("event")].toString(), reasons.join(QLatin1String("; "))));
        Q_EMIT complained();
        return {401, {}, {}};
    }
    const auto id = payload[QLatin1String("id")].toString();
    if (m_known.contains(id))
        return {200, {}, {}};
    m_known.insert(id);
    checkSequence(payload);
    m_verified.append(payload);
    Q_EMIT received(payload);
    return {200, {}, {}};
}

void WebhookReceiver::checkSequence(const QJsonObject &payload)
{
    const auto expected = m_verified.size() + 1;
    const auto sequence = payload[QLatin1String("sequence")].toInt();
    if (sequence == expected)
        return;
    m_complaints.append(QStringLiteral("webhook %1 has sequence %2 where %3 was due")
            .arg(payload[QLatin1String("event")].toString())
            .arg(sequence)
            .arg(expected));
    Q_EMIT complained();
}

} // namespace candor::demo
