// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/jobrepository.h"

namespace candor::storage {

using domain::Done;
using domain::Result;
using domain::Timestamp;

namespace {

const QString columns = QStringLiteral(
    "id, kind, platform_id, tenant_id, interview_id, payload, run_at, attempts, claim, created_at");

Job readJob(const Row &row)
{
    Job job;
    job.id = row.id<domain::JobId>(0);
    job.kind = row.text(1);
    job.platform = row.id<domain::PlatformId>(2);
    job.tenant = row.id<domain::TenantId>(3);
    job.interview = row.id<domain::InterviewId>(4);
    job.payload = row.json(5);
    job.runAt = row.time(6);
    job.attempts = int(row.number(7));
    job.claim = row.number(8);
    job.createdAt = row.time(9);
    return job;
}

// Those that have something due that nobody holds, the longest waiting first. Steps from tenant to tenant
// through the index: what it costs grows with the tenants that are owed anything, not with their jobs.
Result<QList<domain::TenantId>> tenantsWithDueJobs(Session &session, Timestamp now)
{
    return session.select<domain::TenantId>(
        QStringLiteral(
            "WITH RECURSIVE found (tenant) AS (SELECT MIN(tenant_id) FROM jobs UNION ALL "
            "SELECT (SELECT MIN(jobs.tenant_id) FROM jobs WHERE jobs.tenant_id > found.tenant) FROM found "
            "WHERE found.tenant IS NOT NULL), "
            "due (tenant, since) AS (SELECT found.tenant, (SELECT jobs.run_at FROM jobs WHERE "
            "jobs.tenant_id = found.tenant AND jobs.run_at <= ? AND jobs.lease_until <= ? "
            "ORDER BY jobs.run_at LIMIT 1) FROM found WHERE found.tenant IS NOT NULL) "
            "SELECT tenant FROM due WHERE since IS NOT NULL ORDER BY since"),
        {value(now), value(now)}, [](const Row &row) { return row.id<domain::TenantId>(0); });
}

} // namespace

Result<Done> JobRepository::enqueue(const Job &job)
{
    const auto inserted = m_session.execute(
        QStringLiteral(
            "INSERT INTO jobs (id, kind, platform_id, tenant_id, interview_id, payload, run_at, attempts, "
            "lease_until, lease_owner, claim, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, 0, 0, '', 0, ?)"),
        {value(job.id), value(job.kind), value(job.platform), value(job.tenant), value(job.interview),
            value(job.payload), value(job.runAt), value(job.runAt)});
    if (!inserted)
        return domain::fail(inserted.error());
    return Done();
}

int JobShares::perTenant(qsizetype tenants) const
{
    return std::clamp(all / int(2 * std::max<qsizetype>(tenants, 1)), 1, std::max(1, all / 4));
}

Result<QList<Job>> JobRepository::claim(
    const QString &owner, Timestamp now, Timestamp until, const JobShares &shares)
{
    const auto tenants = tenantsWithDueJobs(m_session, now);
    if (!tenants)
        return domain::fail(tenants.error());
    const int perTenant = shares.perTenant(tenants->size());
    QList<Job> claimed;
    for (const auto &tenant : *tenants) {
        const int most = int(
            std::min<qsizetype>(shares.most - claimed.size(), perTenant - shares.running.value(tenant)));
        if (most <= 0)
            continue;
        auto jobs = m_session.select<Job>(QStringLiteral("SELECT ") + columns
                + QStringLiteral(" FROM jobs WHERE tenant_id = ? AND run_at <= ? AND lease_until <= ? "
                                 "ORDER BY run_at LIMIT ?")
                + m_session.skipLocked(),
            {value(tenant), value(now), value(now), value(most)}, readJob);
        if (!jobs)
            return jobs;
        claimed.append(*jobs);
    }
    for (auto &job : claimed) {
        job.owner = owner;
        job.claim += 1;
        const auto taken = m_session.execute(
            QStringLiteral("UPDATE jobs SET lease_owner = ?, lease_until = ?, claim = ? WHERE id = ?"),
            {value(owner), value(until), value(job.claim), value(job.id)});
        if (!taken)
            return domain::fail(taken.error());
    }
    return claimed;
}

Result<QList<Job>> JobRepository::renew(const QList<Job> &jobs, Timestamp until)
{
    QList<Job> lost;
    for (const auto &job : jobs) {
        const auto renewed = m_session.execute(
            QStringLiteral("UPDATE jobs SET lease_until = ? WHERE id = ? AND lease_owner = ? AND claim = ?"),
            {value(until), value(job.id), value(job.owner), value(job.claim)});
        if (!renewed)
            return domain::fail(renewed.error());
        if (*renewed == 0)
            lost.append(job);
    }
    return lost;
}

Result<bool> JobRepository::finish(const Job &job)
{
    const auto removed
        = m_session.execute(QStringLiteral("DELETE FROM jobs WHERE id = ? AND lease_owner = ? AND claim = ?"),
            {value(job.id), value(job.owner), value(job.claim)});
    if (!removed)
        return domain::fail(removed.error());
    return *removed == 1;
}

Result<bool> JobRepository::retry(const Job &job, Timestamp runAt, const QString &error)
{
    const auto moved = m_session.execute(
        QStringLiteral("UPDATE jobs SET run_at = ?, attempts = attempts + 1, last_error = ?, lease_until = "
                       "0, lease_owner = '', claim = claim + 1 "
                       "WHERE id = ? AND lease_owner = ? AND claim = ?"),
        {value(runAt), value(error), value(job.id), value(job.owner), value(job.claim)});
    if (!moved)
        return domain::fail(moved.error());
    return *moved == 1;
}

Result<bool> JobRepository::postpone(const Job &job, Timestamp runAt)
{
    const auto moved = m_session.execute(
        QStringLiteral("UPDATE jobs SET run_at = ?, lease_until = 0, lease_owner = '', claim = claim + 1 "
                       "WHERE id = ? AND lease_owner = ? AND claim = ?"),
        {value(runAt), value(job.id), value(job.owner), value(job.claim)});
    if (!moved)
        return domain::fail(moved.error());
    return *moved == 1;
}

Result<Done> JobRepository::oweErasures(const TenantScope &scope, Timestamp now)
{
    constexpr int erasurePace = 5; // milliseconds
    // An interview's own id serves as that of its job: there is one for each.
    const auto erasures = m_session.execute(
        QStringLiteral(
            "INSERT INTO jobs (id, kind, platform_id, tenant_id, interview_id, payload, run_at, attempts, "
            "lease_until, lease_owner, claim, created_at) SELECT id, CAST(? AS TEXT), platform_id, "
            "tenant_id, "
            "id, '{}', CAST(? AS BIGINT) + CAST(? AS BIGINT) * ROW_NUMBER() OVER (ORDER BY id), 0, 0, '', 0, "
            "CAST(? AS BIGINT) FROM interviews WHERE tenant_id = ? AND "
            "(purged_at IS NULL OR state NOT IN ('REJECTED', 'ASSESSMENT_APPROVED', 'CANCELLED'))"),
        {value(eraseJob), value(now), value(erasurePace), value(now), value(scope.tenant())});
    if (!erasures)
        return domain::fail(erasures.error());
    const auto retirement = m_session.execute(
        QStringLiteral(
            "INSERT INTO jobs (id, kind, platform_id, tenant_id, interview_id, payload, run_at, attempts, "
            "lease_until, lease_owner, claim, created_at) SELECT CAST(? AS TEXT), CAST(? AS TEXT), "
            "platform_id, tenant_id, id, '{}', CAST(? AS BIGINT), 0, 0, '', 0, CAST(? AS BIGINT) FROM "
            "interviews WHERE tenant_id = ? ORDER BY id LIMIT 1"),
        {value(scope.tenant()), value(retireWebhooksJob), value(now), value(now), value(scope.tenant())});
    if (!retirement)
        return domain::fail(retirement.error());
    return Done();
}

Result<bool> JobRepository::owesErasures(const TenantScope &scope)
{
    const auto owed = m_session.selectList<qint64>(
        QStringLiteral("SELECT 1 FROM jobs WHERE kind = ? AND tenant_id = ? LIMIT 1"),
        {value(eraseJob), value(scope.tenant())}, [](const Row &row) { return row.number(0); });
    if (!owed)
        return domain::fail(owed.error());
    return !owed->isEmpty();
}

Result<std::optional<OwedJob>> JobRepository::owedTo(domain::InterviewId interview, const QStringList &kinds)
{
    const auto jobs = m_session.select<OwedJob>(
        QStringLiteral("SELECT kind, run_at, lease_until, attempts, last_error FROM jobs "
                       "WHERE interview_id = ? ORDER BY created_at"),
        {value(interview)}, [](const Row &row) {
            return OwedJob{row.text(0), row.time(1), row.time(2), int(row.number(3)), row.text(4)};
        });
    if (!jobs)
        return domain::fail(jobs.error());
    for (const auto &job : *jobs) {
        if (kinds.contains(job.kind))
            return std::optional(job);
    }
    return std::optional<OwedJob>();
}

Result<Done> JobRepository::hasten(domain::InterviewId interview, const QString &kind, Timestamp now)
{
    const auto moved = m_session.execute(
        QStringLiteral("UPDATE jobs SET run_at = ? WHERE interview_id = ? AND kind = ? AND lease_until <= ?"),
        {value(now), value(interview), value(kind), value(now)});
    if (!moved)
        return domain::fail(moved.error());
    return Done();
}

Result<Done> JobRepository::removeAll(domain::InterviewId interview)
{
    const auto removed
        = m_session.execute(QStringLiteral("DELETE FROM jobs WHERE interview_id = ? AND kind <> ?"),
            {value(interview), value(retireWebhooksJob)});
    if (!removed)
        return domain::fail(removed.error());
    return Done();
}

Result<Done> JobRepository::releaseAll()
{
    const auto released = m_session.execute(
        QStringLiteral("UPDATE jobs SET lease_until = 0, lease_owner = '' WHERE lease_until > 0"));
    if (!released)
        return domain::fail(released.error());
    return Done();
}

Result<std::optional<Timestamp>> JobRepository::nextDue(Timestamp after)
{
    const auto due = m_session.selectOne<std::optional<Timestamp>>(
        QStringLiteral("SELECT MIN(CASE WHEN lease_until > run_at THEN lease_until ELSE run_at END) FROM "
                       "jobs WHERE lease_until > ? OR run_at > ?"),
        {value(after), value(after)}, [](const Row &row) { return row.optionalTime(0); });
    if (!due)
        return domain::fail(due.error());
    return due->value_or(std::nullopt);
}

} // namespace candor::storage
