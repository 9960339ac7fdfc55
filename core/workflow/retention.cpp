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

// Where a run stands: behind the tenants up to `behind`, and with `skipped` interviews and `skippedReports`
// of the next one that can't be erased; or, behind all tenants, at the rows.
struct Cursor
{
    domain::TenantId behind;
    int skipped = 0;
    int skippedReports = 0;
    bool atRows = false;

    [[nodiscard]] static Cursor parse(const QString &text)
    {
        Cursor cursor;
        cursor.atRows = text == QLatin1String("rows");
        cursor.behind
            = domain::TenantId::parse(text.section(QLatin1Char(' '), 0, 0)).value_or(domain::TenantId());
        cursor.skipped = text.section(QLatin1Char(' '), 1, 1).toInt();
        cursor.skippedReports = text.section(QLatin1Char(' '), 2, 2).toInt();
        return cursor;
    }
    [[nodiscard]] QString text() const
    {
        if (atRows)
            return QStringLiteral("rows");
        const auto tenant = behind.isNull() ? QStringLiteral("-") : behind.toString();
        return QStringLiteral("%1 %2 %3").arg(tenant).arg(skipped).arg(skippedReports);
    }
};

ChoreSlice unfinished(const Cursor &cursor)
{
    return {cursor.text(), false, {}, {}, {}};
}

ChoreSlice erasedOf(const TenantScope &scope, const Cursor &cursor)
{
    auto slice = unfinished(cursor);
    slice.touched = {scope};
    return slice;
}

// What keeps an interview's data for its time: which is due, how it goes, and how many were passed over.
struct Keeping
{
    const char *what;
    std::function<Result<std::optional<domain::InterviewId>>(const TenantScope &, int skipped)> due;
    std::function<Result<domain::Done>(const TenantScope &, storage::StoredInterview &)> erase;
    int Cursor::*skipped;
};

std::array<Keeping, 2> keepings(
    Session &session, RetentionRepository &retention, const domain::TenantSettings &settings, Timestamp now)
{
    const Request request{{}, QStringLiteral("chore-retention")};
    return {
        Keeping{"candidate's data",
            [&retention, before = now - std::chrono::days(settings.candidatePiiRetentionDays)](
                const TenantScope &scope, int skipped) { return retention.unpurged(scope, before, skipped); },
            [&session, request, now](
                const TenantScope &scope, storage::StoredInterview &stored) -> Result<domain::Done> {
                const auto erased = erase(session, scope, request, stored,
                    {QStringLiteral("The time for which the data is kept is over."), Reports::StayOpen, now});
                if (!erased)
                    return domain::fail(erased.error());
                return domain::Done();
            },
            &Cursor::skipped},
        Keeping{"report",
            [&retention, before = now - std::chrono::days(settings.assessmentRetentionDays)](
                const TenantScope &scope, int skipped) {
                return retention.withOldReport(scope, before, skipped);
            },
            [&session, request, now](const TenantScope &scope, storage::StoredInterview &stored) {
                return eraseReport(session, scope, request, stored, now);
            },
            &Cursor::skippedReports},
    };
}

// Something of the tenant whose time is over, erased or, having failed for several times, passed over;
// nothing when there is none.
Result<std::optional<ChoreSlice>> eraseOfTenant(Session &session, const TenantScope &scope,
    const storage::ChoreTurn &turn, Cursor cursor, const std::array<Keeping, 2> &keepings)
{
    for (const auto &keeping : keepings) {
        const auto due = keeping.due(scope, cursor.*keeping.skipped);
        if (!due)
            return domain::fail(due.error());
        if (!due->has_value())
            continue;
        if (turn.failures >= failuresBeforePassingOver) {
            qCWarning(lcRetention).noquote()
                << "the" << keeping.what << "of" << (*due)->toString() << "can't be erased";
            cursor.*keeping.skipped += 1;
            return unfinished(cursor);
        }
        auto stored = loadForUpdate(session, scope, (*due)->toString());
        if (!stored)
            return domain::fail(stored.error());
        if (const auto erased = keeping.erase(scope, *stored); !erased)
            return domain::fail(erased.error());
        return erasedOf(scope, cursor);
    }
    return std::nullopt;
}

// The next of which the time is over, or the next tenants that have none.
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
        auto slice
            = eraseOfTenant(session, **scope, turn, cursor, keepings(session, retention, *settings, now));
        if (!slice)
            return domain::fail(slice.error());
        if (slice->has_value())
            return std::move(**slice);
        cursor = {(*scope)->tenant(), 0, 0, false};
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
        return unfinished({{}, 0, 0, true});
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
