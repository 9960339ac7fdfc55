// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/deliveryrepository.h"
#include "storage/lanerepository.h"

namespace candor::storage {

// What an attempt came to.
struct Settlement
{
    LaneClaim lane;
    int finished = 0; // deliveries fewer in the lane
    domain::Timestamp laneDue; // when the lane goes on
    std::optional<int> tries; // as LaneRepository::settle()
    Delivery delivery; // as DeliveryRepository::update() stores it
    DeliveryAttempt attempt;
};
// LaneRepository::settle(), DeliveryRepository::update() and addAttempt() in one: on PostgreSQL one trip to
// the server instead of three. False, and nothing changed, when the claim is no longer valid.
[[nodiscard]] domain::Result<bool> settleAttempt(Session &session, const Settlement &settlement);

} // namespace candor::storage
