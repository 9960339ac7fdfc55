// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "delivery/recoveries.h"

#include "delivery/redelivery.h"
#include "storage/auditrepository.h"

#include <QLoggingCategory>
#include <QSet>

namespace candor::delivery {

Q_LOGGING_CATEGORY(lcRecoveries, "candor.delivery.recoveries")

using domain::Done;
using domain::ErrorCode;
using domain::Result;
using domain::Timestamp;
using storage::ChoreSlice;
using storage::Recovery;
using storage::RecoveryRepository;
using storage::RecoveryState;
using storage::Session;
using storage::SystemScope;
using storage::TenantScope;

namespace {

constexpr int failuresBeforePuttingOff = 3;
constexpr std::chrono::minutes puttingOff{10};
// So long is an order overlooked whose node died before it could begin.
constexpr std::chrono::seconds longestRest{5};

Recovery recoveryOf(
    domain::PlatformId platform, domain::TenantId tenant, const RecoveryOrder &order, Timestamp now)
{
    Recovery recovery;
    recovery.id = domain::RecoveryId::make(now);
    recovery.platform = platform;
    recovery.tenant = tenant;
    recovery.since = order.since;
    recovery.until = order.until.value_or(now);
    recovery.wanted = order.wanted;
    recovery.nextAt = now;
    recovery.createdAt = now;
    recovery.updatedAt = now;
    return recovery;
}

Result<Done> note(Session &session, const Recovery &recovery, const Caller &caller, const QString &action,
    const QJsonObject &detail, Timestamp now)
{
    const auto chain
        = recovery.tenant.isNull() ? storage::chainOf(recovery.platform) : storage::chainOf(recovery.tenant);
    return storage::AuditRepository(session).append({chain, now, caller.actor, action,
        QStringLiteral("recovery:") + recovery.id.toString(), detail, caller.requestId});
}

Result<Recovery> mustFind(
    Session &session, const storage::Reach &reach, domain::RecoveryId id, storage::Lock lock)
{
    auto found = RecoveryRepository(session).find(reach, id, lock);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value())
        return domain::fail(ErrorCode::NotFound, QStringLiteral("There is no such recovery."));
    return std::move(**found);
}

// One slice of a recovery: what it has put on its way so far.
struct Slice
{
    Session &session;
    Recovery recovery;
    Timestamp now;
    QSet<domain::DeliveryId> seen = {};
    QHash<domain::TenantId, TenantScope> touched = {};
};

// Puts one on its way, or passes it over when it has nowhere to go.
Result<Done> requeueOne(Slice &slice, const storage::Delivery &delivery)
{
    slice.seen.insert(delivery.id);
    const auto done = redeliver(slice.session, delivery, slice.now);
    if (!done && done.error().code != ErrorCode::NoDestination)
        return domain::fail(done.error());
    (done ? slice.recovery.requeued : slice.recovery.skipped) += 1;
    if (done)
        slice.touched.insert(delivery.tenant, TenantScope(delivery.platform, delivery.tenant));
    return Done();
}

Result<std::optional<storage::Delivery>> unseen(Slice &slice, domain::DeliveryId id)
{
    if (slice.seen.contains(id))
        return std::optional<storage::Delivery>();
    auto standing = storage::DeliveryRepository(slice.session).find(SystemScope(), id);
    if (!standing)
        return domain::fail(standing.error());
    if (!standing->has_value()) {
        slice.recovery.skipped += 1;
        return std::optional<storage::Delivery>();
    }
    return std::optional(std::move((*standing)->delivery));
}

// Puts it on its way, after the earlier ones of its interview that are wanted, too: once they are in one unit
// of work, its lane sends them in their order.
Result<Done> requeue(Slice &slice, domain::DeliveryId id)
{
    const auto last = unseen(slice, id);
    if (!last)
        return domain::fail(last.error());
    if (!last->has_value())
        return Done();
    QList<domain::DeliveryId> earlier;
    if (!(*last)->interview.isNull()) {
        const auto found
            = RecoveryRepository(slice.session)
                  .before(slice.recovery, (*last)->destination, (*last)->interview, (*last)->sequence);
        if (!found)
            return domain::fail(found.error());
        earlier = *found;
    }
    for (const auto &other : std::as_const(earlier)) {
        const auto delivery = unseen(slice, other);
        if (!delivery)
            return domain::fail(delivery.error());
        if (!delivery->has_value())
            continue;
        if (const auto done = requeueOne(slice, **delivery); !done)
            return done;
    }
    return requeueOne(slice, **last);
}

Result<ChoreSlice> recoverSome(Session &session, const Recovery &begun, Timestamp now)
{
    RecoveryRepository recoveries(session);
    const auto ids = recoveries.after(begun, recoveryBatch);
    if (!ids)
        return domain::fail(ids.error());
    Slice slice{session, begun, now};
    for (const auto &id : *ids) {
        if (const auto done = requeue(slice, id); !done)
            return domain::fail(done.error());
    }
    auto &recovery = slice.recovery;
    if (!ids->isEmpty())
        recovery.cursor = ids->last();
    recovery.updatedAt = now;
    recovery.nextAt = now + recoveryPace;
    if (ids->size() < recoveryBatch) {
        recovery.state = RecoveryState::Done;
        recovery.finishedAt = now;
    }
    if (const auto stored = recoveries.update(recovery); !stored)
        return domain::fail(stored.error());
    ChoreSlice chore;
    chore.finished = false;
    chore.touched = slice.touched.values();
    return chore;
}

Result<ChoreSlice> putOff(Session &session, Recovery recovery, Timestamp now)
{
    qCWarning(lcRecoveries).noquote() << "the recovery" << recovery.id.toString() << "keeps failing";
    recovery.nextAt = now + puttingOff;
    if (const auto stored = RecoveryRepository(session).update(recovery); !stored)
        return domain::fail(stored.error());
    ChoreSlice slice;
    slice.finished = false;
    return slice;
}

} // namespace

Recoveries::Started Recoveries::begin(
    const Recovery &recovery, const Caller &caller, const storage::Remember<Recovery> &memory)
{
    return storage::perform<Recovery>(
        m_database, recovery.reach(), memory, recovery.createdAt,
        [recovery, caller](Session &session) -> Result<Recovery> {
            RecoveryRepository recoveries(session);
            const auto running = recoveries.running(recovery.platform, recovery.tenant);
            if (!running)
                return domain::fail(running.error());
            if (*running >= mostRecoveriesAtOnce) {
                return domain::fail(ErrorCode::RateLimited,
                    QStringLiteral("%1 recoveries are under way. Wait for one of them, or cancel one.")
                        .arg(*running));
            }
            auto counted = recovery;
            const auto found = recoveries.count(recovery);
            if (!found)
                return domain::fail(found.error());
            counted.found = *found;
            if (const auto inserted = recoveries.insert(counted); !inserted)
                return domain::fail(inserted.error());
            const QJsonObject detail{{QStringLiteral("since"), domain::toIso8601(recovery.since)},
                {QStringLiteral("until"), domain::toIso8601(recovery.until)},
                {QStringLiteral("deliveryState"), storage::name(recovery.wanted)},
                {QStringLiteral("found"), counted.found.total}};
            const auto noted = note(
                session, counted, caller, QStringLiteral("delivery.recover"), detail, recovery.createdAt);
            if (!noted)
                return domain::fail(noted.error());
            return counted;
        },
        m_wakeChore);
}

Recoveries::Started Recoveries::start(const TenantScope &scope, const RecoveryOrder &order,
    const Caller &caller, const storage::Remember<Recovery> &memory)
{
    return begin(recoveryOf(scope.platform(), scope.tenant(), order, m_clock.now()), caller, memory);
}

Recoveries::Started Recoveries::start(const storage::PlatformScope &scope, const RecoveryOrder &order,
    const Caller &caller, const storage::Remember<Recovery> &memory)
{
    return begin(recoveryOf(scope.platform(), {}, order, m_clock.now()), caller, memory);
}

QFuture<Result<storage::Page<Recovery>>> Recoveries::list(
    const storage::Reach &reach, const storage::PageRequest &request)
{
    return m_database.read<storage::Page<Recovery>>(reach,
        [reach, request](Session &session) { return RecoveryRepository(session).list(reach, request); });
}

QFuture<Result<Recovery>> Recoveries::find(const storage::Reach &reach, domain::RecoveryId id)
{
    return m_database.read<Recovery>(
        reach, [reach, id](Session &session) { return mustFind(session, reach, id, storage::Lock::None); });
}

Recoveries::Started Recoveries::cancel(const storage::Reach &reach, domain::RecoveryId id,
    const Caller &caller, const storage::Remember<Recovery> &memory)
{
    const auto now = m_clock.now();
    return storage::perform<Recovery>(
        m_database, reach, memory, now, [reach, id, caller, now](Session &session) -> Result<Recovery> {
            auto recovery = mustFind(session, reach, id, storage::Lock::ForUpdate);
            if (!recovery || recovery->state != RecoveryState::Running)
                return recovery;
            recovery->state = RecoveryState::Cancelled;
            recovery->updatedAt = now;
            recovery->finishedAt = now;
            if (const auto stored = RecoveryRepository(session).update(*recovery); !stored)
                return domain::fail(stored.error());
            const QJsonObject detail{{QStringLiteral("requeued"), recovery->requeued},
                {QStringLiteral("skipped"), recovery->skipped}};
            const auto noted
                = note(session, *recovery, caller, QStringLiteral("delivery.recover-cancel"), detail, now);
            if (!noted)
                return domain::fail(noted.error());
            return recovery;
        });
}

Result<ChoreSlice> recoverNext(Session &session, const storage::ChoreTurn &turn, Timestamp now)
{
    RecoveryRepository recoveries(session);
    const auto due = recoveries.due(SystemScope(), now);
    if (!due)
        return domain::fail(due.error());
    if (due->has_value() && turn.failures >= failuresBeforePuttingOff)
        return putOff(session, **due, now);
    if (due->has_value())
        return recoverSome(session, **due, now);
    const auto next = recoveries.next(SystemScope());
    if (!next)
        return domain::fail(next.error());
    ChoreSlice slice;
    const Timestamp latest = now + longestRest;
    // One that is due and being cancelled comes soon again.
    slice.again = std::clamp<Timestamp>(next->value_or(latest), now + recoveryPace, latest);
    return slice;
}

storage::Chore recoveriesChore()
{
    return {recoveriesChoreName, longestRest, recoverNext, {}};
}

} // namespace candor::delivery
