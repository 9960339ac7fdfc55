// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/statisticscalls.h"

#include "client/reading.h"

namespace candor::client {

Pending<domain::Statistics> StatisticsCalls::getStatistics(QObject *reader)
{
    return sendAndRead(
        m_transport, Call{"GET", QStringLiteral("/integration/statistics")}, api::statisticsFromJson, reader);
}

Pending<api::Waiting> StatisticsCalls::waiting(QObject *reader)
{
    Call call{"GET", QStringLiteral("/integration/approvals")};
    addParameter(call.query, "limit", QStringLiteral("200"));
    return sendAndRead(m_transport, call, api::waitingFromJson, reader);
}

Pending<QList<api::DeliveryHour>> StatisticsCalls::deliveryHours(const Side &side, int hours, QObject *reader)
{
    Call call{"GET", side.webhookBase() + QStringLiteral("/delivery-statistics"), side.query()};
    addParameter(call.query, "hours", QString::number(hours));
    return sendAndRead(m_transport, call, api::deliveryHoursFromJson, reader);
}

} // namespace candor::client
