// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/redelivery.h"

#include "delivery/resolution.h"
#include "storage/lanerepository.h"

namespace candor::delivery {

using domain::Done;
using domain::Result;
using domain::Timestamp;
using storage::Delivery;
using storage::DeliveryRepository;
using storage::LaneRepository;
using storage::Session;

namespace {

// Where it goes from now on.
Result<Destination> destinationOf(Session &session, const Delivery &delivery)
{
    if (const auto id = configOf(delivery.destination)) {
        const auto config = storage::WebhookConfigRepository(session).find(storage::SystemScope(), *id);
        if (!config)
            return domain::fail(config.error());
        if (config->has_value())
            return Destination{(*config)->layer, delivery.destination, delivery.destination,
                (*config)->callbackUrl, *config};
    }
    // What is told of a tenant's own webhook goes to its platform alone.
    const auto resolution = delivery.interview.isNull()
        ? resolveForPlatform(session, storage::PlatformScope(delivery.platform), delivery.eventType)
        : resolve(session, storage::TenantScope(delivery.platform, delivery.tenant), delivery.interview,
              delivery.callbackUrl, delivery.eventType);
    if (!resolution)
        return domain::fail(resolution.error());
    if (!resolution->destination) {
        return domain::fail(domain::ErrorCode::NoDestination,
            QStringLiteral("The webhook that this was to go to was deleted, and no other takes its event."));
    }
    return *resolution->destination;
}

// The lane before the delivery, as everywhere.
Result<Done> hurry(Session &session, const Delivery &delivery, Timestamp now)
{
    const auto due = LaneRepository(session).hurry(delivery.destination, delivery.interview, now);
    return due ? DeliveryRepository(session).hurry(delivery, now) : due;
}

} // namespace

Result<Done> redeliver(Session &session, const Delivery &delivery, Timestamp now)
{
    if (delivery.state == storage::DeliveryState::Pending)
        return hurry(session, delivery, now);
    const auto destination = destinationOf(session, delivery);
    if (!destination)
        return domain::fail(destination.error());
    auto changed = delivery;
    changed.destination = destination->key;
    changed.layer = storage::name(destination->layer);
    changed.callbackUrl = destination->config ? QString() : destination->callbackUrl;
    // What isn't pending is no worker's: its row may be locked before its lane's.
    const auto requeued = DeliveryRepository(session).requeue(delivery, changed, now);
    if (!requeued)
        return domain::fail(requeued.error());
    if (!*requeued)
        return Done(); // somebody else was faster
    LaneRepository lanes(session);
    const auto enqueued = lanes.enqueue({changed.destination, changed.interview, destination->endpoint,
                                            changed.interview.isNull() ? domain::TenantId() : changed.tenant},
        now);
    if (!enqueued)
        return enqueued;
    return lanes.hurry(changed.destination, changed.interview, now);
}

} // namespace candor::delivery
