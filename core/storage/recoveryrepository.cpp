// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/recoveryrepository.h"

#include "storage/ran.h"

namespace candor::storage {

using domain::Done;
using domain::Result;
using domain::Timestamp;

namespace {

const QString columns = QStringLiteral(
    "id, platform_id, tenant_id, since, until, wanted, state, next_at, cursor, total, total_is_estimate, "
    "requeued, skipped, created_at, updated_at, finished_at");

RecoveryState stateOf(const QString &name)
{
    if (name == QLatin1String("RUNNING"))
        return RecoveryState::Running;
    return name == QLatin1String("DONE") ? RecoveryState::Done : RecoveryState::Cancelled;
}

Recovery readRecovery(const Row &row)
{
    Recovery recovery;
    recovery.id = row.id<domain::RecoveryId>(0);
    recovery.platform = row.id<domain::PlatformId>(1);
    if (!row.isNull(2))
        recovery.tenant = row.id<domain::TenantId>(2);
    recovery.since = row.time(3);
    recovery.until = row.time(4);
    recovery.wanted = deliveryStateFromName(row.text(5)).value_or(DeliveryState::Failed);
    recovery.state = stateOf(row.text(6));
    recovery.nextAt = row.time(7);
    recovery.cursor = domain::DeliveryId::parse(row.text(8)).value_or(domain::DeliveryId());
    recovery.found = {row.number(9), row.flag(10)};
    recovery.requeued = row.number(11);
    recovery.skipped = row.number(12);
    recovery.createdAt = row.time(13);
    recovery.updatedAt = row.time(14);
    recovery.finishedAt = row.optionalTime(15);
    return recovery;
}

QString cursorOf(const Recovery &recovery)
{
    return recovery.cursor.isNull() ? QString() : recovery.cursor.toString();
}

// The deliveries that are still before it. The condition on the state is that of the index.
Filter wantedBy(const Recovery &recovery)
{
    const auto reach = recovery.reach();
    Filter filter;
    filter.add(reach.condition(QStringLiteral("platform_id"), QStringLiteral("tenant_id")), reach.values());
    filter.add(QStringLiteral("state <> 'DELIVERED' AND state = ?"), {value(name(recovery.wanted))});
    filter.add(QStringLiteral("id >= ? AND id > ? AND id < ?"),
        {value(leastIdAt(recovery.since)), value(cursorOf(recovery)), value(leastIdAt(recovery.until))});
    filter.add(QStringLiteral("NOT EXISTS (SELECT 1 FROM tenants WHERE tenants.id = deliveries.tenant_id AND "
                              "tenants.deleted_at IS NOT NULL)"),
        {});
    return filter;
}

} // namespace

QString name(RecoveryState state)
{
    switch (state) {
    case RecoveryState::Running:
        return QStringLiteral("RUNNING");
    case RecoveryState::Done:
        return QStringLiteral("DONE");
    case RecoveryState::Cancelled:
        return QStringLiteral("CANCELLED");
    }
    Q_UNREACHABLE();
}

Result<Done> RecoveryRepository::insert(const Recovery &recovery)
{
    return ran(m_session.execute(
        QStringLiteral("INSERT INTO recoveries (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
            .arg(columns),
        {value(recovery.id), value(recovery.platform), value(recovery.tenant), value(recovery.since),
            value(recovery.until), value(name(recovery.wanted)), value(name(recovery.state)),
            value(recovery.nextAt), value(cursorOf(recovery)), value(recovery.found.total),
            flag(recovery.found.isEstimate), value(recovery.requeued), value(recovery.skipped),
            value(recovery.createdAt), value(recovery.updatedAt), value(recovery.finishedAt)}));
}

Result<Done> RecoveryRepository::update(const Recovery &recovery)
{
    return ran(m_session.execute(
        QStringLiteral("UPDATE recoveries SET state = ?, next_at = ?, cursor = ?, requeued = ?, skipped = ?, "
                       "updated_at = ?, finished_at = ? WHERE id = ?"),
        {value(name(recovery.state)), value(recovery.nextAt), value(cursorOf(recovery)),
            value(recovery.requeued), value(recovery.skipped), value(recovery.updatedAt),
            value(recovery.finishedAt), value(recovery.id)}));
}

Result<std::optional<Recovery>> RecoveryRepository::find(const Reach &reach, domain::RecoveryId id, Lock lock)
{
    Filter wanted;
    wanted.add(reach.condition(QStringLiteral("platform_id"), QStringLiteral("tenant_id")), reach.values());
    wanted.add(QStringLiteral("id = ?"), {value(id)});
    return first(m_session.selectList<Recovery>(QStringLiteral("SELECT %1 FROM recoveries WHERE %2%3")
                                                    .arg(columns, wanted.where(), clauseOf(m_session, lock)),
        wanted.values, readRecovery));
}

Result<Page<Recovery>> RecoveryRepository::list(const Reach &reach, const PageRequest &request)
{
    Filter wanted;
    wanted.add(reach.condition(QStringLiteral("platform_id"), QStringLiteral("tenant_id")), reach.values());
    return selectPage<Recovery>(
        m_session, QStringLiteral("recoveries"), columns, wanted, request, readRecovery);
}

Result<qint64> RecoveryRepository::running(domain::PlatformId platform, domain::TenantId tenant)
{
    Filter wanted;
    wanted.add(QStringLiteral("state = 'RUNNING' AND platform_id = ?"), {value(platform)});
    if (tenant.isNull())
        wanted.add(QStringLiteral("tenant_id IS NULL"), {});
    else
        wanted.add(QStringLiteral("tenant_id = ?"), {value(tenant)});
    const auto many = first(m_session.selectList<qint64>(
        QStringLiteral("SELECT COUNT(*) FROM recoveries WHERE ") + wanted.where(), wanted.values,
        [](const Row &row) { return row.number(0); }));
    if (!many)
        return domain::fail(many.error());
    return many->value_or(0);
}

Result<std::optional<Recovery>> RecoveryRepository::due(SystemScope, Timestamp now)
{
    return m_session.selectOne<Recovery>(
        QStringLiteral("SELECT %1 FROM recoveries WHERE state = 'RUNNING' AND next_at <= ? ORDER BY next_at, "
                       "id LIMIT 1%2")
            .arg(columns, m_session.skipLocked()),
        {value(now)}, readRecovery);
}

Result<std::optional<Timestamp>> RecoveryRepository::next(SystemScope)
{
    return m_session.selectOne<Timestamp>(
        QStringLiteral("SELECT next_at FROM recoveries WHERE state = 'RUNNING' ORDER BY next_at LIMIT 1"), {},
        [](const Row &row) { return row.time(0); });
}

Result<qint64> RecoveryRepository::removeOver(SystemScope, Timestamp before, int most)
{
    return m_session.execute(
        QStringLiteral("DELETE FROM recoveries WHERE id IN (SELECT id FROM recoveries WHERE finished_at IS "
                       "NOT NULL AND finished_at < ? ORDER BY finished_at LIMIT ?)"),
        {value(before), value(most)});
}

Result<domain::Counted> RecoveryRepository::count(const Recovery &recovery)
{
    const auto wanted = wantedBy(recovery);
    const auto many = first(m_session.selectList<qint64>(
        QStringLiteral("SELECT COUNT(*) FROM (SELECT 1 FROM deliveries WHERE %1 LIMIT ?) AS counted")
            .arg(wanted.where()),
        wanted.values + QVariantList{value(mostRecoveriesCounted + 1)},
        [](const Row &row) { return row.number(0); }));
    if (!many)
        return domain::fail(many.error());
    const auto found = many->value_or(0);
    return domain::Counted{std::min(found, mostRecoveriesCounted), found > mostRecoveriesCounted};
}

Result<QList<domain::DeliveryId>> RecoveryRepository::after(const Recovery &recovery, int limit)
{
    const auto wanted = wantedBy(recovery);
    return m_session.selectList<domain::DeliveryId>(
        QStringLiteral("SELECT id FROM deliveries WHERE %1 ORDER BY id LIMIT ?").arg(wanted.where()),
        wanted.values + QVariantList{value(limit)},
        [](const Row &row) { return row.id<domain::DeliveryId>(0); });
}

Result<QList<domain::DeliveryId>> RecoveryRepository::before(
    const Recovery &recovery, const QString &destination, domain::InterviewId interview, int sequence)
{
    auto wanted = wantedBy(recovery);
    wanted.add(QStringLiteral("interview_id = ? AND destination = ? AND sequence < ?"),
        {value(interview), value(destination), value(sequence)});
    return m_session.selectList<domain::DeliveryId>(
        QStringLiteral("SELECT id FROM deliveries WHERE %1 ORDER BY sequence").arg(wanted.where()),
        wanted.values, [](const Row &row) { return row.id<domain::DeliveryId>(0); });
}

} // namespace candor::storage
