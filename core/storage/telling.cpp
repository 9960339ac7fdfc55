// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/telling.h"

#include "storage/lanerepository.h"

namespace candor::storage {

using domain::Done;
using domain::Result;

Result<Done> addWithDelivery(Session &session, const TenantScope &scope, const EventRecord &event,
    const Delivery &delivery, const QString &endpoint)
{
    const auto told = EventRepository(session).insertion(scope, event);
    const auto owed = DeliveryRepository::insertion(scope, delivery);
    const auto lane = LaneRepository::insertion(
        {delivery.destination, event.interview, endpoint, scope.tenant()}, event.at);
    if (session.backend() == Backend::PostgreSql) {
        // That a delivery refers to its event is looked at when all three were inserted.
        return insert(session,
            {QStringLiteral("WITH told AS (%1), owed AS (%2) %3").arg(told.sql, owed.sql, lane.sql),
                told.values + owed.values + lane.values});
    }
    for (const auto &each : {told, owed, lane}) {
        if (const auto added = insert(session, each); !added)
            return added;
    }
    return Done();
}

} // namespace candor::storage
