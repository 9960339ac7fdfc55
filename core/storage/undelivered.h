// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/reach.h"

namespace candor::storage {

// Where each count of Undelivered stops, so that what is asked each minute costs little beside a heap.
inline constexpr qint64 mostUndeliveredCounted = 10'000;
// How many destinations are told; those with the most come first.
inline constexpr int mostUndeliveredDestinations = 100;

// What one receiver has not got yet, of the oldest mostUndeliveredCounted pending deliveries.
struct UndeliveredTo
{
    QString layer; // name(WebhookLayer)
    QString callbackUrl; // where interviews' own differ what they have in common: scheme, host and port
    qint64 pending = 0;
    qint64 held = 0; // of these: waits for a person
    domain::Timestamp oldestAt; // the event's time
};

// What has not arrived. A count of mostUndeliveredCounted means that many or more.
struct Undelivered
{
    qint64 pending = 0;
    qint64 held = 0; // of the pending ones: waits for a person
    qint64 failed = 0;
    qint64 parked = 0;
    std::optional<domain::Timestamp> oldestAt; // of the pending ones
    QList<UndeliveredTo> destinations;
};

// Within a unit of work or a read.
[[nodiscard]] domain::Result<Undelivered> undelivered(Session &session, const Reach &reach);

} // namespace candor::storage
