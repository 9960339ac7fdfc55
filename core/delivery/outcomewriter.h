// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "delivery/deliverysteps.h"
#include "storage/database.h"

#include <QObject>
#include <functional>

namespace candor::delivery {

// Writes what became of deliveries. What comes at once, or while a commit is under way, is written together,
// as one unit of work. When that fails though the database is there, the outcomes are written one by one, so
// that one that can't be stored holds up no other: its lane is given back for a minute as if nothing had been
// sent, and, should even that fail, left to the end of its lease.
//
// Lives on the worker's thread, with its event loop; database and clock must outlive it.
class OutcomeWriter final : public QObject
{
public:
    struct Settings
    {
        BreakerRules breaker;
        std::function<void(const storage::TenantScope &)> told; // a feed has something new; may be empty
        std::function<void(const storage::LaneClaim &)> over; // a claim is, one way or the other
        std::function<void()> written; // after these, for each commit
        // Before it: to the database, which does things in their order; may be empty.
        std::function<void()> handedOver = {};
    };

    OutcomeWriter(
        storage::Database &database, const domain::Clock &clock, const Settings &settings, QObject *parent);

    void add(Outcome outcome);

private:
    using Told = QList<storage::TenantScope>;

    void write();
    void written(qsizetype many, const Told &told);
    void notWritten(qsizetype many, const domain::Error &error);
    void giveBack();
    void forgetFirst();

    storage::Database &m_database;
    const domain::Clock &m_clock;
    const Settings m_settings;
    QList<Outcome> m_waiting;
    QList<Outcome> m_beingWritten;
    qsizetype m_apart = 0; // so many of those being written go one by one
    bool m_writing = false;
    bool m_willWrite = false; // once what has happened already was added, too
};

} // namespace candor::delivery
