// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/timestamp.h"

#include <QList>
#include <atomic>

namespace candor::storage {

// PostgreSQL's clock, without asking for every look: the time since this machine was booted, which nobody
// sets and which goes on while a process or the machine sleeps, plus what was measured to lie between. The
// machine's own date doesn't matter. Thread-safe.
class DatabaseClock final : public domain::Clock
{
public:
    // One look at the server's clock, between two at this machine's.
    struct Reading
    {
        std::chrono::milliseconds asked; // sinceBoot()
        domain::Timestamp time;
        std::chrono::milliseconds answered; // sinceBoot()
    };

    // Follows this machine's date until it was first told better.
    DatabaseClock();

    [[nodiscard]] domain::Timestamp now() const override;
    // Takes the reading that had the shortest way, as if the server had answered halfway; answers by how much
    // the clock is put forward. `readings` isn't empty.
    std::chrono::milliseconds follow(const QList<Reading> &readings);
    [[nodiscard]] static std::chrono::milliseconds sinceBoot();

private:
    std::atomic<qint64> m_bootTime; // milliseconds since the epoch, on the server's clock
};

} // namespace candor::storage
