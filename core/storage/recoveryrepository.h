// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/deliveryrepository.h"

namespace candor::storage {

enum class RecoveryState {
    Running,
    Done,
    Cancelled,
};
[[nodiscard]] QString name(RecoveryState state); // "RUNNING" …

// A range of deliveries that is put on its way again, slice by slice.
struct Recovery
{
    domain::RecoveryId id;
    domain::PlatformId platform;
    domain::TenantId tenant; // null: all tenants of the platform
    domain::Timestamp since; // of the events, inclusive
    domain::Timestamp until; // exclusive
    DeliveryState wanted = DeliveryState::Failed; // or Parked
    RecoveryState state = RecoveryState::Running;
    domain::Timestamp nextAt; // its next slice, while it runs
    domain::DeliveryId cursor; // the last delivery that was looked at; null: none was
    domain::Counted found; // when it was asked for
    qint64 requeued = 0;
    qint64 skipped = 0; // they have nowhere to go
    domain::Timestamp createdAt;
    domain::Timestamp updatedAt;
    std::optional<domain::Timestamp> finishedAt;

    [[nodiscard]] Reach reach() const
    {
        return tenant.isNull() ? Reach(PlatformScope(platform)) : Reach(TenantScope(platform, tenant));
    }
};

// Where counting what a recovery finds stops.
inline constexpr qint64 mostRecoveriesCounted = 100'000;

// The table recoveries, and what they find in the table deliveries.
class RecoveryRepository
{
public:
    explicit RecoveryRepository(Session &session)
        : m_session(session)
    {
    }

    [[nodiscard]] domain::Result<domain::Done> insert(const Recovery &recovery);
    // Stores what has come of it: state, times, cursor, counts.
    [[nodiscard]] domain::Result<domain::Done> update(const Recovery &recovery);
    [[nodiscard]] domain::Result<std::optional<Recovery>> find(
        const Reach &reach, domain::RecoveryId id, Lock lock);
    [[nodiscard]] domain::Result<Page<Recovery>> list(const Reach &reach, const PageRequest &request);
    // How many run of just this tenant, or of the platform as a whole for a null one.
    [[nodiscard]] domain::Result<qint64> running(domain::PlatformId platform, domain::TenantId tenant);

    // The running one that has waited longest for its next slice, locked; those that somebody else has locked
    // are left out.
    [[nodiscard]] domain::Result<std::optional<Recovery>> due(SystemScope, domain::Timestamp now);
    // When the next slice of any of them is due; nothing when none runs.
    [[nodiscard]] domain::Result<std::optional<domain::Timestamp>> next(SystemScope);
    // Forgets at most `most` that were over before; answers how many.
    [[nodiscard]] domain::Result<qint64> removeOver(SystemScope, domain::Timestamp before, int most);

    // What it would put on its way, counted to mostRecoveriesCounted. Nothing of a deleted tenant counts.
    [[nodiscard]] domain::Result<domain::Counted> count(const Recovery &recovery);
    // What is wanted of an interview's deliveries to one destination before that of `sequence`, in order, and
    // isn't behind the cursor: nodes' clocks differ, so that an id doesn't say which event was first.
    [[nodiscard]] domain::Result<QList<domain::DeliveryId>> before(
        const Recovery &recovery, const QString &destination, domain::InterviewId interview, int sequence);
    // The next deliveries after its cursor, oldest event first.
    [[nodiscard]] domain::Result<QList<domain::DeliveryId>> after(const Recovery &recovery, int limit);

private:
    Session &m_session;
};

} // namespace candor::storage
