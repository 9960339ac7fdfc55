// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/connection.h"

#include <QFlags>
#include <QThread>
#include <atomic>
#include <functional>

namespace candor::storage {

// Tells the other nodes of a PostgreSQL that something was committed, and hears it from them (NOTIFY,
// LISTEN). A hint may be late or lost: polling stays beneath. Has a thread and a connection of its own, which
// is opened anew when it is lost. start() and stop() are for the owner; tell() for any thread.
class Hints
{
public:
    enum class Topic {
        Deliveries = 1, // may be due
        Jobs = 2, // may be due
        Events = 4, // may be in the feed
    };
    Q_DECLARE_FLAGS(Topics, Topic)

    // `heard` is called on the hints' thread, for what other nodes told, not for what this one did, and with
    // everything whenever the connection was made: what was told before, nobody heard.
    Hints(const Location &location, std::function<void(Topics)> heard);
    ~Hints();
    Q_DISABLE_COPY_MOVE(Hints)

    // Returns at once; a server that can't be reached is asked again with growing pauses.
    void start();
    // Cheap: what is told within ten milliseconds becomes one notification, outside of any unit of work.
    // Without effect before start() and after stop().
    void tell(Topics topics);
    // Tells nothing more. Blocks, for as long as it takes to give up connecting at most.
    void stop();

private:
    class Listener;

    QThread m_thread;
    std::atomic<int> m_untold{0}; // topics
    Listener *m_listener;
};

} // namespace candor::storage

Q_DECLARE_OPERATORS_FOR_FLAGS(candor::storage::Hints::Topics)
