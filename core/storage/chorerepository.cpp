// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/chorerepository.h"

namespace candor::storage {

using domain::Done;
using domain::Result;
using domain::Timestamp;

namespace {

struct Found
{
    ChoreTurn turn;
    Timestamp due;
};

Result<std::optional<Found>> lock(Session &session, const QString &name, const QString &owner)
{
    return session.selectOne<Found>(
        QStringLiteral("SELECT cursor, claim, due_at FROM chores WHERE name = ?") + session.skipLocked(),
        {value(name)},
        [&](const Row &row) { return Found{{name, owner, row.text(0), row.number(1), 0}, row.time(2)}; });
}

} // namespace

Result<ChoreLook> ChoreRepository::take(
    SystemScope, const QString &name, const QString &owner, Timestamp now, ChoreTime time)
{
    auto found = lock(m_session, name, owner);
    if (!found)
        return domain::fail(found.error());
    if (!found->has_value()) {
        const auto made = m_session.execute(
            QStringLiteral("INSERT INTO chores (name, due_at, last_owner, claim, cursor, last_result) "
                           "VALUES (?, ?, '', 0, '', '{}') ON CONFLICT (name) DO NOTHING"),
            {value(name), value(now)});
        if (!made)
            return domain::fail(made.error());
        if (*made == 0)
            return ChoreLook();
        found = lock(m_session, name, owner);
        if (!found)
            return domain::fail(found.error());
        if (!found->has_value())
            return ChoreLook();
    }
    if (time == ChoreTime::WhenDue && (*found)->due > now)
        return ChoreLook{{}, (*found)->due};
    return ChoreLook{(*found)->turn, {}};
}

Result<Done> ChoreRepository::store(
    SystemScope, const ChoreTurn &turn, const ChoreSlice &slice, Timestamp due, Timestamp now)
{
    const auto stored = slice.finished
        ? m_session.execute(
              QStringLiteral("UPDATE chores SET due_at = ?, last_owner = ?, claim = claim + 1, cursor = ?, "
                             "last_run_at = ?, last_result = ? WHERE name = ? AND claim = ?"),
              {value(due), value(turn.owner), value(slice.cursor), value(now), value(slice.result),
                  value(turn.name), value(turn.claim)})
        : m_session.execute(QStringLiteral("UPDATE chores SET due_at = ?, last_owner = ?, claim = claim + "
                                           "1, cursor = ? WHERE name = ? AND claim = ?"),
              {value(due), value(turn.owner), value(slice.cursor), value(turn.name), value(turn.claim)});
    if (!stored)
        return domain::fail(stored.error());
    if (*stored != 1)
        return domain::internalError(
            QStringLiteral("the turn at the chore ") + turn.name + QStringLiteral(" was a stale one"));
    return Done();
}

Result<std::optional<ChoreRecord>> ChoreRepository::find(SystemScope, const QString &name)
{
    return m_session.selectOne<ChoreRecord>(
        QStringLiteral("SELECT due_at, last_run_at, last_result FROM chores WHERE name = ?"), {value(name)},
        [](const Row &row) { return ChoreRecord{row.time(0), row.optionalTime(1), row.json(2)}; });
}

} // namespace candor::storage
