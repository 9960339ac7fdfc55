// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/deliveryanswers.h"
#include "api/statisticsanswers.h"
#include "client/side.h"
#include "client/transport.h"

namespace candor::client {

// The numbers of a dashboard.
class StatisticsCalls
{
public:
    explicit StatisticsCalls(Transport &transport)
        : m_transport(transport)
    {
    }

    // How the tenant's interviews stand.
    [[nodiscard]] Pending<domain::Statistics> getStatistics(QObject *reader);
    // listApprovals: the 200 that have waited for the longest time.
    [[nodiscard]] Pending<api::Waiting> waiting(QObject *reader);
    // getTenantDeliveryStatistics or getPlatformDeliveryStatistics, of the last `hours`: 1–720.
    [[nodiscard]] Pending<QList<api::DeliveryHour>> deliveryHours(
        const Side &side, int hours, QObject *reader);

private:
    Transport &m_transport;
};

} // namespace candor::client
