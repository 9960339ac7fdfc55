// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/endpoint.h"

// The circuit breaker of an endpoint, and how much may be sent to it at once and by the second. All pure: who
// calls keeps the values where every node sees them. A request that the breaker holds back is not made, so it
// is no attempt and uses up no retry.
namespace candor::delivery {

struct BreakerRules
{
    int failuresToOpen = 5; // in a row, without an answer between them
    int lanesToOpen = 3; // of which at least so many lanes
    std::chrono::milliseconds firstOpen{30'000}; // doubled each time that it opens again
    std::chrono::milliseconds longestOpen{600'000};
    int askedProbes = 3; // in a row that wait only for as long as the receiver asks
    std::chrono::milliseconds probe{60'000}; // without its outcome a probe counts as vanished
};

// What went wrong, as an attempt is recorded.
struct EndpointFailure
{
    QString error;
    int status = 0; // 0 = no answer
    std::optional<std::chrono::milliseconds> retryAfter; // what the receiver asked for with 429 or 503
    QString lane = {}; // whose request it was; any short name without spaces
    bool isOneOfManyUrls = false; // at the endpoint, which is an origin
    bool isShared = false; // the endpoint serves several tenants
};
// Whether it says something about this request or its URL alone: the receiver answered, with a redirect or a
// 4xx other than 429, or at an origin with whatever it was.
[[nodiscard]] bool isRefusal(const EndpointFailure &failure);

// What was counted starts anew, and the breaker is closed, but for one that is open because the receiver
// asked for time: what is answered until then was sent before.
[[nodiscard]] storage::EndpointHealth afterSuccess(
    const storage::EndpointHealth &health, domain::Timestamp now);
// Opens with the last of `failuresToOpen` failures in a row when they were of several lanes, and with a
// failed probe, for firstOpen · 2ⁿ up to longestOpen: one lane alone is not to hold up the others. Opens at
// once for as long as the receiver asks for, up to longestRetryAfter (retrypolicy.h), or up to longestOpen
// where tenants share it; the first `askedProbes` in a row that are answered so wait for no longer (with
// `Retry-After: 0` for no time at all), later ones for firstOpen · 2ⁿ again. While it is open, other failures
// of what had been sent before are counted and prolong nothing. A refusal counts as a failure of the
// receiver, but closes the breaker as a success does.
[[nodiscard]] storage::EndpointHealth afterFailure(storage::EndpointHealth health,
    const EndpointFailure &failure, domain::Timestamp now, const BreakerRules &rules);
// A probe that was not sent after all: the next may go at once.
[[nodiscard]] storage::EndpointHealth afterNoProbe(storage::EndpointHealth health, domain::Timestamp now);
// A probe is on its way.
[[nodiscard]] storage::EndpointHealth probing(
    storage::EndpointHealth health, domain::Timestamp now, const BreakerRules &rules);

struct EndpointLimits
{
    int atOnce = 8; // over all nodes
    double perSecond = 0; // 0 = no limit
};

// The bucket at `now`: perSecond tokens more each second, at most one second's, but always room for one.
[[nodiscard]] storage::TokenBucket refilled(
    storage::TokenBucket bucket, double perSecond, domain::Timestamp now);

// Whether several lanes failed since the last answer: then one at a time is sent, so that a broken receiver
// isn't met by all that waits for it.
[[nodiscard]] bool isStrained(const storage::EndpointHealth &health);

// How many lanes may be claimed now, when `inFlight` are already. While one lane fails alone, half of what
// may be otherwise: it may be the first of many.
struct Allowance
{
    int lanes = 0;
    bool isProbe = false; // the one that finds out
    std::optional<domain::Timestamp> notBefore; // why there are none, when time changes that
};
[[nodiscard]] Allowance allowance(const storage::EndpointHealth &health, const EndpointLimits &limits,
    const storage::TokenBucket &refilled, int inFlight, domain::Timestamp now);

} // namespace candor::delivery
