// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/selfauditrepository.h"

// What the self-audit mends, each within the caller's unit of work. After the commit the caller wakes the
// worker (DeliveryWorker::wake).
namespace candor::delivery {

// Makes the delivery that an event should have: to where it was resolved to, under the id that it would have
// had. When that place is gone it is parked, to be recovered.
[[nodiscard]] domain::Result<domain::Done> deliverLost(
    storage::Session &session, const storage::ResolvedEvent &event, domain::Timestamp now);

// Sets a lane's counter to what is pending there, under the lane's lock; makes the lane when there is none.
// Answers whether it was wrong.
[[nodiscard]] domain::Result<bool> recount(
    storage::Session &session, const storage::LaneCount &lane, domain::Timestamp now);

// Has lanes be found again that were set aside at an endpoint that doesn't know of them. Answers how many.
[[nodiscard]] domain::Result<qint64> findAside(storage::Session &session);

} // namespace candor::delivery
