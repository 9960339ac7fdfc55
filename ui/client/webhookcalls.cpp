// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/webhookcalls.h"

#include "client/randombytes.h"
#include "client/reading.h"

#include <QJsonArray>

namespace candor::client {

namespace {

QString configPath(const Side &side)
{
    return side.webhookBase() + QStringLiteral("/webhook-config");
}

QString under(const domain::TenantId &tenant, const QString &what)
{
    return QStringLiteral("/tenants/") + tenant.toString() + what;
}

QJsonObject headersIn(const WebhookChange::Headers &headers)
{
    QJsonObject object;
    for (const auto &[name, value] : headers.given)
        object.insert(name, value);
    return object;
}

QJsonValue tlsIn(const WebhookChange::Tls &tls)
{
    QJsonObject object;
    for (const auto &[name, text] : {std::pair(QStringLiteral("authorities"), tls.authorities),
             std::pair(QStringLiteral("certificate"), tls.certificate),
             std::pair(QStringLiteral("key"), tls.key)}) {
        if (!text.isEmpty())
            object.insert(name, text);
    }
    if (!tls.kept.isEmpty())
        object.insert(QLatin1String("keep"), QJsonArray::fromStringList(tls.kept));
    return object.isEmpty() ? QJsonValue() : QJsonValue(object);
}

// The first example in a webhook's description.
QJsonObject sampleIn(const QJsonObject &described)
{
    QJsonObject at = described;
    for (const auto *step : {"post", "requestBody", "content", "application/json", "examples"})
        at = at.value(QLatin1String(step)).toObject();
    return at.isEmpty() ? QJsonObject() : at.begin()->toObject().value(QLatin1String("value")).toObject();
}

domain::Result<QHash<QString, QJsonObject>> samplesFromDescription(const QJsonObject &description)
{
    QHash<QString, QJsonObject> samples;
    const auto webhooks = description.value(QLatin1String("webhooks")).toObject();
    for (auto it = webhooks.begin(); it != webhooks.end(); ++it)
        samples.insert(it.key(), sampleIn(it.value().toObject()));
    return samples;
}

} // namespace

QJsonObject toJson(const WebhookChange &change)
{
    QJsonObject body{
        {QStringLiteral("callbackUrl"), change.callbackUrl},
        {QStringLiteral("events"), QJsonArray::fromStringList(change.events)},
        {QStringLiteral("isActive"), change.isActive},
    };
    if (change.secret)
        body.insert(QLatin1String("secret"), *change.secret);
    if (change.rotationOverlap)
        body.insert(QLatin1String("rotationOverlapSeconds"), qint64(change.rotationOverlap->count()));
    if (change.headers) {
        body.insert(QLatin1String("customHeaders"), headersIn(*change.headers));
        if (!change.headers->kept.isEmpty())
            body.insert(QLatin1String("keepCustomHeaders"), QJsonArray::fromStringList(change.headers->kept));
    }
    if (change.tls)
        body.insert(QLatin1String("tls"), tlsIn(*change.tls));
    if (change.proxy)
        body.insert(
            QLatin1String("proxy"), change.proxy->isEmpty() ? QJsonValue() : QJsonValue(*change.proxy));
    return body;
}

QString newWebhookSecret()
{
    return QStringLiteral("whsec_") + QString::fromLatin1(randomSecret().toBase64());
}

Pending<api::Webhook> WebhookCalls::get(const Side &side, QObject *reader)
{
    return sendAndRead(
        m_transport, Call{"GET", configPath(side), side.query()}, api::webhookFromJson, reader);
}

Pending<api::Webhook> WebhookCalls::set(const Side &side, const WebhookChange &change, const QByteArray &key)
{
    Call call{"PUT", configPath(side), side.query(), toJson(change)};
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::webhookFromJson);
}

Pending<domain::Done> WebhookCalls::remove(const Side &side)
{
    return sendAndForget(m_transport, Call{"DELETE", configPath(side), side.query()});
}

Pending<api::WebhookTestAnswer> WebhookCalls::test(
    const domain::TenantId &tenant, const QString &event, const QByteArray &key)
{
    QJsonObject body;
    if (!event.isEmpty())
        body.insert(QLatin1String("event"), event);
    Call call{"POST", under(tenant, QStringLiteral("/webhook-test")), {}, body};
    call.idempotencyKey = key;
    call.patience = std::chrono::seconds(35); // the receiver has fifteen
    return sendAndRead(m_transport, call, api::webhookTestFromJson);
}

Pending<api::WebhookResolution> WebhookCalls::explain(const domain::TenantId &tenant, QObject *reader)
{
    return sendAndRead(m_transport, Call{"GET", under(tenant, QStringLiteral("/webhook-resolution"))},
        api::webhookResolutionFromJson, reader);
}

Pending<QList<api::DestinationHealth>> WebhookCalls::destinations(const Side &side, QObject *reader)
{
    const Call call{"GET", side.webhookBase() + QStringLiteral("/destinations"), side.query()};
    return sendAndRead(m_transport, call, api::destinationsFromJson, reader);
}

Pending<QHash<QString, QJsonObject>> WebhookCalls::eventSamples(QObject *reader)
{
    Call call{"GET", QStringLiteral("/docs-json")};
    call.base = QStringLiteral("/api");
    return sendAndRead(m_transport, call, samplesFromDescription, reader);
}

} // namespace candor::client
