// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/audience.h"
#include "delivery/caller.h"
#include "delivery/destinationview.h"
#include "delivery/echo.h"
#include "delivery/why.h"
#include "storage/destinations.h"
#include "storage/remembering.h"
#include "storage/undelivered.h"

#include <QFuture>
#include <functional>

namespace candor::delivery {

struct DeliveryView
{
    storage::DeliveryStanding standing;
    Why why;
};

struct DeliveryList
{
    QList<DeliveryView> deliveries; // newest event first
    domain::DeliveryId next; // where the next page begins; null on the last one
    domain::Counted counted;
};

// What was sent or came back, as it may be shown. Both members are empty when it may not.
struct ShownBody
{
    std::optional<QByteArray> bytes;
    bool truncated = false; // there was more
};

// One attempt, with the answer's body.
struct AttemptView
{
    storage::DeliveryAttempt attempt;
    ShownBody answer;
};

// A delivery with all that is known of it. Bodies are left out for who may not read what is in them.
struct DeliveryDetail
{
    DeliveryView view;
    ShownBody body; // what is sent, byte for byte
    QString hiddenFor; // the permission that bodies take and the caller lacks; else empty
    bool erased = false; // bodies can't be decrypted any more
    QList<AttemptView> attempts; // in order
};

// What has not arrived, and how long the oldest of it has waited.
struct UndeliveredView
{
    storage::Undelivered all;
    std::optional<std::chrono::seconds> oldestAge; // of the pending ones
    // The self-audit's: when it last went through, and how much it has mended since the installation began.
    std::optional<domain::Timestamp> auditedAt;
    qint64 repaired = 0;
};

// The permission that shows the bodies of an event: what it tells must not be told by a side door to those
// who may only look after deliveries.
[[nodiscard]] QString permissionForBodies(const QString &eventType);

// What became of each event on its way to its receiver. Any thread; futures finish on the database's threads:
// consume them with domain::whenFinished. Database and clock must outlive it.
class DeliveryLog
{
public:
    // `limits` are those of the workers, which say why something waits; `wakeWorker` is called on a
    // database's thread after something is to be delivered again.
    DeliveryLog(storage::Database &database, const domain::Clock &clock, const EndpointLimits &limits,
        std::function<void()> wakeWorker)
        : m_database(database)
        , m_clock(clock)
        , m_limits(limits)
        , m_wakeWorker(std::move(wakeWorker))
    {
    }

    [[nodiscard]] QFuture<domain::Result<DeliveryList>> list(
        const storage::Reach &reach, const storage::DeliveryFilter &filter);
    // NotFound for one that isn't within reach. `permissions`: the caller's, as for domain::permits().
    [[nodiscard]] QFuture<domain::Result<DeliveryDetail>> find(
        const storage::Reach &reach, domain::DeliveryId id, const QStringList &permissions);
    [[nodiscard]] QFuture<domain::Result<UndeliveredView>> undelivered(const storage::Reach &reach);
    // The webhooks within reach, with how their receivers have done in the last day.
    [[nodiscard]] QFuture<domain::Result<QList<storage::DestinationStanding>>> destinations(
        const storage::Reach &reach);
    // The attempts at all receivers within reach, hour by hour: hoursOf().
    [[nodiscard]] QFuture<domain::Result<QList<HourSummary>>> hours(const storage::Reach &reach, int hours);
    // Delivers it again, as redeliver() says; the view is of what it is from then on. Its receiver gets it at
    // once, whatever its breaker says, if it is the audience's own. One unit of work with its audit record.
    // NotFound; NoDestination.
    [[nodiscard]] QFuture<domain::Result<storage::Performed<DeliveryView>>> redeliver(
        const storage::Reach &reach, domain::DeliveryId id, Audience audience, const Caller &caller,
        const storage::Remember<DeliveryView> &memory = {});

private:
    storage::Database &m_database;
    const domain::Clock &m_clock;
    const EndpointLimits m_limits;
    const std::function<void()> m_wakeWorker;
};

} // namespace candor::delivery
