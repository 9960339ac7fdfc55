// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/endpointhealth.h"
#include "delivery/places.h"
#include "delivery/retrypolicy.h"
#include "delivery/signing.h"
#include "storage/deliveryrepository.h"
#include "storage/interviewvault.h"
#include "storage/lanerepository.h"

// The database's part of a delivery: claim lanes, read what is to be sent, and record what became of it. Each
// function is (part of) one job; nothing is sent in between, so no transaction is open during I/O.
namespace candor::delivery {

// What a worker may take now.
struct ClaimOrder
{
    QString owner;
    std::chrono::milliseconds lease{0};
    Places places; // that are left
    EndpointLimits perEndpoint; // over all nodes
    BreakerRules breaker;
    QString after = {}; // Claims::seen of the look before
};

struct Claims
{
    QList<storage::LaneClaim> lanes;
    domain::Timestamp leaseUntil; // of them
    std::optional<domain::Timestamp> nextDue; // when to look again, if that is known
    // So far a look came among those that wait behind a crowd; the next one goes on behind. Empty: the end.
    QString seen;
};
// Takes lanes that are due at the database's time, endpoint by endpoint, the longest waiting first. No tenant
// gets more places than its share, and no endpoint more than half of those, so that a few that hang don't
// take all of them.
[[nodiscard]] domain::Result<Claims> claimDue(storage::Session &session, const ClaimOrder &order);

// What is to be done with a claimed lane.
enum class Step {
    Send,
    GiveUp, // the head's body, or its tenant's secret, can't be opened: Prepared::fault
    Disable, // a secret of the config can't be opened
    Hold, // the config is disabled or inactive
    Park, // the config was deleted
    Recount, // nothing is pending, against the lane's counter
    Release, // not tried: the worker stops, or couldn't read
};

// A claimed lane with its head.
struct Prepared
{
    Step step = Step::Recount;
    QString fault; // of GiveUp; see unsendable.h
    storage::LaneClaim lane;
    storage::Delivery delivery;
    QByteArray body;
    QString url;
    Secrets secrets;
    QList<storage::WebhookHeader> customHeaders;
    std::optional<storage::WebhookConfig> config; // as read for this attempt
    std::optional<storage::InterviewVault> vault;
};
// Reads head, config and body of each of these lanes; URL, secrets and headers are those of this moment.
[[nodiscard]] domain::Result<QList<Prepared>> prepare(
    storage::Session &session, const QList<storage::LaneClaim> &lanes);

// How failed attempts go on.
struct RetryRules
{
    QList<std::chrono::milliseconds> schedule;
    JitterSource jitter;
};

// What is to be written for a claimed lane. Made once, written by a job that may run again.
struct Outcome
{
    Prepared prepared; // its delivery as it is after the attempt
    std::optional<storage::DeliveryAttempt> attempt; // nothing when nothing was sent
    domain::Timestamp laneDue; // when the lane goes on
    std::optional<domain::Timestamp> retryAt; // for an endpoint that said 410 under settings since changed
    QString disables; // why the webhook is not used any more: GONE, UNREADABLE; empty: it is
    std::optional<EndpointFailure> failure; // of its endpoint; 410 is none
};
// What an exchange means (contract §4): 2xx is delivered; 410 is gone; a cancelled exchange was not tried;
// all else is retried by the rules, and FAILED when they are used up.
[[nodiscard]] Outcome judge(Prepared prepared, const http::Headers &sent, const http::Exchange &exchange,
    domain::Timestamp startedAt, domain::Timestamp now, const RetryRules &rules);
// The outcome of a lane whose step is not Send.
[[nodiscard]] Outcome withoutAttempt(Prepared prepared, domain::Timestamp now);

// Writes the outcomes, and what they say of their endpoints at `now`. One whose claim is no longer valid is
// left out entirely: another worker has the lane. Answers whose feeds have something new.
[[nodiscard]] domain::Result<QList<storage::TenantScope>> record(storage::Session &session,
    const QList<Outcome> &outcomes, domain::Timestamp now, const BreakerRules &rules);

} // namespace candor::delivery
