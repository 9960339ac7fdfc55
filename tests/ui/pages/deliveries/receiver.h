// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "uihouse/house.h"

#include <QJsonArray>

namespace candor::uitest {

// A receiver of the demo tenant's events on this computer, that answers as it is told.
class Receiver
{
public:
    // Before the server's start: it may call this computer, and tries again so late that nobody waits for it.
    static void allow(ServerProcess &server)
    {
        server.set(QStringLiteral("CANDOR_WEBHOOKS_ALLOW_NETWORKS"), QStringLiteral("127.0.0.0/8"));
        server.set(QStringLiteral("CANDOR_WEBHOOKS_ALLOW_HTTP"), QStringLiteral("*"));
        server.set(QStringLiteral("CANDOR_WEBHOOKS_RETRY_SCHEDULE"), QStringLiteral("86400"));
    }
    void answer(int status, const QByteArray &body, const QByteArray &headers = {})
    {
        m_proxy.clear();
        m_proxy.add({"", "", FaultyProxy::Fault::Answer, FaultyProxy::answerOf(status, body, headers)});
    }
    // From now on the demo tenant's events go here.
    bool receive(ServerProcess &server)
    {
        return !server
                    .call("PUT", QStringLiteral("/tenants/%1/webhook-config").arg(server.tenantId()),
                        {{QStringLiteral("callbackUrl"), m_proxy.url().toString() + QStringLiteral("/hook")}})
                    .isEmpty();
    }
    [[nodiscard]] int calls() const { return m_proxy.count("POST", "/hook"); }

private:
    FaultyProxy m_proxy;
};

// Waits until the newest delivery of the demo tenant in that state is there.
inline bool waitForDelivery(ServerProcess &server, const QString &state, int atLeastAttempts = 1)
{
    return QTest::qWaitFor(
        [&] {
            const auto items
                = server.call("GET", QStringLiteral("/tenants/%1/deliveries").arg(server.tenantId()))
                      .value(QLatin1String("items"))
                      .toArray();
            return std::any_of(items.begin(), items.end(), [&](const QJsonValue &item) {
                return item[QLatin1String("state")].toString() == state
                    && item[QLatin1String("attempts")].toInt() >= atLeastAttempts;
            });
        },
        patience);
}

} // namespace candor::uitest
