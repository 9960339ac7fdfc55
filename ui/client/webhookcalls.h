// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/webhookanswers.h"
#include "client/side.h"
#include "client/transport.h"

#include <QHash>
#include <chrono>

namespace candor::client {

// What a save says; what is nothing stays as the server has it.
struct WebhookChange
{
    QString callbackUrl;
    QStringList events; // empty: all
    bool isActive = true;
    std::optional<QString> secret; // a new one; nothing: kept, or made by the server at the first save
    std::optional<std::chrono::seconds> rotationOverlap; // how long the old secret signs along

    // `kept`: the names of those that are stored and stay; the others go.
    struct Headers
    {
        QList<QPair<QString, QString>> given;
        QStringList kept = {};
    };
    std::optional<Headers> headers = std::nullopt;
    // PEM texts. `kept`: "authorities", "certificate", "key", where what is stored stays. All empty: none.
    struct Tls
    {
        QString authorities;
        QString certificate;
        QString key;
        QStringList kept = {};
    };
    std::optional<Tls> tls = std::nullopt;
    std::optional<QString> proxy = std::nullopt; // empty: none
};
// The body of the save.
[[nodiscard]] QJsonObject toJson(const WebhookChange &change);

// A secret as the server would make one: whsec_ and 32 random bytes.
[[nodiscard]] QString newWebhookSecret();

// Where events go. `key` of a change: its Idempotency-Key.
class WebhookCalls
{
public:
    explicit WebhookCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    // getTenantWebhook or getPlatformWebhook. NotFound when there is none.
    [[nodiscard]] Pending<api::Webhook> get(const Side &side, QObject *reader);
    [[nodiscard]] Pending<api::Webhook> set(
        const Side &side, const WebhookChange &change, const QByteArray &key);
    [[nodiscard]] Pending<domain::Done> remove(const Side &side);
    // testTenantWebhook: `event` by its wire name; empty = the server chooses. Takes as long as the receiver
    // does.
    [[nodiscard]] Pending<api::WebhookTestAnswer> test(
        const domain::TenantId &tenant, const QString &event, const QByteArray &key);
    // explainTenantWebhook.
    [[nodiscard]] Pending<api::WebhookResolution> explain(const domain::TenantId &tenant, QObject *reader);
    // listTenantDestinations or listPlatformDestinations.
    [[nodiscard]] Pending<QList<api::DestinationHealth>> destinations(const Side &side, QObject *reader);
    // An example of each event's body by its wire name, out of getDescription.
    [[nodiscard]] Pending<QHash<QString, QJsonObject>> eventSamples(QObject *reader);

private:
    Transport &m_transport;
};

} // namespace candor::client
