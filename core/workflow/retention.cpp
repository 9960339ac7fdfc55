// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/retention.h"

#include "storage/destinations.h"
#include "storage/idempotencyrepository.h"
#include "storage/recoveryrepository.h"
#include "storage/remembering.h"
#include "storage/retentionrepository.h"
#include "workflow/erasure.h"
#include "workflow/record.h"

#include <QLoggingCategory>

namespace candor::workflow {

Q_LOGGING_CATEGORY(lcRetention, "candor.workflow.retention")

using domain::Result;
using domain::Timestamp;
using storage::ChoreSlice;
using storage::RetentionRepository;
using storage::Session;
using storage::SystemScope;
using storage::TenantScope;

namespace {

constexpr int failuresBeforePassingOver = 3;
constexpr int tenantsAtOnce = 100;
constexpr int rowsAtOnce = 500;
constexpr std::chrono::days recoveryPeriod{90};
constexpr std::chrono::days countPeriod{30}; // of attempts at receivers

// Where a run stands: behind the tenants up to `behind`, and with `skipped` interviews of the next one that
// can't be erased; or, behind all tenants, at the rows.
struct Cursor
{
    domain::TenantId behind;
    int skipped = 0;
    bool atRows = false;

    [[nodiscard]] static Cursor parse(const QString &text)
    {
        Cursor cursor;
        cursor.atRows = text == QLatin1String("rows");
        cursor.behind
            = domain::TenantId::parse(text.section(QLatin1Char(' '), 0, 0)).value_or(domain::TenantId());
        cursor.skipped = text.section(QLatin1Char(' '), 1, 1).toInt();
        return cursor;
    }
    [[nodiscard]] QString text() const
    {
        if (atRows)
            return QStringLiteral("rows");
        const auto tenant = behind.isNull() ? QStringLiteral("-") : behind.toString();
        return tenant + QLatin1Char(' ') + QString::number(skipped);
    }
};

ChoreSlice unfinished(const Cursor &cursor)
{
    return {cursor.text(), false, {}, {}, {}};
}

Result<ChoreSlice> eraseOne(
    Session &session, const TenantScope &scope, domain::InterviewId id, const Cursor &cursor, Timestamp now)
{
    auto stored = loadForUpdate(session, scope, id.toString());
    if (!stored)
        return domain::fail(stored.error());
    const auto erased = erase(session, scope, {{}, QStringLiteral("chore-retention")}, *stored,
        {QStringLiteral("The time for which the data is kept is over."), Reports::StayOpen, now});
    if (!erased)
        return domain::fail(erased.error());
    auto slice = unfinished(cursor);
    slice.touched = {scope};
    return slice;
}

// The next interview whose data has been kept for long enough, or the next tenants that have none.
Result<ChoreSlice> eraseNext(Session &session, const storage::ChoreTurn &turn, Cursor cursor, Timestamp now)
{
    RetentionRepository retention(session, SystemScope());
    for (int looked = 0; looked < tenantsAtOnce; ++looked) {
        const auto scope = retention.tenantAfter(cursor.behind);
        if (!scope)
            return domain::fail(scope.error());
        if (!scope->has_value()) {
            cursor.atRows = true;
            break;
        }
        const auto settings = tenantSettings(session, **scope);
        if (!settings)
            return domain::fail(settings.error());
        const auto due = retention.unpurged(
            **scope, now - std::chrono::days(settings->candidatePiiRetentionDays), cursor.skipped);
        if (!due)
            return domain::fail(due.error());
        if (due->has_value() && turn.failures < failuresBeforePassingOver)
            return eraseOne(session, **scope, **due, cursor, now);
        if (due->has_value()) {
            qCWarning(lcRetention).noquote()
                << "the candidate's data of" << (*due)->toString() << "can't be erased";
            cursor.skipped += 1;
            break;
        }
        cursor = {(*scope)->tenant(), 0, false};
    }
    return unfinished(cursor);
}

Result<ChoreSlice> removeRows(Session &session, const RetentionRules &rules, Timestamp now)
{
    const auto attempts
        = RetentionRepository(session, SystemScope()).removeAttempts(now - rules.deliveryLog, rowsAtOnce);
    if (!attempts)
        return domain::fail(attempts.error());
    const auto answers
        = storage::IdempotencyRepository(session).removeOld(now - storage::idempotencyPeriod, rowsAtOnce);
    if (!answers)
        return domain::fail(answers.error());
    const auto recoveries
        = storage::RecoveryRepository(session).removeOver(SystemScope(), now - recoveryPeriod, rowsAtOnce);
    if (!recoveries)
        return domain::fail(recoveries.error());
    const auto counts = storage::removeCounts(session, now - countPeriod, rowsAtOnce);
    if (!counts)
        return domain::fail(counts.error());
    if (*attempts == rowsAtOnce || *answers == rowsAtOnce || *recoveries == rowsAtOnce
        || *counts == rowsAtOnce)
        return unfinished({{}, 0, true});
    return ChoreSlice();
}

} // namespace

Result<ChoreSlice> retain(
    Session &session, const storage::ChoreTurn &turn, const RetentionRules &rules, Timestamp now)
{
    const auto cursor = Cursor::parse(turn.cursor);
    return cursor.atRows ? removeRows(session, rules, now) : eraseNext(session, turn, cursor, now);
}

storage::Chore retentionChore(const RetentionRules &rules)
{
    return {QStringLiteral("retention"), std::chrono::hours(1),
        [rules](Session &session, const storage::ChoreTurn &turn, Timestamp now) {
            return retain(session, turn, rules, now);
        },
        {}};
}

} // namespace candor::workflow
