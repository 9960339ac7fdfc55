// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/deliveryrepository.h"

namespace candor::delivery {

// Delivers again, within the caller's unit of work: what is pending is tried at once, with all that is to
// arrive before it; what is not is on its way again, under the same event id, with all its retries before it.
// It goes to where it was to go, and when that webhook was deleted, to where its event would go now:
// NoDestination when that is nowhere. What is held stays held, but for an interview's own callbackUrl, which
// nobody can save again. After the commit the caller wakes the worker (DeliveryWorker::wake).
[[nodiscard]] domain::Result<domain::Done> redeliver(
    storage::Session &session, const storage::Delivery &delivery, domain::Timestamp now);

} // namespace candor::delivery
