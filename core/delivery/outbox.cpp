// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/outbox.h"

#include "crypto/hmac.h"
#include "delivery/resolution.h"
#include "storage/telling.h"

namespace candor::delivery {

using domain::Done;
using domain::Result;

domain::DeliveryId deliveryIdFor(domain::EventId event, int sequence, const QString &destinationKey)
{
    constexpr int timeBytes = 6; // RFC 9562 §5.7
    constexpr int lastCounted = 0xfff; // §6.2, method 1, in rand_a
    QByteArray bytes = event.uuid.toRfc4122();
    bytes = bytes.left(timeBytes) + crypto::sha256(bytes + destinationKey.toUtf8()).left(16 - timeBytes);
    const int counter = std::clamp(sequence, 0, lastCounted);
    bytes[6] = char(0x70 | (counter >> 8)); // version 7
    bytes[7] = char(counter & 0xff);
    bytes[8] = char((bytes[8] & 0x3f) | 0x80); // the RFC's variant
    return domain::DeliveryId{QUuid::fromRfc4122(bytes)};
}

Result<Done> enqueue(storage::Session &session, const OutboxEvent &event)
{
    std::optional<Layers> layers;
    return enqueue(session, event, layers);
}

Result<Done> enqueue(storage::Session &session, const OutboxEvent &event, std::optional<Layers> &layers)
{
    if (!layers && event.interviewCallbackUrl.isEmpty()) {
        auto read = layersOf(session, event.scope);
        if (!read)
            return domain::fail(read.error());
        layers = std::move(*read);
    }
    const auto resolution = resolve(layers.value_or(Layers()), event.scope.tenant(), event.interview,
        event.interviewCallbackUrl, domain::name(event.type));
    const storage::EventRecord record{event.id, event.interview, event.sequence, event.type,
        event.vault.seal(event.body, storage::eventBodyPlace(event.id)), event.at,
        resolution.destination ? resolution.destination->key : QString()};
    if (!resolution.destination)
        return storage::EventRepository(session).add(event.scope, record);
    const Destination &destination = *resolution.destination;
    storage::Delivery delivery;
    delivery.id = deliveryIdFor(event.id, event.sequence, destination.key);
    delivery.interview = event.interview;
    delivery.event = event.id;
    delivery.eventType = domain::name(event.type);
    delivery.sequence = event.sequence;
    delivery.destination = destination.key;
    delivery.layer = storage::name(destination.layer);
    if (!destination.config)
        delivery.callbackUrl = destination.callbackUrl;
    delivery.nextAttemptAt = event.at;
    delivery.createdAt = event.at;
    return storage::addWithDelivery(session, event.scope, record, delivery, destination.endpoint);
}

} // namespace candor::delivery
