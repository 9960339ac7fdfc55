// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/repair.h"

#include "delivery/outbox.h"
#include "delivery/unsendable.h"
#include "storage/deliveryrepository.h"
#include "storage/interviewrepository.h"
#include "storage/lanerepository.h"

namespace candor::delivery {

using domain::Done;
using domain::Result;
using domain::Timestamp;
using storage::ResolvedEvent;
using storage::Session;
using storage::SystemScope;
using storage::TenantScope;

namespace {

// The place as it is now; nothing when it is gone.
Result<std::optional<Destination>> placeOf(Session &session, const ResolvedEvent &event)
{
    if (const auto id = configOf(event.destination)) {
        const auto config = storage::WebhookConfigRepository(session).find(SystemScope(), *id);
        if (!config)
            return domain::fail(config.error());
        if (!config->has_value())
            return std::optional<Destination>();
        return std::optional(Destination{
            (*config)->layer, event.destination, event.destination, (*config)->callbackUrl, *config});
    }
    const auto stored = storage::InterviewRepository(session, TenantScope(event.platform, event.tenant))
                            .find(event.interview.toString());
    if (!stored)
        return domain::fail(stored.error());
    if (!stored->has_value() || (*stored)->interview.request.callbackUrl.isEmpty())
        return std::optional<Destination>();
    return resolve(
        Layers(), event.tenant, event.interview, (*stored)->interview.request.callbackUrl, event.type)
        .destination;
}

// The lane as it should be.
Result<storage::Lane> laneOf(Session &session, const storage::LaneCount &counted)
{
    storage::Lane lane{counted.destination, counted.interview, counted.destination, {}};
    const auto head
        = storage::DeliveryRepository(session).head(SystemScope(), lane.destination, lane.interview);
    if (!head)
        return domain::fail(head.error());
    if (!head->has_value() || lane.interview.isNull())
        return lane;
    lane.tenant = (*head)->delivery.tenant;
    if (configOf(lane.destination))
        return lane;
    const auto resolution = resolve(Layers(), lane.tenant, lane.interview, (*head)->delivery.callbackUrl, {});
    if (resolution.destination)
        lane.endpoint = resolution.destination->endpoint;
    return lane;
}

} // namespace

Result<Done> deliverLost(Session &session, const ResolvedEvent &event, Timestamp now)
{
    const auto place = placeOf(session, event);
    if (!place && domain::isShortOfStorage(place.error().code))
        return domain::fail(place.error());
    const bool isReadable = place.has_value();
    const bool isSent = isReadable && place->has_value();
    const auto layer
        = configOf(event.destination) ? storage::WebhookLayer::Tenant : storage::WebhookLayer::Interview;
    storage::Delivery delivery;
    delivery.id = deliveryIdFor(event.id, event.sequence, event.destination);
    delivery.interview = event.interview;
    delivery.event = event.id;
    delivery.eventType = event.type;
    delivery.sequence = event.sequence;
    delivery.destination = event.destination;
    delivery.layer = storage::name(isSent ? (*place)->layer : layer);
    delivery.createdAt = event.at;
    if (isSent) {
        delivery.nextAttemptAt = now;
        if (!(*place)->config)
            delivery.callbackUrl = (*place)->callbackUrl;
    } else if (isReadable) {
        delivery.state = storage::DeliveryState::Parked;
    } else {
        delivery.state = storage::DeliveryState::Failed;
        delivery.lastError = bodyUnreadable;
        delivery.finishedAt = now;
    }
    const auto added
        = storage::DeliveryRepository(session).add(TenantScope(event.platform, event.tenant), delivery);
    if (added && !isReadable) // with what was wrong
        return storage::DeliveryRepository(session).update(SystemScope(), delivery);
    if (!added || !isSent)
        return added;
    return storage::LaneRepository(session).enqueue(
        {event.destination, event.interview, (*place)->endpoint, event.tenant}, now);
}

Result<bool> recount(Session &session, const storage::LaneCount &counted, Timestamp now)
{
    const auto lane = laneOf(session, counted);
    if (!lane)
        return domain::fail(lane.error());
    return storage::LaneRepository(session).repair(*lane, now);
}

Result<qint64> findAside(Session &session)
{
    return storage::LaneRepository(session).repairAside(SystemScope());
}

} // namespace candor::delivery
