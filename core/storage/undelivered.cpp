// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/undelivered.h"

#include "storage/deliveryrepository.h"
#include "storage/lanerepository.h"

namespace candor::storage {

using domain::Result;

namespace {

// The rows of one state, found by index.
Filter inState(const Reach &reach, DeliveryState state)
{
    Filter filter;
    filter.add(reach.condition(QStringLiteral("platform_id"), QStringLiteral("tenant_id")), reach.values());
    filter.add(QStringLiteral("state <> 'DELIVERED' AND state = ?"), {value(name(state))});
    return filter;
}

Result<qint64> countOf(Session &session, const Reach &reach, DeliveryState state)
{
    const auto filter = inState(reach, state);
    const auto found = first(session.selectList<qint64>(
        QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM deliveries WHERE %1 LIMIT ?) AS counted")
            .arg(filter.where()),
        filter.values + QVariantList{value(mostUndeliveredCounted)},
        [](const Row &row) { return row.number(0); }));
    if (!found)
        return domain::fail(found.error());
    return found->value_or(0);
}

UndeliveredTo readTo(const Row &row)
{
    return {row.text(0), row.text(1), row.number(2), row.number(3), row.time(4)};
}

// The pending ones alone, by where they go, the most first.
Result<QList<UndeliveredTo>> pendingByDestination(Session &session, const Reach &reach)
{
    const auto filter = inState(reach, DeliveryState::Pending);
    // By endpoint, which many interviews' own URLs at one host share. 'config:' has seven characters, and
    // what stands before the host of an origin forty-four.
    return session.selectList<UndeliveredTo>(
        QStringLiteral(
            "SELECT MIN(p.layer), COALESCE(MIN(webhook_configs.callback_url), CASE WHEN MIN(p.callback_url) "
            "= "
            "MAX(p.callback_url) THEN MIN(p.callback_url) ELSE SUBSTR(MIN(lanes.endpoint), 45) END), "
            "COUNT(*) "
            "AS pending, SUM(CASE WHEN lanes.next_due = ? THEN 1 ELSE 0 END), MIN(p.created_at), "
            "COALESCE(lanes.endpoint, p.destination) AS place FROM (SELECT "
            "destination, interview_id, layer, callback_url, created_at FROM deliveries WHERE %1 ORDER BY id "
            "LIMIT ?) AS p LEFT JOIN lanes ON lanes.destination = p.destination AND lanes.interview_id = "
            "COALESCE(p.interview_id, '00000000-0000-0000-0000-000000000000') LEFT JOIN webhook_configs ON "
            "webhook_configs.id = SUBSTR(p.destination, 8) GROUP BY place ORDER BY pending DESC, place")
            .arg(filter.where()),
        QVariantList{value(heldLane)} + filter.values + QVariantList{value(mostUndeliveredCounted)}, readTo);
}

} // namespace

Result<Undelivered> undelivered(Session &session, const Reach &reach)
{
    Undelivered all;
    auto destinations = pendingByDestination(session, reach);
    if (!destinations)
        return domain::fail(destinations.error());
    for (const auto &to : *destinations) {
        all.pending += to.pending;
        all.held += to.held;
        all.oldestAt = std::min(all.oldestAt.value_or(to.oldestAt), to.oldestAt);
    }
    all.destinations = destinations->mid(0, mostUndeliveredDestinations);
    const auto failed = countOf(session, reach, DeliveryState::Failed);
    if (!failed)
        return domain::fail(failed.error());
    all.failed = *failed;
    const auto parked = countOf(session, reach, DeliveryState::Parked);
    if (!parked)
        return domain::fail(parked.error());
    all.parked = *parked;
    return all;
}

} // namespace candor::storage
