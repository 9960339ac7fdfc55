// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/deliveryworker.h"

namespace candor::tests {

// How a test's worker is set: it looks often in real time, while due times are the test clock's; a retry
// comes when the schedule says, long after everything unless the test says otherwise; and it waits for
// nothing when it stops.
[[nodiscard]] inline delivery::DeliveryWorker::Settings workerSettings(
    const QList<std::chrono::milliseconds> &schedule = {std::chrono::hours(24)})
{
    delivery::DeliveryWorker::Settings settings;
    settings.retrySchedule = schedule;
    settings.jitter = [] { return 1.0; };
    settings.pollInterval = std::chrono::milliseconds(20);
    settings.stopGrace = std::chrono::milliseconds(0);
    return settings;
}

} // namespace candor::tests
