// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/chorerepository.h"
#include "storage/endpoint.h"

namespace candor::delivery {

// What is to be done about a receiver that keeps failing.
struct Watch
{
    bool warnsHalf = false; // half of the time until it is disabled has passed
    bool warnsDay = false; // a day of it is left
    bool disables = false;
    int percent = 0; // of the time
};
// A receiver has failed for as long as lies between the first and the last of its failures in a row: one that
// nothing is sent to grows no worse. A receiver is warned of once at each mark, and of both at once when they
// fall together; nothing is disabled before a day has passed since the second (half of a `limit` below two
// days), however seldom something is sent there. `limit` 0: never. Pure.
[[nodiscard]] Watch watch(
    const storage::Endpoint &endpoint, std::chrono::milliseconds limit, domain::Timestamp now);

// The chore that warns of failing webhooks (webhook.endpoint_failing) and disables them in the end
// (webhook.endpoint_disabled). An interview's own callbackUrl has no settings that could be disabled.
[[nodiscard]] storage::Chore endpointWatchChore(std::chrono::milliseconds limit);

// One slice of it: looks at failing webhooks until it did something about one.
[[nodiscard]] domain::Result<storage::ChoreSlice> watchEndpoints(storage::Session &session,
    const storage::ChoreTurn &turn, std::chrono::milliseconds limit, domain::Timestamp now);

} // namespace candor::delivery
