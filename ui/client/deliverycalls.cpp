// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/deliverycalls.h"

#include "client/reading.h"

namespace candor::client {

namespace {

QString textOf(const std::optional<domain::Timestamp> &time)
{
    return time ? domain::toIso8601(*time) : QString();
}

QJsonObject bodyOf(const RecoveryOrder &order)
{
    QJsonObject body{
        {QStringLiteral("since"), domain::toIso8601(order.since)}, {QStringLiteral("state"), order.state}};
    if (order.until)
        body.insert(QLatin1String("until"), domain::toIso8601(*order.until));
    return body;
}

Call callOn(const QByteArray &method, const Side &side, const QString &path)
{
    return {method, side.webhookBase() + path, side.query()};
}

} // namespace

Pending<api::Page<api::Delivery>> DeliveryCalls::list(
    const Side &side, const DeliveryQuery &query, const api::PageQuery &page, QObject *reader)
{
    auto call = callOn("GET", side, QStringLiteral("/deliveries"));
    addParameter(call.query, "state", query.state);
    addParameter(call.query, "event", query.event);
    addParameter(call.query, "runId", query.runId);
    addParameter(call.query, "layer", query.layer);
    addParameter(call.query, "since", textOf(query.since));
    addParameter(call.query, "until", textOf(query.until));
    call.query = pagedQuery(call.query, page);
    return sendAndRead(m_transport, call, api::deliveryPageFromJson, reader);
}

Pending<api::DeliveryDetail> DeliveryCalls::get(const Side &side, const QString &id, QObject *reader)
{
    return sendAndRead(m_transport, callOn("GET", side, QStringLiteral("/deliveries/") + segment(id)),
        api::deliveryDetailFromJson, reader);
}

Pending<api::Delivery> DeliveryCalls::redeliver(const Side &side, const QString &id, const QByteArray &key)
{
    auto call = callOn("POST", side, QStringLiteral("/deliveries/%1/redeliver").arg(segment(id)));
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::deliveryFromJson);
}

Pending<api::Undelivered> DeliveryCalls::undelivered(const Side &side, QObject *reader)
{
    return sendAndRead(
        m_transport, callOn("GET", side, QStringLiteral("/undelivered")), api::undeliveredFromJson, reader);
}

Pending<api::Recovery> DeliveryCalls::recover(
    const Side &side, const RecoveryOrder &order, const QByteArray &key)
{
    auto call = callOn("POST", side, QStringLiteral("/deliveries/recover"));
    call.body = bodyOf(order);
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::recoveryFromJson);
}

Pending<api::Page<api::Recovery>> DeliveryCalls::recoveries(
    const Side &side, const api::PageQuery &page, QObject *reader)
{
    auto call = callOn("GET", side, QStringLiteral("/recoveries"));
    call.query = pagedQuery(call.query, page);
    return sendAndRead(m_transport, call, api::recoveryPageFromJson, reader);
}

Pending<api::Recovery> DeliveryCalls::recovery(const Side &side, const QString &id, QObject *reader)
{
    return sendAndRead(m_transport, callOn("GET", side, QStringLiteral("/recoveries/") + segment(id)),
        api::recoveryFromJson, reader);
}

Pending<api::Recovery> DeliveryCalls::cancelRecovery(
    const Side &side, const QString &id, const QByteArray &key)
{
    auto call = callOn("POST", side, QStringLiteral("/recoveries/%1/cancel").arg(segment(id)));
    call.idempotencyKey = key;
    return sendAndRead(m_transport, call, api::recoveryFromJson);
}

} // namespace candor::client
