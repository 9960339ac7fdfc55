// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/endpointhealth.h"
#include "storage/deliveryrepository.h"

namespace candor::delivery {

// Why a delivery has (not) arrived, for people and for programs.
struct Why
{
    QString code; // stable, UPPER_SNAKE
    QString detail; // an English sentence, with the way out
    std::optional<domain::Timestamp> until; // when that changes by itself, if that is known
    domain::DeliveryId blockedBy; // what has to arrive before it; null = nothing
};

// The first that holds: DELIVERED, DESTINATION_DELETED, BODY_UNREADABLE, RECEIVER_GONE, SECRET_UNREADABLE, RETRIES_USED_UP,
// DISABLED_GONE, DISABLED_UNREADABLE, DISABLED_FAILING, INACTIVE, WAITS_FOR_EARLIER, IN_FLIGHT, BREAKER_OPEN,
// RECEIVER_BUSY, PROBING, RETRY_SCHEDULED, AT_CAPACITY, RATE_LIMITED, DUE. `limits` are those that workers claim by. Pure.
[[nodiscard]] Why whyOf(
    const storage::DeliveryStanding &standing, const EndpointLimits &limits, domain::Timestamp now);

// When it is tried next; nothing for what isn't tried by itself, or waits for another.
[[nodiscard]] std::optional<domain::Timestamp> nextAttemptAt(
    const storage::DeliveryStanding &standing, const Why &why);

} // namespace candor::delivery
