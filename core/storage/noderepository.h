// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/scope.h"
#include "storage/session.h"

namespace candor::storage {

// A server process that uses the database.
struct NodeRecord
{
    QString boot; // of this start of it: unique
    QString name; // the operator's; shared by mistake perhaps
    QString version;
    domain::Timestamp startedAt;
    domain::Timestamp seenAt;
};

// Names the node in leases: one that was started again is another owner.
[[nodiscard]] QString ownerName(const NodeRecord &node);
// The node's name in an owner's.
[[nodiscard]] QString nodeName(const QString &owner);

// The table nodes.
class NodeRepository
{
public:
    explicit NodeRepository(Session &session)
        : m_session(session)
    {
    }

    // The node is there at `node.seenAt`.
    [[nodiscard]] domain::Result<domain::Done> seen(SystemScope, const NodeRecord &node);
    // The node ends.
    [[nodiscard]] domain::Result<domain::Done> left(SystemScope, const QString &boot);
    // All but this one that were seen at `since` or later, by name.
    [[nodiscard]] domain::Result<QList<NodeRecord>> others(
        SystemScope, const QString &boot, domain::Timestamp since);
    // Forgets those that weren't seen since `before`; answers how many.
    [[nodiscard]] domain::Result<qint64> forget(SystemScope, domain::Timestamp before);

private:
    Session &m_session;
};

} // namespace candor::storage
