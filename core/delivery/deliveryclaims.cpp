// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/deliverysteps.h"
#include "delivery/resolution.h"
#include "storage/endpointrepository.h"

namespace candor::delivery {

using domain::Done;
using domain::Result;
using domain::Timestamp;
using storage::DueEndpoint;
using storage::DueTenant;
using storage::Endpoint;
using storage::Session;
using storage::SystemScope;

namespace {

// One look of a worker.
struct Look
{
    const ClaimOrder &order;
    Timestamp now;
    Places places; // as they are left
    Claims claims;
};

void lookAgainAt(Claims &claims, Timestamp time)
{
    claims.nextDue = std::min(claims.nextDue.value_or(time), time);
}

// Writes what a claim means for its endpoint: a probe under way, tokens spent.
Result<Done> noteClaim(Session &session, const Look &look, const QString &name, const Endpoint &endpoint,
    const QList<storage::LaneClaim> &lanes)
{
    storage::EndpointRepository endpoints(session);
    if (!lanes.isEmpty() && lanes.first().isProbe)
        return endpoints.store(SystemScope(), name, probing(endpoint.health, look.now, look.order.breaker));
    if (lanes.isEmpty() || look.order.perEndpoint.perSecond <= 0)
        return Done();
    auto bucket = endpoint.bucket;
    bucket.tokens -= double(lanes.size());
    return endpoints.store(SystemScope(), name, bucket);
}

// Whose lanes are to be taken, those first who have the fewest: with many that wait at one webhook nobody
// waits for all that another has.
Result<QList<DueTenant>> tenantsAt(Session &session, const Look &look, const DueEndpoint &endpoint)
{
    if (const auto only = tenantOf(endpoint.endpoint))
        return QList<DueTenant>{{*only, endpoint.due}};
    auto tenants = storage::LaneRepository(session).tenants(SystemScope(), endpoint.endpoint, look.now);
    if (!tenants)
        return tenants;
    std::stable_sort(tenants->begin(), tenants->end(), [&](const DueTenant &left, const DueTenant &right) {
        return look.places.takenBy(left.tenant) < look.places.takenBy(right.tenant);
    });
    return tenants;
}

// Takes `most` lanes of the endpoint at most, shared out among its tenants.
Result<QList<storage::LaneClaim>> take(
    Session &session, Look &look, const DueEndpoint &endpoint, int most, bool isProbe)
{
    const auto tenants = tenantsAt(session, look, endpoint);
    if (!tenants)
        return domain::fail(tenants.error());
    const storage::LaneLease lease{look.order.owner, look.now, look.now + look.order.lease};
    QList<storage::LaneClaim> taken;
    for (qsizetype i = 0; i < tenants->size() && taken.size() < most; ++i) {
        const auto tenant = tenants->at(i).tenant;
        const int room = look.places.roomFor(tenant, endpoint.standing);
        if (room == 0)
            continue;
        const int others = int(tenants->size() - i);
        const int share = std::max(1, std::min((most - int(taken.size())) / others, room / 2));
        auto lanes
            = storage::LaneRepository(session).claim(SystemScope(), endpoint.endpoint, tenant, lease, share);
        if (!lanes)
            return lanes;
        for (auto &lane : *lanes) {
            lane.isProbe = isProbe;
            lane.standing = endpoint.standing;
        }
        look.places.take(tenant, endpoint.standing, int(lanes->size()));
        taken.append(*lanes);
    }
    return taken;
}

// Takes lanes of one endpoint, as far as its breaker, its cap and its rate allow.
Result<Done> claimAt(Session &session, Look &look, const DueEndpoint &due)
{
    constexpr std::chrono::milliseconds whileAnotherNodeIsAtIt{10};
    auto endpoint = storage::EndpointRepository(session).take(SystemScope(), due.endpoint);
    if (!endpoint)
        return domain::fail(endpoint.error());
    if (!endpoint->has_value()) {
        lookAgainAt(look.claims, look.now + whileAnotherNodeIsAtIt);
        return Done();
    }
    const auto inFlight = storage::LaneRepository(session).inFlight(SystemScope(), due.endpoint, look.now);
    if (!inFlight)
        return domain::fail(inFlight.error());
    const auto &limits = look.order.perEndpoint;
    auto &bucket = (*endpoint)->bucket;
    bucket = refilled(bucket, limits.perSecond, look.now);
    const auto allowed = allowance((*endpoint)->health, limits, bucket, *inFlight, look.now);
    if (allowed.notBefore)
        lookAgainAt(look.claims, *allowed.notBefore);
    if (allowed.lanes == 0)
        return Done();
    const int most = std::min(allowed.lanes, std::max(1, look.places.left() / 2));
    const auto taken = take(session, look, due, most, allowed.isProbe);
    if (!taken)
        return domain::fail(taken.error());
    look.claims.lanes.append(*taken);
    return noteClaim(session, look, due.endpoint, **endpoint, *taken);
}

// Whether there is a place for a lane of the endpoint. Where tenants share one, each is looked at by itself.
bool hasRoom(const Places &places, const DueEndpoint &endpoint)
{
    const auto only = tenantOf(endpoint.endpoint);
    return only ? places.roomFor(*only, endpoint.standing) > 0 : places.left() > 0;
}

} // namespace

Result<Claims> claimDue(Session &session, const ClaimOrder &order)
{
    const auto now = session.now();
    if (!now)
        return domain::fail(now.error());
    const auto all = storage::LaneRepository(session).endpoints(SystemScope());
    if (!all)
        return domain::fail(all.error());
    Look look{order, *now, order.places, {}};
    look.claims.leaseUntil = *now + order.lease;
    QList<DueEndpoint> due;
    QStringList unknown;
    auto places = look.places; // as they are left by those of them that nothing is known of
    for (const auto &endpoint : *all) {
        if (endpoint.due > *now) {
            look.claims.nextDue = endpoint.due;
            break;
        }
        if (!hasRoom(places, endpoint))
            continue; // until a place is free
        due.append(endpoint);
        if (endpoint.isKnown)
            continue;
        unknown.append(endpoint.endpoint);
        if (const auto only = tenantOf(endpoint.endpoint))
            places.take(*only, endpoint.standing);
    }
    if (const auto ready = storage::EndpointRepository(session).ensure(SystemScope(), unknown); !ready)
        return domain::fail(ready.error());
    for (const auto &endpoint : std::as_const(due)) {
        if (!hasRoom(look.places, endpoint))
            continue;
        if (const auto claimed = claimAt(session, look, endpoint); !claimed)
            return domain::fail(claimed.error());
    }
    return std::move(look.claims);
}

} // namespace candor::delivery
