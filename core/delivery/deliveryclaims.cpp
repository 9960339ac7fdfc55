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

constexpr int lanesAtOnce = 256; // that one look finds ready
// That one look finds with something set aside: more than a worker has places.
constexpr int endpointsAtOnce = 128;
// Of a crowd of those: so many owners a look goes on to, and so many endpoints of each.
constexpr int groupsAtOnce = 256;
constexpr int endpointsOfAGroup = 8;
constexpr std::chrono::milliseconds whileAnotherNodeIsAtIt{10};

// One look of a worker.
struct Look
{
    const ClaimOrder &order;
    Timestamp now;
    Places places; // as they are left
    Timestamp until; // of what was found ready, the last to be due
    bool isCrowded = false; // more is ready than one look takes
    bool isAsideCrowded = false; // and so is what was set aside and may go
    QSet<QString> ready; // endpoints with lanes that aren't set aside
    bool hasMoved = false; // something was claimed or set aside
    Claims claims;
};

void lookAgainAt(Claims &claims, Timestamp time)
{
    claims.nextDue = std::min(claims.nextDue.value_or(time), time);
}

// Takes the tokens that lanes cost, where there is a rate.
Result<Done> spend(
    Session &session, const Look &look, const QString &name, storage::TokenBucket bucket, qsizetype lanes)
{
    if (lanes == 0 || look.order.perEndpoint.perSecond <= 0)
        return Done();
    bucket.tokens -= double(lanes);
    return storage::EndpointRepository(session).store(SystemScope(), name, bucket);
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
Result<QList<storage::LaneClaim>> take(Session &session, Look &look, const DueEndpoint &endpoint, int most)
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
        for (auto &lane : *lanes)
            lane.standing = endpoint.standing;
        look.places.take(tenant, endpoint.standing, int(lanes->size()));
        taken.append(*lanes);
    }
    return taken;
}

// Sets aside what was found ready at the endpoint and wasn't taken. Answers how many that were.
Result<qint64> setAside(Session &session, Look &look, const QString &name)
{
    const auto moved
        = storage::LaneRepository(session).setAside(SystemScope(), name, look.until, lanesAtOnce);
    look.hasMoved = look.hasMoved || moved.value_or(0) > 0;
    return moved;
}

// Says at the endpoint, whose row is locked, when to look for what is set aside there.
Result<Done> noteAside(Session &session, const Look &look, const QString &name, const Endpoint &endpoint,
    std::optional<Timestamp> notBefore)
{
    const auto any = storage::LaneRepository(session).hasAside(SystemScope(), name);
    if (!any)
        return domain::fail(any.error());
    const auto due = *any ? std::optional(notBefore.value_or(look.now)) : std::nullopt;
    // What is due anyhow needs no newer time.
    const bool isDue = endpoint.asideDue && *endpoint.asideDue <= look.now;
    if (due == endpoint.asideDue || (isDue && due == look.now))
        return Done();
    return storage::EndpointRepository(session).storeAside(SystemScope(), name, due);
}

// What nothing may be sent of before `notBefore`, and in a crowd whatever there is, must not keep others from
// being found.
Result<Done> clear(Session &session, Look &look, const QString &name, const Endpoint &endpoint,
    std::optional<Timestamp> notBefore)
{
    const auto moved = notBefore || look.isCrowded ? setAside(session, look, name) : Result<qint64>(0);
    if (!moved)
        return domain::fail(moved.error());
    if (*moved == 0 && !endpoint.asideDue)
        return Done();
    return noteAside(session, look, name, endpoint, notBefore);
}

// Takes the one lane that finds out whether the endpoint answers again, whoever's it is. The lanes of events
// that their receiver chokes on have failed before, or came in a row: hence one that was tried the least, in
// turn from either end.
Result<Done> probe(Session &session, Look &look, const DueEndpoint &due, const Endpoint &endpoint)
{
    if (const auto moved = setAside(session, look, due.endpoint); !moved)
        return domain::fail(moved.error());
    const storage::LaneLease lease{look.order.owner, look.now, look.now + look.order.lease};
    const auto waiting
        = endpoint.health.trips % 2 == 1 ? storage::Waiting::Shortest : storage::Waiting::Longest;
    auto lane = storage::LaneRepository(session).claimProbe(SystemScope(), due.endpoint, lease, waiting);
    if (!lane)
        return domain::fail(lane.error());
    auto after = endpoint;
    std::optional<Timestamp> notBefore;
    if (lane->has_value()) {
        (*lane)->isProbe = true;
        (*lane)->standing = due.standing;
        look.places.take((*lane)->tenant, due.standing);
        look.hasMoved = true;
        look.claims.lanes.append(**lane);
        const auto health = probing(endpoint.health, look.now, look.order.breaker);
        notBefore = health.openUntil;
        const auto stored = storage::EndpointRepository(session).store(SystemScope(), due.endpoint, health);
        if (!stored)
            return stored;
        if (after.asideDue)
            after.asideDue = notBefore; // as store() has it
    }
    return noteAside(session, look, due.endpoint, after, notBefore);
}

// Locks the endpoint; nothing, and a look soon, when another node is just at it.
Result<std::optional<Endpoint>> lockAt(Session &session, Look &look, const QString &name)
{
    auto endpoint = storage::EndpointRepository(session).take(SystemScope(), name);
    if (endpoint && !endpoint->has_value())
        lookAgainAt(look.claims, look.now + whileAnotherNodeIsAtIt);
    return endpoint;
}

// Takes lanes of one endpoint, as far as its breaker, its cap and its rate allow.
Result<Done> claimAt(Session &session, Look &look, const DueEndpoint &due)
{
    auto endpoint = lockAt(session, look, due.endpoint);
    if (!endpoint)
        return domain::fail(endpoint.error());
    if (!endpoint->has_value())
        return Done();
    const auto inFlight = storage::LaneRepository(session).inFlight(SystemScope(), due.endpoint, look.now);
    if (!inFlight)
        return domain::fail(inFlight.error());
    const auto &limits = look.order.perEndpoint;
    auto &bucket = (*endpoint)->bucket;
    bucket = refilled(bucket, limits.perSecond, look.now);
    const auto allowed = allowance((*endpoint)->health, limits, bucket, *inFlight, look.now);
    if (allowed.notBefore)
        lookAgainAt(look.claims, *allowed.notBefore);
    if (allowed.isProbe)
        return probe(session, look, due, **endpoint);
    if (allowed.lanes > 0) {
        const int most = std::min(allowed.lanes, std::max(1, look.places.left() / 2));
        const auto taken = take(session, look, due, most);
        if (!taken)
            return domain::fail(taken.error());
        look.hasMoved = look.hasMoved || !taken->isEmpty();
        look.claims.lanes.append(*taken);
        if (const auto spent = spend(session, look, due.endpoint, bucket, taken->size()); !spent)
            return spent;
    }
    return clear(session, look, due.endpoint, **endpoint, allowed.notBefore);
}

// Of an endpoint whose tenant has no place left: in a crowd its lanes stand in the way of others.
Result<Done> passBy(Session &session, Look &look, const DueEndpoint &due)
{
    if (!look.isCrowded || !look.ready.contains(due.endpoint))
        return Done();
    const auto endpoint = lockAt(session, look, due.endpoint);
    if (!endpoint)
        return domain::fail(endpoint.error());
    return endpoint->has_value() ? clear(session, look, due.endpoint, **endpoint, {}) : Done();
}

// Whether there is a place for a lane of the endpoint. Where tenants share one, each is looked at by itself.
bool hasRoom(const Places &places, const DueEndpoint &endpoint)
{
    const auto only = tenantOf(endpoint.endpoint);
    return only ? places.roomFor(*only, endpoint.standing) > 0 : places.left() > 0;
}

// Where what was set aside may go. In a crowd of those that nothing may be sent to, be it ever so large,
// others are found by whose they are, in turn from look to look.
Result<QList<DueEndpoint>> dueAside(Session &session, Look &look)
{
    storage::EndpointRepository endpoints(session);
    auto due = endpoints.due(SystemScope(), look.now, endpointsAtOnce);
    if (!due || due->size() < endpointsAtOnce)
        return due;
    const auto groups = endpoints.dueGroups(SystemScope(), look.now, look.order.after, groupsAtOnce);
    if (!groups)
        return domain::fail(groups.error());
    look.isAsideCrowded = true;
    look.claims.seen = groups->last;
    QSet<QString> known;
    for (const auto &endpoint : std::as_const(*due))
        known.insert(endpoint.endpoint);
    for (const auto &group : groups->due) {
        if (!hasRoom(look.places, {group.owner, look.now, true, group.standing}))
            continue;
        const auto some = endpoints.due(SystemScope(), group, look.now, endpointsOfAGroup);
        if (!some)
            return some;
        for (const auto &endpoint : *some) {
            if (!known.contains(endpoint.endpoint))
                due->append(endpoint);
        }
    }
    return due;
}

// Where something is due, the longest waiting first.
Result<QList<DueEndpoint>> dueEndpoints(Session &session, Look &look)
{
    const auto ready = storage::LaneRepository(session).ready(SystemScope(), look.now, lanesAtOnce);
    if (!ready)
        return domain::fail(ready.error());
    look.until = ready->until;
    look.isCrowded = !ready->isAll;
    auto due = dueAside(session, look);
    if (!due)
        return due;
    QHash<QString, qsizetype> known;
    for (qsizetype i = 0; i < due->size(); ++i)
        known.insert(due->at(i).endpoint, i);
    for (const auto &endpoint : ready->endpoints) {
        look.ready.insert(endpoint.endpoint);
        const auto at = known.constFind(endpoint.endpoint);
        if (at == known.cend())
            due->append(endpoint);
        else
            (*due)[*at].due = std::min(due->at(*at).due, endpoint.due);
    }
    std::stable_sort(due->begin(), due->end(),
        [](const DueEndpoint &left, const DueEndpoint &right) { return left.due < right.due; });
    return due;
}

// Makes the rows that are missing of those that are to be locked.
Result<Done> makeKnown(Session &session, const Look &look, const QList<DueEndpoint> &due)
{
    QStringList unknown;
    auto places = look.places; // as they are left by those of them that nothing is known of
    for (const auto &endpoint : due) {
        const bool isLocked = look.isCrowded || hasRoom(places, endpoint);
        if (endpoint.isKnown || !isLocked)
            continue;
        unknown.append(endpoint.endpoint);
        if (const auto only = tenantOf(endpoint.endpoint))
            places.take(*only, endpoint.standing);
    }
    return storage::EndpointRepository(session).ensure(SystemScope(), unknown);
}

Result<Done> lookAround(Session &session, Look &look)
{
    const auto due = dueEndpoints(session, look);
    if (!due)
        return domain::fail(due.error());
    if (const auto ready = makeKnown(session, look, *due); !ready)
        return ready;
    for (const auto &endpoint : *due) {
        const auto done = hasRoom(look.places, endpoint) ? claimAt(session, look, endpoint)
                                                         : passBy(session, look, endpoint);
        if (!done)
            return done;
    }
    const bool hasSeenAll = look.order.after.isEmpty() && look.claims.seen.isEmpty();
    if (look.hasMoved && (look.isCrowded || look.isAsideCrowded))
        lookAgainAt(look.claims, look.now);
    else if (look.isCrowded || !hasSeenAll)
        lookAgainAt(look.claims, look.now + whileAnotherNodeIsAtIt);
    const auto next = storage::LaneRepository(session).nextDue(SystemScope(), look.now);
    if (!next)
        return domain::fail(next.error());
    if (next->has_value())
        lookAgainAt(look.claims, **next);
    return Done();
}

} // namespace

Result<Claims> claimDue(Session &session, const ClaimOrder &order)
{
    const auto now = session.now();
    if (!now)
        return domain::fail(now.error());
    Look look{order, *now, order.places, *now, false, false, {}, false, {}};
    look.claims.leaseUntil = *now + order.lease;
    if (const auto looked = lookAround(session, look); !looked)
        return domain::fail(looked.error());
    return std::move(look.claims);
}

} // namespace candor::delivery
