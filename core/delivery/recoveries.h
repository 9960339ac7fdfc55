// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/caller.h"
#include "storage/chorerepository.h"
#include "storage/recoveryrepository.h"
#include "storage/remembering.h"

#include <QFuture>
#include <functional>

namespace candor::delivery {

// What is to be delivered again: the events of a time, by what became of their deliveries.
struct RecoveryOrder
{
    domain::Timestamp since; // inclusive
    std::optional<domain::Timestamp> until; // exclusive; nothing: the moment of the order
    storage::DeliveryState wanted = storage::DeliveryState::Failed; // or Parked
};

// How many of a tenant, or of a platform as a whole, run at once.
inline constexpr qint64 mostRecoveriesAtOnce = 5;

// Delivers whole ranges again (contract §4). An order is only written down; the chore below does the work,
// slice by slice, whatever becomes of the node that took the order. Any thread; futures finish on the
// database's threads: consume them with domain::whenFinished. Database and clock must outlive it.
class Recoveries
{
public:
    // `wakeChore` is called on a database's thread after an order.
    Recoveries(storage::Database &database, const domain::Clock &clock, std::function<void()> wakeChore)
        : m_database(database)
        , m_clock(clock)
        , m_wakeChore(std::move(wakeChore))
    {
    }

    // Of the tenant, or of all the platform's. RateLimited while mostRecoveriesAtOnce are under way. One unit
    // of work with its audit record.
    [[nodiscard]] QFuture<domain::Result<storage::Performed<storage::Recovery>>> start(
        const storage::TenantScope &scope, const RecoveryOrder &order, const Caller &caller,
        const storage::Remember<storage::Recovery> &memory = {});
    [[nodiscard]] QFuture<domain::Result<storage::Performed<storage::Recovery>>> start(
        const storage::PlatformScope &scope, const RecoveryOrder &order, const Caller &caller,
        const storage::Remember<storage::Recovery> &memory = {});
    [[nodiscard]] QFuture<domain::Result<storage::Page<storage::Recovery>>> list(
        const storage::Reach &reach, const storage::PageRequest &request);
    // NotFound for one that isn't within reach.
    [[nodiscard]] QFuture<domain::Result<storage::Recovery>> find(
        const storage::Reach &reach, domain::RecoveryId id);
    // Takes no further slice; what is on its way already stays so. One that is over stays as it is. NotFound.
    [[nodiscard]] QFuture<domain::Result<storage::Performed<storage::Recovery>>> cancel(
        const storage::Reach &reach, domain::RecoveryId id, const Caller &caller,
        const storage::Remember<storage::Recovery> &memory = {});

private:
    using Started = QFuture<domain::Result<storage::Performed<storage::Recovery>>>;

    [[nodiscard]] Started begin(const storage::Recovery &recovery, const Caller &caller,
        const storage::Remember<storage::Recovery> &memory);

    storage::Database &m_database;
    const domain::Clock &m_clock;
    const std::function<void()> m_wakeChore;
};

// How many deliveries a slice puts on their way, and how long a recovery rests between two slices: what
// happens meanwhile is not to wait behind a hundred thousand old events.
inline constexpr int recoveryBatch = 100;
inline constexpr std::chrono::seconds recoveryPace{1};

// The next slice of the recovery that has waited longest, as redeliver() delivers each. What has nowhere to
// go is counted and left. One that keeps failing is put off, so that it holds up no other.
[[nodiscard]] domain::Result<storage::ChoreSlice> recoverNext(
    storage::Session &session, const storage::ChoreTurn &turn, domain::Timestamp now);

inline const QString recoveriesChoreName = QStringLiteral("recoveries");
[[nodiscard]] storage::Chore recoveriesChore();

} // namespace candor::delivery
