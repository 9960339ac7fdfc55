// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/endpointhealth.h"

#include "delivery/retrypolicy.h"

#include <QSet>
#include <algorithm>
#include <cmath>

namespace candor::delivery {

using domain::Timestamp;
using std::chrono::milliseconds;
using storage::Breaker;
using storage::EndpointHealth;
using storage::TokenBucket;

namespace {

constexpr int mostDoublings = 20;

milliseconds restAfter(int trips, const BreakerRules &rules)
{
    const milliseconds doubled = rules.firstOpen * (qint64(1) << std::min(trips, mostDoublings));
    return std::min(doubled, rules.longestOpen);
}

// After a probe whose receiver asked for time: that long for the first ones in a row, then for as long as
// any.
milliseconds restOf(std::optional<milliseconds> asked, int trips, const BreakerRules &rules)
{
    if (!asked)
        return restAfter(trips, rules);
    const int beyond = trips - rules.askedProbes;
    return beyond < 0 ? *asked : restAfter(beyond, rules);
}

// For how long nothing is to be sent there, as its receiver asks; 0 when it asks for the next at once.
std::optional<milliseconds> askedBy(const EndpointFailure &failure, const BreakerRules &rules)
{
    if (failure.isOneOfManyUrls || !failure.retryAfter)
        return std::nullopt;
    return std::min(*failure.retryAfter, failure.isShared ? rules.longestOpen : longestRetryAfter);
}

qsizetype lanesOf(const QStringList &strain)
{
    return QSet<QString>(strain.begin(), strain.end()).size();
}

EndpointHealth answered(EndpointHealth health, Timestamp now)
{
    const bool waits = health.breaker == Breaker::Open && health.asked && health.openUntil > now;
    if (!waits) {
        health.breaker = Breaker::Closed;
        health.openUntil = {};
        health.asked = false;
    }
    health.trips = 0;
    health.answers = true;
    health.strain.clear();
    return health;
}

} // namespace

bool isRefusal(const EndpointFailure &failure)
{
    const bool isAnswer
        = failure.error == QLatin1String("HTTP_STATUS") || failure.error == QLatin1String("REDIRECT");
    return isAnswer && (failure.isOneOfManyUrls || (failure.status < 500 && failure.status != 429));
}

EndpointHealth afterSuccess(const EndpointHealth &health, Timestamp now)
{
    EndpointHealth well;
    well.breaker = health.breaker;
    well.openUntil = health.openUntil;
    well.asked = health.asked;
    return answered(std::move(well), now);
}

EndpointHealth afterFailure(
    EndpointHealth health, const EndpointFailure &failure, Timestamp now, const BreakerRules &rules)
{
    health.failures += 1;
    health.failingSince = health.failingSince.value_or(now);
    health.lastFailureAt = now;
    health.lastError = failure.error;
    health.lastStatus = failure.status;
    if (isRefusal(failure))
        return answered(std::move(health), now);
    health.answers = false;
    health.strain.append(failure.lane);
    while (health.strain.size() > rules.failuresToOpen)
        health.strain.removeFirst();
    const bool several
        = health.strain.size() >= rules.failuresToOpen && lanesOf(health.strain) >= rules.lanesToOpen;
    const auto asked = askedBy(failure, rules);
    const bool failsProbe = health.breaker == Breaker::HalfOpen;
    if (failsProbe || (health.breaker == Breaker::Closed && several)) {
        health.breaker = Breaker::Open;
        health.openUntil = now + restOf(failsProbe ? asked : std::nullopt, health.trips, rules);
        health.asked = false;
        health.trips += 1;
    }
    // What is asked for counts where it is longer than what is given anyway.
    const auto longer = asked.value_or(milliseconds(0));
    if (longer > milliseconds(0) && (health.breaker != Breaker::Open || now + longer >= health.openUntil)) {
        health.breaker = Breaker::Open;
        health.openUntil = now + longer;
        health.asked = true;
    }
    return health;
}

EndpointHealth afterNoProbe(EndpointHealth health, Timestamp now)
{
    if (health.breaker == Breaker::HalfOpen) {
        health.breaker = Breaker::Open;
        health.openUntil = now;
    }
    return health;
}

EndpointHealth probing(EndpointHealth health, Timestamp now, const BreakerRules &rules)
{
    health.breaker = Breaker::HalfOpen;
    health.openUntil = now + rules.probe;
    health.asked = false;
    return health;
}

TokenBucket refilled(TokenBucket bucket, double perSecond, Timestamp now)
{
    const auto passed = std::max(now - bucket.at, milliseconds(0));
    const double gained = std::chrono::duration<double>(passed).count() * perSecond;
    return {std::min(bucket.tokens + gained, std::max(1.0, perSecond)), now};
}

bool isStrained(const EndpointHealth &health)
{
    return lanesOf(health.strain) > 1;
}

Allowance allowance(const EndpointHealth &health, const EndpointLimits &limits, const TokenBucket &refilled,
    int inFlight, Timestamp now)
{
    if (health.breaker != Breaker::Closed) {
        if (now < health.openUntil)
            return {0, false, health.openUntil};
        return {1, true, {}};
    }
    const int most = health.strain.isEmpty() ? limits.atOnce
        : isStrained(health)                 ? 1
                                             : std::max(1, limits.atOnce / 2);
    const int free = most - inFlight;
    if (free <= 0)
        return {}; // until one of them is done
    if (limits.perSecond <= 0)
        return {free, false, {}};
    if (refilled.tokens >= 1)
        return {std::min(free, int(refilled.tokens)), false, {}};
    // Whole milliseconds; what binary fractions add to one (1 - 0.998 is a little more than 0.002) isn't
    // another.
    const double missing = std::ceil((1 - refilled.tokens) / limits.perSecond * 1000 - 1e-6);
    return {0, false, now + milliseconds(std::max(qint64(1), qint64(missing)))};
}

} // namespace candor::delivery
