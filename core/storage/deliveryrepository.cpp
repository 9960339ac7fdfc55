// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/deliveryrepository.h"
#include "storage/ran.h"
#include "storage/webhookconfigrepository.h"

#include <array>

namespace candor::storage {

using domain::Done;
using domain::Result;

namespace {

constexpr std::array states{
    DeliveryState::Pending, DeliveryState::Delivered, DeliveryState::Failed, DeliveryState::Parked};

const QString columns = QStringLiteral(
    "d.id, d.platform_id, d.tenant_id, d.interview_id, d.event_id, d.event_type, d.sequence, d.destination, "
    "d.layer, d.callback_url, d.state, d.attempts, d.next_attempt_at, d.last_status, d.last_error, "
    "d.created_at, d.finished_at, d.schedule_from");

// What a DeliveryStanding has beyond them, and where it is from. 'config:' has seven characters.
const QString standingColumns = QStringLiteral(
    "interviews.run_id, webhook_configs.callback_url, webhook_configs.is_active, "
    "webhook_configs.disabled_reason, (SELECT MAX(started_at) FROM delivery_attempts WHERE delivery_id = "
    "d.id), lanes.next_due, lanes.lease_owner, CASE WHEN d.state <> 'PENDING' THEN NULL WHEN d.interview_id "
    "IS "
    "NULL THEN (SELECT h.id FROM deliveries h WHERE h.destination = d.destination AND h.interview_id IS NULL "
    "AND "
    "h.state = 'PENDING' ORDER BY h.id LIMIT 1) ELSE (SELECT h.id FROM "
    "deliveries h WHERE h.destination = d.destination AND h.interview_id = d.interview_id AND h.state = "
    "'PENDING' ORDER BY h.sequence LIMIT 1) END, lanes.endpoint, endpoints.breaker, CASE WHEN "
    "endpoints.breaker <> 'CLOSED' THEN endpoints.open_until END, COALESCE(endpoints.strain, ''), "
    "COALESCE(endpoints.tokens, 0), COALESCE(endpoints.tokens_at, 0), (SELECT COUNT(*) FROM lanes busy WHERE "
    "busy.endpoint = lanes.endpoint AND busy.lease_owner <> ''), COALESCE(endpoints.asked, 0)");
const QString standingTables = QStringLiteral(
    "LEFT JOIN interviews ON interviews.id = d.interview_id LEFT JOIN webhook_configs ON "
    "webhook_configs.id = SUBSTR(d.destination, 8) LEFT JOIN lanes ON d.state = 'PENDING' "
    "AND lanes.destination = d.destination AND lanes.interview_id = COALESCE(d.interview_id, "
    "'00000000-0000-0000-0000-000000000000') LEFT JOIN "
    "endpoints ON endpoints.endpoint = lanes.endpoint");

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
    delivery.scheduleFrom = int(row.number(17));
    return delivery;
}

DeliveryStanding readStanding(const Row &row)
{
    DeliveryStanding standing;
    standing.delivery = readDelivery(row);
    standing.runId = row.text(18);
    standing.callbackUrl = row.isNull(19) ? standing.delivery.callbackUrl : row.text(19);
    standing.active = row.isNull(20) || row.flag(20);
    standing.disabledReason = row.text(21);
    standing.lastAttemptAt = row.optionalTime(22);
    standing.laneDue = row.optionalTime(23);
    standing.inFlight = !row.text(24).isEmpty();
    if (!row.isNull(25))
        standing.head = row.id<domain::DeliveryId>(25);
    standing.endpoint = row.text(26);
    standing.breaker = breakerFromName(row.text(27));
    standing.breakerUntil = row.optionalTime(28);
    standing.strain = strainFromText(row.text(29));
    standing.bucket = {row.real(30), row.time(31)};
    standing.inFlightThere = int(row.number(32));
    standing.breakerAsked = row.flag(33);
    return standing;
}

// A filter's conditions: those that an index finds, and those that are looked for in what it found.
struct Narrowed
{
    Filter found;
    Filter rest;
};

Narrowed narrowed(const Reach &reach, const DeliveryFilter &filter)
{
    Narrowed by;
    by.found.add(reach.condition(QStringLiteral("platform_id"), QStringLiteral("tenant_id")), reach.values());
    if (!filter.run.isEmpty())
        by.found.add(QStringLiteral("interview_id IN (SELECT id FROM interviews WHERE run_id = ? OR id = ?)"),
            {value(filter.run), value(filter.run.toLower())});
    if (filter.since)
        by.found.add(QStringLiteral("id >= ?"), {value(leastIdAt(*filter.since))});
    if (filter.until)
        by.found.add(QStringLiteral("id < ?"), {value(leastIdAt(*filter.until))});
    if (filter.state == DeliveryState::Delivered)
        by.rest.add(QStringLiteral("state = 'DELIVERED'"), {});
    else if (filter.state)
        by.found.add(QStringLiteral("state <> 'DELIVERED' AND state = ?"), {value(name(*filter.state))});
    if (!filter.eventType.isEmpty())
        by.rest.add(QStringLiteral("event_type = ?"), {value(filter.eventType)});
    if (!filter.layer.isEmpty())
        by.rest.add(QStringLiteral("layer = ?"), {value(filter.layer)});
    return by;
}

// The ids that `by` leaves, newest first, at most as many as the one value that is still to be added says.
QString idsOf(const Narrowed &by)
{
    if (by.rest.conditions.isEmpty())
        return QStringLiteral("SELECT id FROM deliveries WHERE %1 ORDER BY id DESC LIMIT ?")
            .arg(by.found.where());
    return QStringLiteral(
        "SELECT id FROM (SELECT id, state, event_type, layer FROM deliveries WHERE %1 ORDER "
        "BY id DESC LIMIT %2) AS walked WHERE %3 ORDER BY id DESC LIMIT ?")
        .arg(by.found.where())
        .arg(mostWalked)
        .arg(by.rest.where());
}

// The last delivery that a page looks at; nothing when it looks at all there are.
Result<std::optional<domain::DeliveryId>> lastWalked(Session &session, const Narrowed &by)
{
    if (by.rest.conditions.isEmpty())
        return std::optional<domain::DeliveryId>();
    return first(session.selectList<domain::DeliveryId>(
        QStringLiteral("SELECT id FROM deliveries WHERE %1 ORDER BY id DESC LIMIT 1 OFFSET %2")
            .arg(by.found.where())
            .arg(mostWalked - 1),
        by.found.values, [](const Row &row) { return row.id<domain::DeliveryId>(0); }));
}

Result<domain::Counted> counted(Session &session, const Narrowed &by)
{
    const auto many = first(
        session.selectList<qint64>(QStringLiteral("SELECT COUNT(*) FROM (%1) AS counted").arg(idsOf(by)),
            by.found.values + by.rest.values + QVariantList{value(domain::mostCounted + 1)},
            [](const Row &row) { return row.number(0); }));
    if (!many)
        return domain::fail(many.error());
    const auto walked = lastWalked(session, by);
    if (!walked)
        return domain::fail(walked.error());
    const auto found = many->value_or(0);
    return domain::Counted{
        std::min(found, domain::mostCounted), found > domain::mostCounted || walked->has_value()};
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

InterviewVault responseVault(const crypto::Keyring &keyring)
{
    return InterviewVault::ofInstallation(keyring, "operational-response/1");
}

QByteArray responsePlace(domain::DeliveryId delivery, int attempt)
{
    return "delivery_attempts.response|" + delivery.toString().toLatin1() + '|' + QByteArray::number(attempt);
}

Insertion DeliveryRepository::insertion(const TenantScope &scope, const Delivery &delivery)
{
    return {QStringLiteral(
                "INSERT INTO deliveries (id, platform_id, tenant_id, interview_id, event_id, event_type, "
                "sequence, destination, layer, callback_url, state, attempts, next_attempt_at, created_at) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
        {value(delivery.id), value(scope.platform()), value(scope.tenant()), value(delivery.interview),
            value(delivery.event), value(delivery.eventType), value(delivery.sequence),
            value(delivery.destination), value(delivery.layer), nullable(delivery.callbackUrl),
            value(name(delivery.state)), value(delivery.attempts), value(delivery.nextAttemptAt),
            value(delivery.createdAt)}};
}

Result<Done> DeliveryRepository::add(const TenantScope &scope, const Delivery &delivery)
{
    return insert(m_session, insertion(scope, delivery));
}

Result<std::optional<DeliveryHead>> DeliveryRepository::head(
    SystemScope, const QString &destination, domain::InterviewId interview)
{
    const auto read = [](const Row &row) {
        const auto bytes = [&row](int column) {
            return row.isNull(column) ? std::nullopt : std::optional(row.blob(column));
        };
        return DeliveryHead{readDelivery(row), bytes(18), bytes(19)};
    };
    const auto sql = QStringLiteral("SELECT %1, (SELECT body_sealed FROM events WHERE id = d.event_id), "
                                    "(SELECT wrapped FROM interview_keys "
                                    "WHERE interview_id = d.interview_id) FROM deliveries d WHERE "
                                    "destination = ? AND state = 'PENDING' AND "
                                    "interview_id ");
    if (interview.isNull())
        return m_session.selectOne<DeliveryHead>(
            sql.arg(columns) + QStringLiteral("IS NULL ORDER BY id LIMIT 1"), {value(destination)}, read);
    return m_session.selectOne<DeliveryHead>(
        sql.arg(columns) + QStringLiteral("= ? ORDER BY sequence LIMIT 1"),
        {value(destination), value(interview)}, read);
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
        QStringLiteral(
            "INSERT INTO delivery_attempts (delivery_id, number, started_at, status, error_class, "
            "error_detail, url, address, phases, request_headers, response_headers, "
            "response_sealed, node) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, CASE WHEN EXISTS (SELECT "
            "1 FROM deliveries JOIN interviews ON interviews.id = deliveries.interview_id WHERE "
            "deliveries.id = ? AND interviews.purged_at IS NOT NULL) THEN '{}' ELSE ? END, ?, ?)"),
        {value(delivery), value(attempt.number), value(attempt.startedAt), status(attempt.status),
            value(attempt.errorClass), value(attempt.errorDetail), value(attempt.url), value(attempt.address),
            value(attempt.phases), value(attempt.requestHeaders), value(delivery),
            value(attempt.responseHeaders), value(attempt.responseSealed), value(attempt.node)});
    return ran(added);
}

Result<Done> DeliveryRepository::hurry(const Delivery &delivery, domain::Timestamp now)
{
    const auto changed = m_session.execute(
        QStringLiteral("UPDATE deliveries SET next_attempt_at = ? WHERE id = ? AND state = 'PENDING'"),
        {value(now), value(delivery.id)});
    if (!changed)
        return domain::fail(changed.error());
    return Done();
}

Result<bool> DeliveryRepository::requeue(const Delivery &read, const Delivery &changed, domain::Timestamp now)
{
    const auto updated = m_session.execute(
        QStringLiteral("UPDATE deliveries SET state = 'PENDING', schedule_from = attempts, next_attempt_at = "
                       "?, finished_at = NULL, destination = ?, layer = ?, callback_url = ? WHERE id = ? AND "
                       "state = ?"),
        {value(now), value(changed.destination), value(changed.layer), nullable(changed.callbackUrl),
            value(read.id), value(name(read.state))});
    if (!updated)
        return domain::fail(updated.error());
    if (*updated == 0 || read.layer != name(WebhookLayer::Platform) || changed.layer == read.layer)
        return *updated == 1;
    const auto forgotten = m_session.execute(
        QStringLiteral(
            "UPDATE delivery_attempts SET error_detail = '', url = '', address = '', request_headers "
            "= '{}', response_headers = '{}', response_sealed = NULL WHERE delivery_id = ?"),
        {value(read.id)});
    return forgotten ? Result<bool>(true) : domain::fail(forgotten.error());
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

Result<DeliveryPage> DeliveryRepository::list(const Reach &reach, const DeliveryFilter &filter)
{
    auto by = narrowed(reach, filter);
    DeliveryPage page;
    if (filter.counted) {
        page.counted = *filter.counted;
    } else {
        const auto all = counted(m_session, by);
        if (!all)
            return domain::fail(all.error());
        page.counted = *all;
    }
    if (!filter.after.isNull())
        by.found.add(QStringLiteral("id < ?"), {value(filter.after)});
    auto rows = m_session.selectList<DeliveryStanding>(
        QStringLiteral("SELECT %1, %2 FROM (%3) AS chosen JOIN deliveries d ON d.id = chosen.id %4 "
                       "ORDER BY d.id DESC")
            .arg(columns, standingColumns, idsOf(by), standingTables),
        by.found.values + by.rest.values + QVariantList{value(filter.limit + 1)}, readStanding);
    if (!rows)
        return domain::fail(rows.error());
    page.deliveries = std::move(*rows);
    if (page.deliveries.size() > filter.limit) {
        page.deliveries.resize(filter.limit);
        page.next = page.deliveries.last().delivery.id;
        return page;
    }
    const auto walked = lastWalked(m_session, by);
    if (!walked)
        return domain::fail(walked.error());
    page.next = walked->value_or(domain::DeliveryId());
    return page;
}

Result<std::optional<DeliveryStanding>> DeliveryRepository::find(const Reach &reach, domain::DeliveryId id)
{
    Filter wanted;
    wanted.add(
        reach.condition(QStringLiteral("d.platform_id"), QStringLiteral("d.tenant_id")), reach.values());
    wanted.add(QStringLiteral("d.id = ?"), {value(id)});
    return first(m_session.selectList<DeliveryStanding>(
        QStringLiteral("SELECT %1, %2 FROM deliveries d %3 WHERE %4")
            .arg(columns, standingColumns, standingTables, wanted.where()),
        wanted.values, readStanding));
}

Result<Done> DeliveryRepository::blankAnswers(domain::InterviewId interview, Answers which)
{
    const auto ofReport = QStringLiteral(" AND event_type IN ('interview.assessment_pending', "
                                         "'interview.assessment_approved', 'interview.cancelled')");
    // What no key opens says that something is gone.
    return ran(m_session.execute(
        QStringLiteral("UPDATE delivery_attempts SET response_headers = '{}', response_sealed = ? WHERE "
                       "delivery_id IN (SELECT id FROM deliveries WHERE interview_id = ?%1)")
            .arg(which == Answers::ToReport ? ofReport : QString()),
        {value(QByteArray(1, '\0')), value(interview)}));
}

Result<QList<DeliveryAttempt>> DeliveryRepository::attempts(const Delivery &delivery)
{
    return m_session.select<DeliveryAttempt>(
        QStringLiteral("SELECT number, started_at, status, error_class, error_detail, url, address, phases, "
                       "request_headers, response_headers, response_sealed, node FROM delivery_attempts "
                       "WHERE delivery_id = ? ORDER BY number"),
        {value(delivery.id)}, [](const Row &row) {
            return DeliveryAttempt{int(row.number(0)), row.time(1), int(row.number(2)), row.text(3),
                row.text(4), row.text(5), row.text(6), row.json(7), row.json(8), row.json(9),
                row.isNull(10) ? QByteArray() : row.blob(10), row.text(11)};
        });
}

} // namespace candor::storage
