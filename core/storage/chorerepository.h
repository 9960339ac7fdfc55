// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scope.h"
#include "storage/session.h"

#include <QStringList>
#include <functional>

namespace candor::storage {

// A chore is work that is done for the whole installation, by one node at a time: timers, retention, audits.
// A run of it may take several slices; each slice is one unit of work, in which its node has the chore's row
// locked. What becomes of the node costs no more than the slice.

// The chore whose finds monitoring is told of (workflow/selfaudit.h).
inline const QString selfAuditName = QStringLiteral("self-audit");

// A slice that is about to be done.
struct ChoreTurn
{
    QString name;
    QString owner; // the node
    QString cursor; // what the slice before left; empty at first
    qint64 claim = 0; // grows by one with each slice that was stored
    int failures = 0; // of this chore's slices on this node, in a row
};

// What a slice has to say.
struct ChoreSlice
{
    QString cursor; // for the next slice
    bool finished = true; // false: the next slice comes at once
    std::optional<domain::Timestamp> again; // when finished: the next run, if not by the chore's rhythm
    QJsonObject result; // when finished: numbers for people
    QList<TenantScope> touched; // whose events, deliveries or jobs were written
};

// Does a slice in the caller's transaction; re-runnable, as every job of the database. An error undoes it.
using ChoreStep
    = std::function<domain::Result<ChoreSlice>(Session &, const ChoreTurn &, domain::Timestamp now)>;

struct Chore
{
    QString name; // stable: it is stored
    std::chrono::milliseconds every{60'000}; // from the end of a run to the next
    ChoreStep step;
    std::function<void()> committed = {}; // after each slice; may be empty; on the housekeeper's thread
};

// What a look at a chore found.
struct ChoreLook
{
    std::optional<ChoreTurn> turn; // nothing: it isn't due, or another node is at it
    std::optional<domain::Timestamp> due; // when it isn't due: when it will be
};

// The last run of a chore.
struct ChoreRecord
{
    domain::Timestamp due;
    std::optional<domain::Timestamp> lastRunAt;
    QJsonObject lastResult;
};

enum class ChoreTime {
    WhenDue,
    Now, // even before its time
};

class ChoreRepository
{
public:
    explicit ChoreRepository(Session &session)
        : m_session(session)
    {
    }

    // Locks the chore until the end of the transaction, if it is due and no other node has it locked. One
    // that was never seen before is due at once. Waits for nobody but whoever is making that very row.
    [[nodiscard]] domain::Result<ChoreLook> take(
        SystemScope, const QString &name, const QString &owner, domain::Timestamp now, ChoreTime time);

    // Stores what the slice said, and when the next one is due. Internal when the turn is a stale one: then
    // nothing of the slice may be kept.
    [[nodiscard]] domain::Result<domain::Done> store(SystemScope, const ChoreTurn &turn,
        const ChoreSlice &slice, domain::Timestamp due, domain::Timestamp now);

    [[nodiscard]] domain::Result<std::optional<ChoreRecord>> find(SystemScope, const QString &name);

private:
    Session &m_session;
};

} // namespace candor::storage
