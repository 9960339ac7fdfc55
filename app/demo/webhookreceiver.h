// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "demo/httpserver.h"
#include "demo/webhookverification.h"

#include <QJsonObject>
#include <QSet>
#include <QStringList>
#include <optional>

namespace candor::demo {

// The ATS's side of the webhooks: takes them on a loopback port, checks each, and keeps what was verified in
// the order of arrival. Repeated deliveries of one event are acknowledged and kept once, as receivers should
// do.
class WebhookReceiver : public QObject
{
    Q_OBJECT

public:
    explicit WebhookReceiver(QObject *parent = nullptr);

    [[nodiscard]] bool listen() { return m_server.listen(); }
    [[nodiscard]] QString callbackUrl() const;
    // Known once the configuration was saved; webhooks that come earlier are refused with 503.
    void expect(const WebhookExpectations &expectations) { m_expectations = expectations; }

    // Payloads of the verified webhooks.
    [[nodiscard]] QList<QJsonObject> verified() const { return m_verified; }
    // The payload of the first verified webhook of this event, e.g. "interview.approved".
    [[nodiscard]] std::optional<QJsonObject> find(const QString &event) const;
    // Reasons why webhooks were not believed, and gaps in the sequence 1, 2, 3 …; empty while all is well.
    [[nodiscard]] QStringList complaints() const { return m_complaints; }

Q_SIGNALS:
    void received(const QJsonObject &payload);
    void complained();

private:
    HttpAnswer take(const HttpRequest &request);
    void checkSequence(const QJsonObject &payload);

    HttpServer m_server;
    std::optional<WebhookExpectations> m_expectations;
    QList<QJsonObject> m_verified;
    QSet<QString> m_known; // event ids
    QStringList m_complaints;
};

} // namespace candor::demo
