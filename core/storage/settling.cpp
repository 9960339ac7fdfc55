// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/settling.h"

namespace candor::storage {

using domain::Result;

namespace {

QVariant orNull(int code)
{
    return code == 0 ? QVariant(QMetaType(QMetaType::LongLong)) : value(code);
}

// The lane's row is locked first, as everywhere; without it nothing else is found.
const QString inOne = QStringLiteral(
    "WITH settled AS (UPDATE lanes SET pending = pending - ?, next_due = ?, aside = 0, tries = "
    "COALESCE(CAST(? AS BIGINT), tries), lease_until = 0, lease_owner = '' WHERE destination = ? AND "
    "interview_id = ? AND lease_owner = ? AND claim = ? RETURNING 1), "
    "updated AS (UPDATE deliveries SET state = ?, attempts = ?, next_attempt_at = ?, last_status = ?, "
    "last_error = ?, finished_at = ? WHERE id = ? AND EXISTS (SELECT 1 FROM settled) RETURNING id) "
    "INSERT INTO delivery_attempts (delivery_id, number, started_at, status, error_class, error_detail, url, "
    "address, phases, request_headers, response_headers, response_sealed, node) "
    "SELECT id, CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS BIGINT), CAST(? AS TEXT), CAST(? AS TEXT), "
    "CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CAST(? AS TEXT), CASE WHEN EXISTS (SELECT 1 FROM "
    "interviews WHERE id = CAST(? AS TEXT) AND purged_at IS NOT NULL) THEN '{}' ELSE CAST(? AS TEXT) END, "
    "CAST(? AS BYTEA), CAST(? AS TEXT) FROM updated");

Result<bool> settleOneByOne(Session &session, const Settlement &settlement)
{
    const auto valid = LaneRepository(session).settle(
        settlement.lane, settlement.finished, settlement.laneDue, settlement.tries);
    if (!valid || !*valid)
        return valid;
    DeliveryRepository deliveries(session);
    if (const auto updated = deliveries.update(SystemScope(), settlement.delivery); !updated)
        return domain::fail(updated.error());
    const auto added = deliveries.addAttempt(SystemScope(), settlement.delivery.id, settlement.attempt);
    if (!added)
        return domain::fail(added.error());
    return true;
}

} // namespace

Result<bool> settleAttempt(Session &session, const Settlement &settlement)
{
    if (session.backend() == Backend::Sqlite)
        return settleOneByOne(session, settlement);
    const auto &[lane, finished, due, tries, delivery, attempt] = settlement;
    const auto written = session.execute(inOne,
        {value(finished), value(due), tries ? value(*tries) : QVariant(QMetaType(QMetaType::LongLong)),
            value(lane.destination), value(lane.interview.toString()), value(lane.owner), value(lane.number),
            value(name(delivery.state)), value(delivery.attempts), value(delivery.nextAttemptAt),
            orNull(delivery.lastStatus), nullable(delivery.lastError), value(delivery.finishedAt),
            value(delivery.id), value(attempt.number), value(attempt.startedAt), orNull(attempt.status),
            value(attempt.errorClass), value(attempt.errorDetail), value(attempt.url), value(attempt.address),
            value(attempt.phases), value(attempt.requestHeaders), value(lane.interview.toString()),
            value(attempt.responseHeaders), value(attempt.responseSealed), value(attempt.node)});
    if (!written)
        return domain::fail(written.error());
    return *written == 1;
}

} // namespace candor::storage
