// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/chorerepository.h"
#include "storage/database.h"
#include "storage/noderepository.h"

#include <QTimer>

namespace candor::app {

// What this server is called among those that share its database: `name`, or the host's when that is empty.
[[nodiscard]] storage::NodeRecord thisNode(const QString &name, domain::Timestamp now);

// Shows the other nodes of a PostgreSQL that this one is there, says in the log who else is, and keeps the
// data's clock right. On SQLite, whose server is alone, it does nothing. Used on one thread, with a running
// event loop; the database must outlive it.
class Presence
{
public:
    Presence(storage::Database &database, storage::NodeRecord self);

    void start();
    // The node leaves. Blocks.
    void stop();

private:
    void arrive();
    void beSeen();
    void followClock();

    storage::Database &m_database;
    const storage::NodeRecord m_self;
    QTimer m_timer;
};

// Forgets nodes that ended without a word and weren't seen for a day.
[[nodiscard]] storage::Chore nodesChore();

} // namespace candor::app
