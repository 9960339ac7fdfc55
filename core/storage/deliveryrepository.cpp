// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/deliveryrepository.h"

#include <array>

namespace candor::storage {

using domain::Done;
using domain::Result;

namespace {

constexpr std::array states{
    DeliveryState::Pending, DeliveryState::Delivered, DeliveryState::Failed, DeliveryState::Parked};

const QString columns = QStringLiteral(
    "id, platform_id, tenant_id, interview_id, event_id, event_type, sequence, destination, layer, "
    "callback_url, state, attempts, next_attempt_at, last_status, last_error, created_at, finished_at");

Delivery readDelivery(const Row &row)
{
    Delivery delivery;
    delivery.id = row.id<domain::DeliveryId>(0);
    delivery.platform = row.id<domain::PlatformId>(1);
    delivery.tenant = row.id<domain::TenantId>(2);
    delivery.interview = row.id<domain::InterviewId>(3);
    delivery.event = row.id<domain::EventId>(4);
    delivery.eventType = row.text(5);
    delivery.sequence = int(row.number(6));
    delivery.destination = row.text(7);
    delivery.layer = row.text(8);
    delivery.callbackUrl = row.text(9);
    delivery.state = deliveryStateFromName(row.text(10)).value_or(DeliveryState::Pending);
    delivery.attempts = int(row.number(11));
    delivery.nextAttemptAt = row.optionalTime(12);
    delivery.lastStatus = int(row.number(13));
    delivery.lastError = row.text(14);
    delivery.createdAt = row.time(15);
    delivery.finishedAt = row.optionalTime(16);
    return delivery;
}

QVariant status(int code)
{
    return code == 0 ? QVariant(QMetaType(QMetaType::LongLong)) : value(code);
}

} // namespace

QString name(DeliveryState state)
{
    switch (state) {
    case DeliveryState::Pending:
        return QStringLiteral("PENDING");
    case DeliveryState::Delivered:
        return QStringLiteral("DELIVERED");
    case DeliveryState::Failed:
        return QStringLiteral("FAILED");
    case DeliveryState::Parked:
        return QStringLiteral("PARKED");
    }
    Q_UNREACHABLE();
}

std::optional<DeliveryState> deliveryStateFromName(const QString &name)
{
    for (const auto state : states) {
        if (storage::name(state) == name)
            return state;
    }
    return std::nullopt;
}

QByteArray responsePlace(domain::DeliveryId delivery, int attempt)
{
    return "delivery_attempts.response|" + delivery.toString().toLatin1() + '|' + QByteArray::number(attempt);
}

Result<Done> DeliveryRepository::add(const TenantScope &scope, const Delivery &delivery)
{
    const auto added = m_session.execute(
        QStringLiteral(
            "INSERT INTO deliveries (id, platform_id, tenant_id, interview_id, event_id, event_type, "
            "sequence, destination, layer, callback_url, state, attempts, next_attempt_at, created_at) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {value(delivery.id), value(scope.platform()), value(scope.tenant()), value(delivery.interview),
            value(delivery.event), value(delivery.eventType), value(delivery.sequence),
            value(delivery.destination), value(delivery.layer), nullable(delivery.callbackUrl),
            value(name(delivery.state)), value(delivery.attempts), value(delivery.nextAttemptAt),
            value(delivery.createdAt)});
    if (!added)
        return domain::fail(added.error());
    return Done();
}

Result<std::optional<Delivery>> DeliveryRepository::head(
    SystemScope, const QString &destination, domain::InterviewId interview)
{
    return m_session.selectOne<Delivery>(
        QStringLiteral("SELECT %1 FROM deliveries WHERE destination = ? AND interview_id = ? AND "
                       "state = 'PENDING' ORDER BY sequence LIMIT 1")
            .arg(columns),
        {value(destination), value(interview)}, readDelivery);
}

Result<Done> DeliveryRepository::update(SystemScope, const Delivery &delivery)
{
    const auto updated = m_session.execute(
        QStringLiteral("UPDATE deliveries SET state = ?, attempts = ?, next_attempt_at = ?, last_status = ?, "
                       "last_error = ?, finished_at = ? WHERE id = ?"),
        {value(name(delivery.state)), value(delivery.attempts), value(delivery.nextAttemptAt),
            status(delivery.lastStatus), nullable(delivery.lastError), value(delivery.finishedAt),
            value(delivery.id)});
    if (!updated)
        return domain::fail(updated.error());
    return Done();
}

Result<Done> DeliveryRepository::addAttempt(
    SystemScope, domain::DeliveryId delivery, const DeliveryAttempt &attempt)
{
    const auto added = m_session.execute(
        QStringLiteral("INSERT INTO delivery_attempts (delivery_id, number, started_at, status, error_class, "
                       "error_detail, url, address, phases, request_headers, response_headers, "
                       "response_sealed) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {value(delivery), value(attempt.number), value(attempt.startedAt), status(attempt.status),
            value(attempt.errorClass), value(attempt.errorDetail), value(attempt.url), value(attempt.address),
            value(attempt.phases), value(attempt.requestHeaders), value(attempt.responseHeaders),
            value(attempt.responseSealed)});
    if (!added)
        return domain::fail(added.error());
    return Done();
}

Result<qint64> DeliveryRepository::park(const QString &destination)
{
    return m_session.execute(
        QStringLiteral("UPDATE deliveries SET state = 'PARKED', next_attempt_at = NULL WHERE destination = ? "
                       "AND state = 'PENDING'"),
        {value(destination)});
}

Result<QStringList> DeliveryRepository::pendingDestinations(const TenantScope &scope, int limit)
{
    const auto most = limit < 0 ? QString() : QStringLiteral(" LIMIT %1").arg(limit);
    const auto found = m_session.selectList<QString>(
        QStringLiteral("SELECT DISTINCT destination FROM deliveries WHERE tenant_id = ? AND "
                       "state = 'PENDING' AND layer <> 'platform'")
            + most,
        {value(scope.tenant())}, [](const Row &row) { return row.text(0); });
    if (!found)
        return domain::fail(found.error());
    return QStringList(*found);
}

Result<QList<Delivery>> DeliveryRepository::list(
    const TenantScope &scope, const DeliveryFilter &filter, const DeliveryPage &page)
{
    return listWhere(QStringLiteral("tenant_id = ?"), value(scope.tenant()), filter, page);
}

Result<QList<Delivery>> DeliveryRepository::list(
    const PlatformScope &scope, const DeliveryFilter &filter, const DeliveryPage &page)
{
    return listWhere(QStringLiteral("platform_id = ?"), value(scope.platform()), filter, page);
}

Result<QList<Delivery>> DeliveryRepository::listWhere(
    const QString &condition, const QVariant &owner, const DeliveryFilter &filter, const DeliveryPage &page)
{
    QString sql = QStringLiteral("SELECT %1 FROM deliveries WHERE %2").arg(columns, condition);
    QVariantList values{owner};
    const auto narrow = [&](QLatin1String clause, const QVariant &by) {
        sql += QLatin1String(" AND ") + clause;
        values.append(by);
    };
    if (filter.state)
        narrow(QLatin1String("state = ?"), value(name(*filter.state)));
    if (!filter.eventType.isEmpty())
        narrow(QLatin1String("event_type = ?"), value(filter.eventType));
    if (filter.interview)
        narrow(QLatin1String("interview_id = ?"), value(*filter.interview));
    if (!filter.layer.isEmpty())
        narrow(QLatin1String("layer = ?"), value(filter.layer));
    if (filter.since)
        narrow(QLatin1String("created_at >= ?"), value(*filter.since));
    if (filter.until)
        narrow(QLatin1String("created_at < ?"), value(*filter.until));
    if (!page.before.isNull())
        narrow(QLatin1String("id < ?"), value(page.before));
    sql += QLatin1String(" ORDER BY id DESC LIMIT ?");
    values.append(value(page.limit));
    return m_session.selectList<Delivery>(sql, values, readDelivery);
}

Result<std::optional<Delivery>> DeliveryRepository::find(const TenantScope &scope, domain::DeliveryId id)
{
    return m_session.selectOne<Delivery>(
        QStringLiteral("SELECT %1 FROM deliveries WHERE id = ? AND tenant_id = ?").arg(columns),
        {value(id), value(scope.tenant())}, readDelivery);
}

Result<QList<DeliveryAttempt>> DeliveryRepository::attempts(const Delivery &delivery)
{
    return m_session.select<DeliveryAttempt>(
        QStringLiteral("SELECT number, started_at, status, error_class, error_detail, url, address, phases, "
                       "request_headers, response_headers, response_sealed FROM delivery_attempts "
                       "WHERE delivery_id = ? ORDER BY number"),
        {value(delivery.id)}, [](const Row &row) {
            return DeliveryAttempt{int(row.number(0)), row.time(1), int(row.number(2)), row.text(3),
                row.text(4), row.text(5), row.text(6), row.json(7), row.json(8), row.json(9),
                row.isNull(10) ? QByteArray() : row.blob(10)};
        });
}

} // namespace candor::storage
