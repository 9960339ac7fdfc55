// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/lanerepository.h"

#include "storage/ran.h"

#include <QSet>

namespace candor::storage {

using domain::Done;
using domain::Result;
using domain::Timestamp;

namespace {

Result<bool> one(const Result<qint64> &changed)
{
    if (!changed)
        return domain::fail(changed.error());
    return *changed == 1;
}

// A key has no NULL: the nil UUID stands for no interview.
QVariant laneOf(domain::InterviewId interview)
{
    return value(interview.toString());
}

QVariant tenantOf(domain::TenantId tenant)
{
    return value(tenant.isNull() ? QString() : tenant.toString());
}

domain::TenantId readTenant(const Row &row, int column)
{
    return domain::TenantId::parse(row.text(column)).value_or(domain::TenantId());
}

DueEndpoint readDue(const Row &row)
{
    return {row.text(0), row.time(1), !row.isNull(2), standingOf(row.flag(3), row.flag(4))};
}

} // namespace

Insertion LaneRepository::insertion(const Lane &lane, Timestamp due)
{
    return {
        QStringLiteral(
            "INSERT INTO lanes (destination, interview_id, endpoint, tenant_id, pending, next_due, "
            "lease_until, lease_owner, claim) VALUES (?, ?, ?, ?, 1, ?, 0, '', 0) "
            "ON CONFLICT (destination, interview_id) DO UPDATE SET aside = CASE WHEN lanes.pending = 0 OR "
            "lanes.endpoint <> excluded.endpoint THEN 0 ELSE lanes.aside END, endpoint = excluded.endpoint, "
            "tenant_id = excluded.tenant_id, "
            "next_due = CASE WHEN lanes.pending = 0 THEN excluded.next_due ELSE lanes.next_due "
            "END, tries = CASE WHEN lanes.pending = 0 THEN 0 ELSE lanes.tries END, pending = lanes.pending + "
            "1"),
        {value(lane.destination), laneOf(lane.interview), value(lane.endpoint), tenantOf(lane.tenant),
            value(due)}};
}

Result<Done> LaneRepository::enqueue(const Lane &lane, Timestamp due)
{
    return insert(m_session, insertion(lane, due));
}

Result<Done> LaneRepository::hurry(const QString &destination, domain::InterviewId interview, Timestamp due)
{
    return ran(m_session.execute(QStringLiteral("UPDATE lanes SET next_due = ?, aside = 0, tries = 0 WHERE "
                                                "destination = ? AND interview_id = ? AND "
                                                "lease_owner = '' AND next_due > ? AND next_due < ?"),
        {value(due), value(destination), laneOf(interview), value(due), value(heldLane)}));
}

Result<ReadyLanes> LaneRepository::ready(SystemScope, Timestamp now, int most)
{
    const auto lanes = m_session.select<DueEndpoint>(
        QStringLiteral(
            "SELECT due.endpoint, due.next_due, e.endpoint, e.answers, "
            "CASE WHEN e.strain <> '' OR e.breaker <> 'CLOSED' THEN 1 ELSE 0 END FROM (SELECT endpoint, "
            "next_due FROM lanes WHERE pending > 0 AND aside = 0 AND next_due <= ? ORDER BY next_due "
            "LIMIT ?) AS due LEFT JOIN endpoints e ON e.endpoint = due.endpoint ORDER BY due.next_due"),
        {value(now), value(most)}, readDue);
    if (!lanes)
        return domain::fail(lanes.error());
    ReadyLanes found{{}, now, lanes->size() < most};
    if (!found.isAll)
        found.until = lanes->last().due;
    QSet<QString> seen;
    for (const auto &lane : *lanes) {
        if (seen.contains(lane.endpoint))
            continue;
        seen.insert(lane.endpoint);
        found.endpoints.append(lane);
    }
    return found;
}

Result<std::optional<Timestamp>> LaneRepository::nextDue(SystemScope, Timestamp now)
{
    const auto next = m_session.selectOne<std::optional<Timestamp>>(
        QStringLiteral("SELECT MIN(next) FROM (SELECT MIN(next_due) AS next FROM lanes WHERE pending > 0 AND "
                       "aside = 0 AND next_due > ? UNION ALL SELECT MIN(aside_due) FROM endpoints WHERE "
                       "aside_due > ?) AS either"),
        {value(now), value(now)}, [](const Row &row) { return row.optionalTime(0); });
    if (!next)
        return domain::fail(next.error());
    return next->value_or(std::nullopt);
}

Result<qint64> LaneRepository::setAside(SystemScope, const QString &endpoint, Timestamp until, int most)
{
    return m_session.execute(
        QStringLiteral(
            "WITH chosen AS (SELECT destination, interview_id FROM lanes WHERE pending > 0 AND aside = 0 AND "
            "next_due <= ? AND endpoint = ? ORDER BY next_due LIMIT ?%1) UPDATE lanes SET aside = 1 WHERE "
            "(destination, interview_id) IN (SELECT destination, interview_id FROM chosen)")
            .arg(m_session.skipLocked()),
        {value(until), value(endpoint), value(most)});
}

Result<bool> LaneRepository::hasAside(SystemScope, const QString &endpoint)
{
    const auto any = m_session.selectOne<bool>(
        QStringLiteral("SELECT 1 FROM lanes WHERE pending > 0 AND aside = 1 AND endpoint = ? LIMIT 1"),
        {value(endpoint)}, [](const Row &) { return true; });
    if (!any)
        return domain::fail(any.error());
    return any->has_value();
}

Result<int> LaneRepository::inFlight(SystemScope, const QString &endpoint, Timestamp now)
{
    const auto held = m_session.selectOne<qint64>(
        QStringLiteral(
            "SELECT COUNT(*) FROM lanes WHERE endpoint = ? AND lease_owner <> '' AND lease_until > ?"),
        {value(endpoint), value(now)}, [](const Row &row) { return row.number(0); });
    if (!held)
        return domain::fail(held.error());
    return int(held->value_or(0));
}

Result<QList<DueTenant>> LaneRepository::tenants(SystemScope, const QString &endpoint, Timestamp now)
{
    return m_session.select<DueTenant>(
        QStringLiteral(
            "WITH RECURSIVE found (tenant) AS ("
            "SELECT MIN(tenant_id) FROM lanes WHERE pending > 0 AND endpoint = ? "
            "UNION ALL SELECT (SELECT MIN(lanes.tenant_id) FROM lanes WHERE lanes.pending > 0 AND "
            "lanes.endpoint = ? AND lanes.tenant_id > found.tenant) FROM found WHERE found.tenant IS NOT "
            "NULL), due (tenant, earliest) AS (SELECT found.tenant, (SELECT MIN(lanes.next_due) FROM lanes "
            "WHERE lanes.pending > 0 AND lanes.endpoint = ? AND lanes.tenant_id = found.tenant) FROM found "
            "WHERE found.tenant IS NOT NULL) "
            "SELECT tenant, earliest FROM due WHERE earliest <= ? ORDER BY earliest"),
        {value(endpoint), value(endpoint), value(endpoint), value(now)},
        [](const Row &row) { return DueTenant{readTenant(row, 0), row.time(1)}; });
}

Result<QList<LaneClaim>> LaneRepository::claim(
    SystemScope, const QString &endpoint, domain::TenantId tenant, const LaneLease &lease, int limit)
{
    const auto read = [&](const Row &row) {
        LaneClaim claim{row.text(0), row.id<domain::InterviewId>(1), endpoint, lease.owner, row.number(2)};
        claim.tenant = tenant;
        return claim;
    };
    const auto chosen
        = QStringLiteral("SELECT destination, interview_id, claim + 1 FROM lanes WHERE pending > 0 AND "
                         "endpoint = ? AND tenant_id = ? AND next_due <= ? ORDER BY next_due LIMIT ?")
        + m_session.skipLocked();
    if (m_session.backend() == Backend::PostgreSql) {
        // One trip to the server, however many lanes there are.
        return m_session.select<LaneClaim>(
            QStringLiteral("WITH chosen AS (%1) UPDATE lanes SET claim = lanes.claim + 1, lease_owner = ?, "
                           "lease_until = ?, next_due = ?, aside = 0 FROM chosen WHERE lanes.destination = "
                           "chosen.destination AND lanes.interview_id = chosen.interview_id RETURNING "
                           "lanes.destination, lanes.interview_id, lanes.claim")
                .arg(chosen),
            {value(endpoint), tenantOf(tenant), value(lease.now), value(limit), value(lease.owner),
                value(lease.until), value(lease.until)},
            read);
    }
    auto found = m_session.select<LaneClaim>(
        chosen, {value(endpoint), tenantOf(tenant), value(lease.now), value(limit)}, read);
    if (!found)
        return found;
    for (const auto &lane : *found) {
        if (const auto taken = take(lane, lease.until); !taken)
            return domain::fail(taken.error());
    }
    return found;
}

Result<Done> LaneRepository::take(const LaneClaim &claim, Timestamp leaseUntil)
{
    return ran(m_session.execute(
        QStringLiteral(
            "UPDATE lanes SET claim = ?, lease_owner = ?, lease_until = ?, next_due = ?, aside = 0 "
            "WHERE destination = ? AND interview_id = ?"),
        {value(claim.number), value(claim.owner), value(leaseUntil), value(leaseUntil),
            value(claim.destination), laneOf(claim.interview)}));
}

Result<std::optional<LaneClaim>> LaneRepository::claimProbe(
    SystemScope, const QString &endpoint, const LaneLease &lease, Waiting waiting)
{
    const auto least = m_session.selectOne<qint64>(
        QStringLiteral("SELECT tries FROM lanes WHERE pending > 0 AND aside = 1 AND endpoint = ? AND "
                       "next_due <= ? ORDER BY tries, next_due LIMIT 1"),
        {value(endpoint), value(lease.now)}, [](const Row &row) { return row.number(0); });
    if (!least)
        return domain::fail(least.error());
    if (!least->has_value())
        return std::optional<LaneClaim>();
    const auto order = waiting == Waiting::Longest ? QStringLiteral("ASC") : QStringLiteral("DESC");
    auto found = m_session.selectOne<LaneClaim>(
        QStringLiteral("SELECT destination, interview_id, claim + 1, tenant_id FROM lanes WHERE pending > 0 "
                       "AND aside = 1 AND endpoint = ? AND tries = ? AND next_due <= ? ORDER BY next_due %1 "
                       "LIMIT 1%2")
            .arg(order, m_session.skipLocked()),
        {value(endpoint), value(**least), value(lease.now)}, [&](const Row &row) {
            LaneClaim claim{
                row.text(0), row.id<domain::InterviewId>(1), endpoint, lease.owner, row.number(2)};
            claim.tenant = readTenant(row, 3);
            return claim;
        });
    if (!found || !found->has_value())
        return found;
    if (const auto taken = take(**found, lease.until); !taken)
        return domain::fail(taken.error());
    return found;
}

Result<QList<LaneClaim>> LaneRepository::renew(SystemScope, QList<LaneClaim> claims, Timestamp leaseUntil)
{
    // Rows are locked in the order in which outcomes lock them.
    std::sort(claims.begin(), claims.end(), [](const LaneClaim &left, const LaneClaim &right) {
        return std::pair(left.destination, left.interview.toString())
            < std::pair(right.destination, right.interview.toString());
    });
    QList<LaneClaim> lost;
    for (const auto &claim : std::as_const(claims)) {
        const auto renewed = one(m_session.execute(
            QStringLiteral("UPDATE lanes SET lease_until = ?, next_due = ? WHERE destination = ? AND "
                           "interview_id = ? AND lease_owner = ? AND claim = ?"),
            {value(leaseUntil), value(leaseUntil), value(claim.destination), laneOf(claim.interview),
                value(claim.owner), value(claim.number)}));
        if (!renewed)
            return domain::fail(renewed.error());
        if (!*renewed)
            lost.append(claim);
    }
    return lost;
}

Result<bool> LaneRepository::settle(
    const LaneClaim &claim, int finished, Timestamp nextDue, std::optional<int> tries)
{
    return one(m_session.execute(
        QStringLiteral("UPDATE lanes SET pending = pending - ?, next_due = ?, aside = 0, tries = "
                       "COALESCE(CAST(? AS BIGINT), tries), lease_until = 0, lease_owner = '' WHERE "
                       "destination = ? AND interview_id = ? AND lease_owner = ? AND claim = ?"),
        {value(finished), value(nextDue), tries ? value(*tries) : QVariant(QMetaType(QMetaType::LongLong)),
            value(claim.destination), laneOf(claim.interview), value(claim.owner), value(claim.number)}));
}

Result<bool> LaneRepository::recount(const LaneClaim &claim, Timestamp nextDue)
{
    // The first statement locks the row: what is enqueued from then on adds to the new count.
    const auto valid = settle(claim, 0, nextDue);
    if (!valid || !*valid)
        return valid;
    const auto really = pending(claim.destination, claim.interview);
    if (!really)
        return domain::fail(really.error());
    return one(m_session.execute(
        QStringLiteral("UPDATE lanes SET pending = ? WHERE destination = ? AND interview_id = ?"),
        {value(*really), value(claim.destination), laneOf(claim.interview)}));
}

Result<qint64> LaneRepository::pending(const QString &destination, domain::InterviewId interview)
{
    const bool ofNone = interview.isNull();
    const auto found = m_session.selectOne<qint64>(
        QStringLiteral("SELECT COUNT(*) FROM deliveries WHERE destination = ? AND interview_id %1 AND state "
                       "= 'PENDING'")
            .arg(ofNone ? QStringLiteral("IS NULL AND '' = ?") : QStringLiteral("= ?")),
        {value(destination), ofNone ? value(QString()) : value(interview)},
        [](const Row &row) { return row.number(0); });
    if (!found)
        return domain::fail(found.error());
    return found->value_or(0);
}

Result<bool> LaneRepository::repair(const Lane &lane, Timestamp now)
{
    const auto &destination = lane.destination;
    const auto interview = lane.interview;
    const auto made = m_session.execute(
        QStringLiteral(
            "INSERT INTO lanes (destination, interview_id, endpoint, tenant_id, pending, next_due, "
            "lease_until, lease_owner, claim) VALUES (?, ?, ?, ?, 0, ?, 0, '', 0) "
            "ON CONFLICT (destination, interview_id) DO NOTHING"),
        {value(destination), laneOf(interview), value(lane.endpoint), tenantOf(lane.tenant), value(now)});
    if (!made)
        return domain::fail(made.error());
    // From the lock on nobody else changes what is pending without waiting for it.
    const auto counted = m_session.selectOne<qint64>(
        QStringLiteral("SELECT pending FROM lanes WHERE destination = ? AND interview_id = ?")
            + m_session.forUpdate(),
        {value(destination), laneOf(interview)}, [](const Row &row) { return row.number(0); });
    if (!counted)
        return domain::fail(counted.error());
    const auto really = pending(destination, interview);
    if (!really)
        return domain::fail(really.error());
    if (counted->value_or(0) == *really)
        return false;
    return one(m_session.execute(
        QStringLiteral(
            "UPDATE lanes SET next_due = CASE WHEN pending = 0 AND lease_owner = '' THEN "
            "CAST(? AS BIGINT) ELSE next_due END, aside = 0, pending = ? WHERE destination = ? AND "
            "interview_id = ?"),
        {value(now), value(*really), value(destination), laneOf(interview)}));
}

Result<qint64> LaneRepository::repairAside(SystemScope)
{
    return m_session.execute(QStringLiteral(
        "UPDATE lanes SET aside = 0 WHERE pending > 0 AND aside = 1 AND NOT EXISTS (SELECT 1 FROM endpoints "
        "WHERE endpoints.endpoint = lanes.endpoint AND endpoints.aside_due IS NOT NULL)"));
}

Result<Done> LaneRepository::reschedule(const QString &config, Timestamp due)
{
    return ran(m_session.execute(QStringLiteral("UPDATE lanes SET next_due = ?, aside = 0 WHERE endpoint = ? "
                                                "AND pending > 0 AND lease_owner = ''"),
        {value(due), value(config)}));
}

Result<Done> LaneRepository::clear(const QString &config)
{
    return ran(m_session.execute(
        QStringLiteral("UPDATE lanes SET pending = 0, lease_until = 0, lease_owner = '', claim = claim + 1 "
                       "WHERE endpoint = ? AND pending > 0"),
        {value(config)}));
}

Result<Done> LaneRepository::clear(const QString &destination, domain::InterviewId interview)
{
    return ran(m_session.execute(
        QStringLiteral("UPDATE lanes SET pending = 0, lease_until = 0, lease_owner = '', claim = claim + 1 "
                       "WHERE destination = ? AND interview_id = ?"),
        {value(destination), laneOf(interview)}));
}

Result<Done> LaneRepository::releaseAll(SystemScope, Timestamp now)
{
    return ran(m_session.execute(
        QStringLiteral(
            "UPDATE lanes SET next_due = ?, lease_until = 0, lease_owner = '' WHERE lease_owner <> ''"),
        {value(now)}));
}

} // namespace candor::storage
