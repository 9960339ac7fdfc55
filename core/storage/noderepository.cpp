// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storage/noderepository.h"

#include "storage/ran.h"

namespace candor::storage {

using domain::Done;
using domain::Result;
using domain::Timestamp;

namespace {

const QLatin1Char separator('#'); // none of a name's

} // namespace

QString ownerName(const NodeRecord &node)
{
    return node.name + separator + node.boot;
}

QString nodeName(const QString &owner)
{
    return owner.section(separator, 0, 0);
}

Result<Done> NodeRepository::seen(SystemScope, const NodeRecord &node)
{
    return ran(m_session.execute(
        QStringLiteral("INSERT INTO nodes (id, name, version, started_at, seen_at) VALUES (?, ?, ?, ?, ?) "
                       "ON CONFLICT (id) DO UPDATE SET seen_at = excluded.seen_at"),
        {value(node.boot), value(node.name), value(node.version), value(node.startedAt),
            value(node.seenAt)}));
}

Result<Done> NodeRepository::left(SystemScope, const QString &boot)
{
    return ran(m_session.execute(QStringLiteral("DELETE FROM nodes WHERE id = ?"), {value(boot)}));
}

Result<QList<NodeRecord>> NodeRepository::others(SystemScope, const QString &boot, Timestamp since)
{
    return m_session.select<NodeRecord>(
        QStringLiteral(
            "SELECT id, name, version, started_at, seen_at FROM nodes WHERE id <> ? AND seen_at >= ? "
            "ORDER BY name, id"),
        {value(boot), value(since)}, [](const Row &row) {
            return NodeRecord{row.text(0), row.text(1), row.text(2), row.time(3), row.time(4)};
        });
}

Result<qint64> NodeRepository::forget(SystemScope, Timestamp before)
{
    return m_session.execute(QStringLiteral("DELETE FROM nodes WHERE seen_at < ?"), {value(before)});
}

} // namespace candor::storage
