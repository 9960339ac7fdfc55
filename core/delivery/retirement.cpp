// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/retirement.h"

#include "delivery/resolution.h"
#include "storage/deliveryrepository.h"
#include "storage/endpointrepository.h"
#include "storage/lanerepository.h"
#include "storage/webhookconfigrepository.h"

namespace candor::delivery {

using domain::Done;
using domain::Result;
using storage::Session;
using storage::TenantScope;

Result<bool> hasPending(Session &session, const TenantScope &scope)
{
    const auto destinations = storage::DeliveryRepository(session).pendingDestinations(scope, 1);
    if (!destinations)
        return domain::fail(destinations.error());
    return !destinations->isEmpty();
}

Result<qint64> close(Session &session, const QString &destination)
{
    storage::LaneRepository lanes(session);
    const auto interview = interviewOf(destination);
    const auto cleared = interview ? lanes.clear(destination, *interview) : lanes.clear(destination);
    if (!cleared)
        return domain::fail(cleared.error());
    const auto parked = storage::DeliveryRepository(session).park(destination);
    if (!parked)
        return parked;
    // A config is its own endpoint; that of an interview's own URL serves other interviews, too.
    if (const auto forgotten = storage::EndpointRepository(session).remove(destination); !forgotten)
        return domain::fail(forgotten.error());
    return parked;
}

Result<Done> retire(Session &session, const TenantScope &scope)
{
    // The config's row first, then the lanes', as everywhere.
    storage::WebhookConfigRepository configs(session);
    const auto config = configs.find(scope);
    if (!config)
        return domain::fail(config.error());
    if (config->has_value()) {
        if (const auto removed = configs.remove((*config)->id); !removed)
            return removed;
    }
    const auto destinations = storage::DeliveryRepository(session).pendingDestinations(scope, -1);
    if (!destinations)
        return domain::fail(destinations.error());
    for (const auto &destination : *destinations) {
        if (const auto closed = close(session, destination); !closed)
            return domain::fail(closed.error());
    }
    return Done();
}

} // namespace candor::delivery
