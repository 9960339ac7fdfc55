// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/destinations.h"

#include "storage/ran.h"
#include "storage/undelivered.h"

#include <QHash>
#include <algorithm>

namespace candor::storage {

using domain::Done;
using domain::Result;
using domain::Timestamp;

namespace {

const QString prefix = QStringLiteral("config:");

DestinationStanding readStanding(const Row &row)
{
    DestinationStanding standing;
    standing.config = row.id<domain::WebhookConfigId>(0);
    standing.layer
        = row.text(1) == name(WebhookLayer::Platform) ? WebhookLayer::Platform : WebhookLayer::Tenant;
    if (!row.isNull(2))
        standing.tenant = row.id<domain::TenantId>(2);
    standing.callbackUrl = row.text(3);
    standing.active = row.flag(4);
    standing.disabledReason = row.text(5);
    standing.health = {breakerFromName(row.text(6)), row.time(7), int(row.number(9)), int(row.number(8)),
        row.optionalTime(10), row.optionalTime(11), row.text(12), int(row.number(13))};
    for (int i = 0; i < latencyClasses; ++i)
        standing.counts[size_t(i)].latencyClass = i;
    return standing;
}

QString reachOf(const Reach &reach)
{
    return reach.condition(QStringLiteral("c.platform_id"), QStringLiteral("c.tenant_id"));
}

using ByEndpoint = QHash<QString, DestinationStanding *>;

Result<Done> countAttempts(Session &session, const Reach &reach, Timestamp since, const ByEndpoint &known)
{
    struct Counted
    {
        QString endpoint;
        AttemptCount count;
    };
    const auto rows = session.selectList<Counted>(
        QStringLiteral(
            "SELECT endpoint, latency_class, CAST(SUM(attempts) AS BIGINT), CAST(SUM(delivered) AS "
            "BIGINT) FROM endpoint_hours WHERE hour >= ? AND endpoint IN (SELECT 'config:' || "
            "c.id FROM webhook_configs c WHERE %1) GROUP BY endpoint, latency_class")
            .arg(reachOf(reach)),
        QVariantList{value(hourOf(since))} + reach.values(), [](const Row &row) {
            return Counted{row.text(0), {int(row.number(1)), row.number(2), row.number(3)}};
        });
    if (!rows)
        return domain::fail(rows.error());
    for (const auto &[endpoint, count] : *rows) {
        auto *standing = known.value(endpoint);
        if (standing && count.latencyClass >= 0 && count.latencyClass < latencyClasses)
            standing->counts[size_t(count.latencyClass)] = count;
    }
    return Done();
}

Result<Done> countInFlight(Session &session, const ByEndpoint &known)
{
    const auto rows = session.select<std::pair<QString, qint64>>(
        QStringLiteral("SELECT endpoint, COUNT(*) FROM lanes WHERE lease_owner <> '' GROUP BY endpoint"), {},
        [](const Row &row) { return std::pair(row.text(0), row.number(1)); });
    if (!rows)
        return domain::fail(rows.error());
    for (const auto &[endpoint, held] : *rows) {
        if (auto *standing = known.value(endpoint))
            standing->inFlight = int(held);
    }
    return Done();
}

constexpr qint64 fewestCounted = 1'000; // of each, however many there are

// Of each by itself: what one receiver lets wait hides nothing of the others.
Result<Done> countPending(Session &session, const ByEndpoint &known)
{
    struct Waiting
    {
        qint64 count = 0;
        std::optional<Timestamp> oldestAt;
    };
    const qint64 most = std::max(mostUndeliveredCounted / std::max<qint64>(1, known.size()), fewestCounted);
    for (auto [destination, standing] : known.asKeyValueRange()) {
        const auto waiting = session.selectOne<Waiting>(
            QStringLiteral("SELECT COUNT(*), MIN(created_at) FROM (SELECT created_at FROM deliveries WHERE "
                           "destination = ? AND state = 'PENDING' ORDER BY interview_id LIMIT ?) AS waiting"),
            {value(destination), value(most)},
            [](const Row &row) { return Waiting{row.number(0), row.optionalTime(1)}; });
        if (!waiting)
            return domain::fail(waiting.error());
        if (waiting->has_value() && (*waiting)->count > 0) {
            standing->pending = (*waiting)->count;
            standing->oldestAt = (*waiting)->oldestAt;
        }
    }
    return Done();
}

} // namespace

qint64 hourOf(Timestamp at)
{
    return std::chrono::floor<std::chrono::hours>(at).time_since_epoch().count();
}

int latencyClassOf(std::chrono::milliseconds duration)
{
    return int(std::lower_bound(latencySteps.begin(), latencySteps.end(), duration) - latencySteps.begin());
}

Result<QList<DestinationStanding>> destinations(Session &session, const Reach &reach, Timestamp since)
{
    auto found = session.selectList<DestinationStanding>(
        QStringLiteral(
            "SELECT c.id, c.layer, c.tenant_id, c.callback_url, c.is_active, c.disabled_reason, e.breaker, "
            "e.open_until, e.trips, e.failures, e.failing_since, e.last_failure_at, e.last_error, "
            "e.last_status FROM webhook_configs c LEFT JOIN endpoints e ON e.endpoint = 'config:' || c.id "
            "WHERE %1 ORDER BY CASE WHEN e.failures > 0 THEN 0 ELSE 1 END, c.id LIMIT ?")
            .arg(reachOf(reach)),
        reach.values() + QVariantList{value(mostDestinations)}, readStanding);
    if (!found)
        return found;
    ByEndpoint known;
    for (auto &standing : *found)
        known.insert(prefix + standing.config.toString(), &standing);
    if (const auto counted = countAttempts(session, reach, since, known); !counted)
        return domain::fail(counted.error());
    if (const auto counted = countInFlight(session, known); !counted)
        return domain::fail(counted.error());
    if (const auto counted = countPending(session, known); !counted)
        return domain::fail(counted.error());
    return found;
}

Result<QList<HourCount>> attemptsByHour(Session &session, const Reach &reach, Timestamp since)
{
    // An origin is "origin:<tenant>:…": a range of the key for each tenant, which neither database would take
    // if it could begin with the hours of all.
    return session.selectList<HourCount>(
        QStringLiteral(
            "SELECT hour, latency_class, CAST(SUM(attempts) AS BIGINT), CAST(SUM(delivered) AS BIGINT) FROM ("
            "SELECT h.hour, h.latency_class, h.attempts, h.delivered FROM webhook_configs c CROSS JOIN "
            "endpoint_hours h WHERE h.endpoint = 'config:' || c.id AND h.hour >= ? AND %1 UNION ALL "
            "SELECT h.hour, h.latency_class, h.attempts, h.delivered FROM tenants t CROSS JOIN "
            "endpoint_hours "
            "h WHERE h.endpoint >= 'origin:' || t.id || ':' AND h.endpoint < 'origin:' || t.id || ';' AND "
            "h.hour + 0 >= ? AND %2) AS counted GROUP BY hour, latency_class")
            .replace(QLatin1String("%1"), reachOf(reach))
            .replace(QLatin1String("%2"),
                reach.condition(QStringLiteral("t.platform_id"), QStringLiteral("t.id"))),
        QVariantList{value(hourOf(since))} + reach.values() + QVariantList{value(hourOf(since))}
            + reach.values(),
        [](const Row &row) {
            return HourCount{row.number(0), {int(row.number(1)), row.number(2), row.number(3)}};
        });
}

Result<Done> addAttempts(
    Session &session, const QString &endpoint, const QString &node, Timestamp at, const AttemptCount &count)
{
    return ran(session.execute(
        QStringLiteral(
            "INSERT INTO endpoint_hours (endpoint, hour, node, latency_class, attempts, delivered) "
            "VALUES (?, ?, ?, ?, ?, ?) ON CONFLICT (endpoint, hour, node, latency_class) DO UPDATE "
            "SET attempts = endpoint_hours.attempts + excluded.attempts, "
            "delivered = endpoint_hours.delivered + excluded.delivered"),
        {value(endpoint), value(hourOf(at)), value(node), value(count.latencyClass), value(count.attempts),
            value(count.delivered)}));
}

Result<qint64> removeCounts(Session &session, Timestamp before, int most)
{
    return session.execute(
        QStringLiteral("DELETE FROM endpoint_hours WHERE (endpoint, hour, node, latency_class) IN (SELECT "
                       "endpoint, hour, node, latency_class FROM endpoint_hours WHERE hour < ? LIMIT ?)"),
        {value(hourOf(before)), value(most)});
}

} // namespace candor::storage
