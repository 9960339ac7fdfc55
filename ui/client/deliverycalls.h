// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/deliveryanswers.h"
#include "client/side.h"
#include "client/transport.h"

namespace candor::client {

// Which deliveries a list shows; names as on the wire. Empty members don't filter.
struct DeliveryQuery
{
    QString state;
    QString event;
    QString runId;
    QString layer;
    std::optional<domain::Timestamp> since;
    std::optional<domain::Timestamp> until;
    bool operator==(const DeliveryQuery &) const = default;
};

// What is put on its way again: all in a state whose events happened in a time.
struct RecoveryOrder
{
    domain::Timestamp since;
    std::optional<domain::Timestamp> until; // nothing: now
    QString state; // "FAILED" or "PARKED"
};

// Events on their way. `key` of a change: its Idempotency-Key. Each operation is there for a tenant and for a
// platform: list is listTenantDeliveries or listPlatformDeliveries.
class DeliveryCalls
{
public:
    explicit DeliveryCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    [[nodiscard]] Pending<api::Page<api::Delivery>> list(
        const Side &side, const DeliveryQuery &query, const api::PageQuery &page, QObject *reader);
    [[nodiscard]] Pending<api::DeliveryDetail> get(const Side &side, const QString &id, QObject *reader);
    [[nodiscard]] Pending<api::Delivery> redeliver(
        const Side &side, const QString &id, const QByteArray &key);
    [[nodiscard]] Pending<api::Undelivered> undelivered(const Side &side, QObject *reader);
    [[nodiscard]] Pending<api::Recovery> recover(
        const Side &side, const RecoveryOrder &order, const QByteArray &key);
    [[nodiscard]] Pending<api::Page<api::Recovery>> recoveries(
        const Side &side, const api::PageQuery &page, QObject *reader);
    [[nodiscard]] Pending<api::Recovery> recovery(const Side &side, const QString &id, QObject *reader);
    [[nodiscard]] Pending<api::Recovery> cancelRecovery(
        const Side &side, const QString &id, const QByteArray &key);

private:
    Transport &m_transport;
};

} // namespace candor::client
