// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/decisioncalls.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QTimer>
#include <chrono>

namespace candor::client {

// Decisions leave late, so that they can be taken back, and nothing is called done before the server said so.
// One open decision for each interview. GUI thread; the transport behind the calls must outlive it.
class DecisionQueue final : public QObject
{
    Q_OBJECT

public:
    enum class Stage {
        Waiting, // can be undone
        Sending,
        Held, // not done: the server can't be reached, is busy or wants to see the password; tried again
        Unknown, // sent once at least, no answer came: perhaps done; asked again with the same key
    };
    struct Entry
    {
        api::DecisionKind kind = api::DecisionKind::ApprovePlan;
        QString runId;
        QString title; // what people call the interview
        api::Decision decision;
        QByteArray key = {}; // made by decide()
        Stage stage = Stage::Waiting;
        QDateTime leavesAt = {}; // while it waits
        int attempts = 0;
        bool mayBeDone = false; // an answer got lost
    };

    // `pause`: before the first repetition; each later one waits twice as long, up to 30 s.
    explicit DecisionQueue(const DecisionCalls &calls,
        std::chrono::milliseconds pause = std::chrono::seconds(1), QObject *parent = nullptr);

    // How long a decision can be undone; for later decisions. 0 = not at all.
    void setWindow(std::chrono::milliseconds window) { m_window = window; }
    [[nodiscard]] std::chrono::milliseconds window() const { return m_window; }

    // A decision that waits for the same interview is replaced; one that left already stays, and nothing
    // happens.
    void decide(const Entry &entry);
    // Takes back what still waits; false when it left already.
    bool undo(const QString &runId);
    // Takes back the newest that waits and answers its runId; empty when none does.
    QString undoNewest();
    // Sends without waiting any longer.
    void sendNow();
    // Sends again at once what a server that was away has no answer for.
    void repeatNow();
    // Takes back all that the server can't have done.
    void discard();
    // Whoever decided is gone, or is where it isn't meant for: nothing leaves any more, and what comes of
    // what left already isn't told.
    void forget();

    [[nodiscard]] const QList<Entry> &open() const { return m_open; } // the oldest first
    [[nodiscard]] const Entry *find(const QString &runId) const;

Q_SIGNALS:
    void changed(); // something in open()
    void done(const candor::client::DecisionQueue::Entry &entry, const candor::api::DecisionAnswer &answer);
    // The server said no: the interview is as it was, or somebody else was first.
    void refused(const candor::client::DecisionQueue::Entry &entry, const candor::client::Failure &failure);

private:
    Entry *entryOf(const QByteArray &key);
    void leave(const QByteArray &key);
    void conclude(const QByteArray &key, const Outcome<api::DecisionAnswer> &outcome);
    void repeatLater(Entry &entry, const Failure &failure);
    void removeWaiting(const QString &runId);

    DecisionCalls m_calls;
    std::chrono::milliseconds m_pause;
    std::chrono::milliseconds m_window = std::chrono::seconds(8);
    QList<Entry> m_open;
};

} // namespace candor::client
