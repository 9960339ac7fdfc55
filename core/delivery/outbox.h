// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/resolution.h"
#include "domain/state.h"
#include "storage/interviewvault.h"
#include "storage/scope.h"

namespace candor::delivery {

// Something that happened to an interview and is to be told. A value for one call: it refers to the vault.
struct OutboxEvent
{
    domain::EventId id; // made before the unit of work, so that a re-run makes the same rows
    domain::EventType type = domain::EventType::Received;
    storage::TenantScope scope;
    domain::InterviewId interview;
    int sequence = 0; // 1, 2, 3 … within the interview
    QByteArray body; // the payload: bytes stored = bytes signed = bytes sent
    domain::Timestamp at;
    QString interviewCallbackUrl; // empty = none
    const storage::InterviewVault &vault; // the interview's stored key; seals the body
};

// Stores the event, the one delivery to its destination, and the delivery's place in its lane, within the
// caller's unit of work: what changed the interview and what tells of it are committed together or not at
// all. The destination is resolved here, once; without one only the event is stored. After the commit the
// caller wakes the worker (DeliveryWorker::wake). DuplicateValue when the interview has an event of that
// sequence number already.
[[nodiscard]] domain::Result<domain::Done> enqueue(storage::Session &session, const OutboxEvent &event);
// The same for several events of one tenant in one unit of work: `layers` is read when first needed.
[[nodiscard]] domain::Result<domain::Done> enqueue(
    storage::Session &session, const OutboxEvent &event, std::optional<Layers> &layers);

// The id of an event's delivery: the event's time and its number within its interview (so that deliveries
// sort by time, those of one commit, too), the rest from SHA-256 of event and destination. The same event to
// the same destination always has the same id.
[[nodiscard]] domain::DeliveryId deliveryIdFor(
    domain::EventId event, int sequence, const QString &destinationKey);

} // namespace candor::delivery
