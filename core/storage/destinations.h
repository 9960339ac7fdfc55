// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/endpoint.h"
#include "storage/reach.h"
#include "storage/webhookconfigrepository.h"

#include <array>

namespace candor::storage {

// How long an attempt took, as it is counted: up to each of these, or longer than all of them.
inline constexpr std::array<std::chrono::milliseconds, 11> latencySteps{
    {std::chrono::milliseconds(10), std::chrono::milliseconds(25), std::chrono::milliseconds(50),
        std::chrono::milliseconds(100), std::chrono::milliseconds(250), std::chrono::milliseconds(500),
        std::chrono::milliseconds(1000), std::chrono::milliseconds(2500), std::chrono::milliseconds(5000),
        std::chrono::milliseconds(10000), std::chrono::milliseconds(15000)}};
inline constexpr int latencyClasses = int(latencySteps.size()) + 1;
[[nodiscard]] int latencyClassOf(std::chrono::milliseconds duration);

// Attempts of one class that a node made at an endpoint.
struct AttemptCount
{
    int latencyClass = 0;
    qint64 attempts = 0;
    qint64 delivered = 0; // of them
};

// How many webhooks are listed, those that fail first.
inline constexpr int mostDestinations = 200;

// A webhook with what is known of its receiver.
struct DestinationStanding
{
    domain::WebhookConfigId config;
    WebhookLayer layer = WebhookLayer::Tenant;
    domain::TenantId tenant; // null for the platform's
    QString callbackUrl;
    bool active = true;
    QString disabledReason;
    EndpointHealth health;
    qint64 pending = 0; // up to mostUndeliveredCounted over all, but of each 1000 at least
    std::optional<domain::Timestamp> oldestAt; // the event's time, of those that were counted
    int inFlight = 0;
    std::array<AttemptCount, latencyClasses> counts; // since the hour asked for
};

// Within a unit of work or a read. An interview's own callbackUrl is no webhook and not listed.
[[nodiscard]] domain::Result<QList<DestinationStanding>> destinations(
    Session &session, const Reach &reach, domain::Timestamp since);

// Attempts of one class in one hour, of all receivers and nodes.
struct HourCount
{
    qint64 hour = 0; // since 1970
    AttemptCount count;
};
// In no order. Counts the attempts at interviews' own callbackUrls, too.
[[nodiscard]] domain::Result<QList<HourCount>> attemptsByHour(
    Session &session, const Reach &reach, domain::Timestamp since);
[[nodiscard]] qint64 hourOf(domain::Timestamp at);

// Adds to what the node has counted in the hour of `at`. Rows of one node are written by it alone.
[[nodiscard]] domain::Result<domain::Done> addAttempts(Session &session, const QString &endpoint,
    const QString &node, domain::Timestamp at, const AttemptCount &count);
// Removes what was counted in hours that began before; at most `most`. Answers how many.
[[nodiscard]] domain::Result<qint64> removeCounts(Session &session, domain::Timestamp before, int most);

} // namespace candor::storage
