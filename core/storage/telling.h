// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/deliveryrepository.h"
#include "storage/eventrepository.h"

namespace candor::storage {

// EventRepository::add(), DeliveryRepository::add() and LaneRepository::enqueue() of the event's time in one:
// on PostgreSQL one trip to the server instead of three. `endpoint` is what the lane is counted by.
[[nodiscard]] domain::Result<domain::Done> addWithDelivery(Session &session, const TenantScope &scope,
    const EventRecord &event, const Delivery &delivery, const QString &endpoint);

} // namespace candor::storage
