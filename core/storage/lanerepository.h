// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/endpoint.h"
#include "storage/ran.h"
#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

// The due time of a lane that waits for a person: its endpoint is disabled or inactive.
inline constexpr domain::Timestamp heldLane{std::chrono::milliseconds(253402300799000)}; // the year 9999

// Which lane, and what shares count it by.
struct Lane
{
    QString destination;
    domain::InterviewId interview;
    QString endpoint;
    domain::TenantId tenant; // whose events; null for what is about no interview
};

// One worker's right to a lane. `number` grows with each claim, so that who lost the lane can't write to it.
struct LaneClaim
{
    QString destination;
    domain::InterviewId interview;
    QString endpoint;
    QString owner;
    qint64 number = 0;
    bool isProbe = false; // its request finds out whether the endpoint answers again
    domain::TenantId tenant = {}; // as Lane's
    Standing standing = Standing::Unseen; // of the endpoint when it was claimed
};

// Where lanes are due that are not set aside.
struct ReadyLanes
{
    QList<DueEndpoint> endpoints; // the longest waiting first
    domain::Timestamp until; // none that was due later was looked at
    bool isAll = true; // there are no more
};

// A tenant with lanes that are due at an endpoint.
struct DueTenant
{
    domain::TenantId tenant;
    domain::Timestamp since; // when the first of them was
};

// What a claim takes lanes with.
struct LaneLease
{
    QString owner;
    domain::Timestamp now;
    domain::Timestamp until;
};

// Which of several lanes.
enum class Waiting {
    Longest,
    Shortest,
};

// The table lanes. A lane is (destination, interview), where a null interview stands for all that is about
// none; its endpoint is what concurrency limits count by. A
// lane that is claimed is due again when its lease ends, so that a dead worker's lanes come back by
// themselves. A lane that is due and can't go may be set aside, until it is claimed or gets another time.
class LaneRepository
{
public:
    explicit LaneRepository(Session &session)
        : m_session(session)
    {
    }

    // One more delivery: a lane without any becomes due at `due`, one that has some keeps its time.
    [[nodiscard]] domain::Result<domain::Done> enqueue(const Lane &lane, domain::Timestamp due);
    // The statement of enqueue().
    [[nodiscard]] static Insertion insertion(const Lane &lane, domain::Timestamp due);
    // Nobody waits any longer: the lane is due at `due`, unless it is leased, due before, or held.
    [[nodiscard]] domain::Result<domain::Done> hurry(
        const QString &destination, domain::InterviewId interview, domain::Timestamp due);

    // Where lanes are due that aren't set aside: looks at `most` lanes, those that have waited the longest.
    [[nodiscard]] domain::Result<ReadyLanes> ready(SystemScope, domain::Timestamp now, int most);
    // When the next lane is due that isn't, or one that is set aside may go.
    [[nodiscard]] domain::Result<std::optional<domain::Timestamp>> nextDue(
        SystemScope, domain::Timestamp now);
    // Sets the endpoint's lanes aside that ready() answers with `until`, up to `most`, but for those that
    // another worker is just taking. Its row in endpoints must be locked, and must say then when
    // they may go: nothing else finds them again. Answers how many there were.
    [[nodiscard]] domain::Result<qint64> setAside(
        SystemScope, const QString &endpoint, domain::Timestamp until, int most);
    // Whether any of the endpoint's lanes are set aside.
    [[nodiscard]] domain::Result<bool> hasAside(SystemScope, const QString &endpoint);
    // How many lanes of the endpoint workers hold, on all nodes.
    [[nodiscard]] domain::Result<int> inFlight(SystemScope, const QString &endpoint, domain::Timestamp now);
    // Whose lanes are due there, those first that have waited the longest: one index probe for each tenant
    // with pending lanes at the endpoint. Several only where tenants share a platform's webhook.
    [[nodiscard]] domain::Result<QList<DueTenant>> tenants(
        SystemScope, const QString &endpoint, domain::Timestamp now);
    // Takes up to `limit` due lanes of one tenant at the endpoint; those that another worker is just taking
    // are left out.
    [[nodiscard]] domain::Result<QList<LaneClaim>> claim(
        SystemScope, const QString &endpoint, domain::TenantId tenant, const LaneLease &lease, int limit);
    // Takes one lane of those that are set aside at the endpoint: of those that were tried the least the one
    // that has waited the longest, or the shortest.
    [[nodiscard]] domain::Result<std::optional<LaneClaim>> claimProbe(
        SystemScope, const QString &endpoint, const LaneLease &lease, Waiting waiting);
    // Prolongs what is held; answers the claims that are no longer valid, which stay as they are.
    [[nodiscard]] domain::Result<QList<LaneClaim>> renew(
        SystemScope, QList<LaneClaim> claims, domain::Timestamp leaseUntil);
    // Gives the lane back with `finished` deliveries fewer, due at `nextDue`; what is its oldest then was
    // tried `tries` times in vain (nothing: as often as before). False, and nothing changed, when the claim
    // is no longer valid: the caller must then write nothing else for it.
    [[nodiscard]] domain::Result<bool> settle(
        const LaneClaim &claim, int finished, domain::Timestamp nextDue, std::optional<int> tries = {});
    // Gives the lane back with its counter set to what really is pending. False as settle().
    [[nodiscard]] domain::Result<bool> recount(const LaneClaim &claim, domain::Timestamp nextDue);

    // Makes the lane if there is none, and has it count what really is pending, due at `now` if it counted
    // nothing. Answers whether it counted wrongly.
    [[nodiscard]] domain::Result<bool> repair(const Lane &lane, domain::Timestamp now);
    // Finds lanes that are set aside at an endpoint that doesn't say when they may go, and has them be due as
    // others are. Answers how many there were.
    [[nodiscard]] domain::Result<qint64> repairAside(SystemScope);

    // Of a webhook config, which is destination and endpoint in one; costs by what is pending there, however
    // many interviews it has told of.
    // Sets the time of all its lanes that have something pending and that nobody has claimed: heldLane, or
    // now to go on.
    [[nodiscard]] domain::Result<domain::Done> reschedule(const QString &config, domain::Timestamp due);
    // It is gone; its lanes have nothing pending any more and claims on them are void.
    [[nodiscard]] domain::Result<domain::Done> clear(const QString &config);
    // The same of an interview's own URL.
    [[nodiscard]] domain::Result<domain::Done> clear(
        const QString &destination, domain::InterviewId interview);
    // Ends all leases at once: for the start of the only server of a database.
    [[nodiscard]] domain::Result<domain::Done> releaseAll(SystemScope, domain::Timestamp now);

private:
    // For lanes that were read, and locked where rows can be.
    [[nodiscard]] domain::Result<domain::Done> take(const LaneClaim &claim, domain::Timestamp leaseUntil);
    [[nodiscard]] domain::Result<qint64> pending(const QString &destination, domain::InterviewId interview);

    Session &m_session;
};

} // namespace candor::storage
