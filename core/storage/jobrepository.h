// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scope.h"
#include "storage/session.h"

#include <QHash>
#include <QStringList>

namespace candor::storage {

// What the system owes the interviews of a tenant that was deleted; see oweErasures().
inline const QString eraseJob = QStringLiteral("erase");
inline const QString retireWebhooksJob = QStringLiteral("retire-webhooks");
// How long the webhooks of a deleted tenant may take to reach their receiver.
inline constexpr std::chrono::hours retireAfter{24 * 7};

// Something the system owes an interview: "validate", "plan", "assess", or the two above. The row is made in
// the unit of work that makes it due, and deleted in the unit of work that does it; in between a crash costs
// at most a repetition.
struct Job
{
    domain::JobId id;
    QString kind;
    domain::PlatformId platform;
    domain::TenantId tenant;
    domain::InterviewId interview;
    QJsonObject payload;
    domain::Timestamp runAt;
    domain::Timestamp createdAt; // as stored; enqueue() takes runAt for it
    int attempts = 0;
    // Who claimed it, and how often it was claimed or put back: every later write names both (fencing).
    QString owner;
    qint64 claim = 0;

    [[nodiscard]] TenantScope scope() const { return TenantScope(platform, tenant); }
};

// How a job stands.
struct OwedJob
{
    QString kind;
    domain::Timestamp runAt;
    domain::Timestamp leaseUntil; // in the past: nobody does it
    int attempts = 0; // that failed
    QString lastError; // of the last of them; empty = none
};

// How many jobs a worker may take, and how they are shared out among tenants, so that one that owes many
// slow ones doesn't take every place.
struct JobShares
{
    int most = 0; // places that are free
    int all = 0; // places that the worker has; a tenant never gets more than a quarter of them
    QHash<domain::TenantId, int> running; // places that are taken

    // The places of each of so many tenants that have something due.
    [[nodiscard]] int perTenant(qsizetype tenants) const;
};

class JobRepository
{
public:
    explicit JobRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] domain::Result<domain::Done> enqueue(const Job &job);

    // Takes jobs that are due and that nobody holds, for `owner` until `until`: of each tenant the oldest, of
    // the tenants those that have waited the longest.
    [[nodiscard]] domain::Result<QList<Job>> claim(
        const QString &owner, domain::Timestamp now, domain::Timestamp until, const JobShares &shares);

    // Prolongs what is still ours until `until`; answers the jobs that are not.
    [[nodiscard]] domain::Result<QList<Job>> renew(const QList<Job> &jobs, domain::Timestamp until);

    // Deletes a job that was done. False when the claim is no longer ours: then nothing else may be kept
    // either.
    [[nodiscard]] domain::Result<bool> finish(const Job &job);
    // Puts a failed job back for `runAt`; false when the claim is no longer ours. Ends the claim: a run of it
    // that still goes on can store nothing.
    [[nodiscard]] domain::Result<bool> retry(const Job &job, domain::Timestamp runAt, const QString &error);

    // Puts back a job that isn't failed but too early; false when the claim is no longer ours.
    [[nodiscard]] domain::Result<bool> postpone(const Job &job, domain::Timestamp runAt);

    // Makes a job for each interview of a deleted tenant that isn't over or not erased, and one that deletes
    // the tenant's webhook config in the end. They are due one after another, `erasurePace` apart, so that
    // other tenants' jobs come between. For the unit of work that deletes the tenant.
    [[nodiscard]] domain::Result<domain::Done> oweErasures(const TenantScope &scope, domain::Timestamp now);
    // Whether erasures of the tenant are still to be done.
    [[nodiscard]] domain::Result<bool> owesErasures(const TenantScope &scope);

    // What of these kinds is owed to the interview; the oldest, should there be several.
    [[nodiscard]] domain::Result<std::optional<OwedJob>> owedTo(
        domain::InterviewId interview, const QStringList &kinds);
    // Makes a job of the interview that nobody holds due at `now`.
    [[nodiscard]] domain::Result<domain::Done> hasten(
        domain::InterviewId interview, const QString &kind, domain::Timestamp now);

    // Drops what agents still owe, when an interview ends early.
    [[nodiscard]] domain::Result<domain::Done> removeAll(domain::InterviewId interview);

    // Frees every lease: at the start of the only server of a SQLite file, where no other can hold one.
    [[nodiscard]] domain::Result<domain::Done> releaseAll();

    // The first moment after `after` at which a job becomes due that nobody holds then; nothing when there is
    // none.
    [[nodiscard]] domain::Result<std::optional<domain::Timestamp>> nextDue(domain::Timestamp after);

private:
    Session &m_session;
};

} // namespace candor::storage
