// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/eventcalls.h"
#include "client/session.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <memory>

namespace candor::client {

// Tells what happens while a person is signed in: one call that waits at the server, by turns. Follows the
// tenant's events, or for platform administrators their platform's; for super admins, who have no feed, it
// does nothing. Goes on by itself where it was when the server comes back or an expired session is signed in
// again, so that nothing is missed; another person begins with what comes, and so does an administrator who
// acts elsewhere. GUI thread; session and transport must outlive it.
class EventFollower final : public QObject
{
    Q_OBJECT

public:
    struct Times
    {
        std::chrono::milliseconds pause = std::chrono::seconds(1); // after a failure; then twice as long …
        std::chrono::milliseconds longestPause = std::chrono::seconds(30); // … up to this
        std::chrono::milliseconds polling = std::chrono::seconds(10); // between calls that don't wait
        std::chrono::milliseconds gathering{250}; // events are told together
        std::chrono::milliseconds gap = std::chrono::minutes(10); // away for longer: reload instead
        std::chrono::seconds wait{25}; // of one call at the server
    };
    enum class Pace {
        Stopped, // nobody is signed in, or has no feed
        Following,
        Polling, // the server has too many callers waiting: asked each ten seconds, and at times whether
                 // waiting is possible again
    };

    EventFollower(Session &session, const EventCalls &calls, const Times &times, QObject *parent = nullptr);
    EventFollower(Session &session, const EventCalls &calls, QObject *parent = nullptr);
    ~EventFollower() override;

    [[nodiscard]] Pace pace() const { return m_pace; }

Q_SIGNALS:
    // In their order, each once.
    void happened(const QList<candor::api::EventEnvelope> &events);
    // What is shown may be out of date in any way: reload it.
    void gapped();
    void paceChanged();

private:
    void adopt();
    void forget();
    void ask();
    void take(const Outcome<api::EventPage> &outcome);
    void recover(const Failure &failure);
    void askIn(std::chrono::milliseconds pause);
    void tell();
    void setPace(Pace pace);

    Session &m_session;
    EventCalls m_calls;
    Times m_times;
    std::optional<domain::UserId> m_person; // whose cursor it is
    Audience m_audience = Audience::Tenant;
    QString m_cursor; // empty: not known yet
    Pace m_pace = Pace::Stopped;
    bool m_isWaiting = false; // the call under way, at the server
    int m_polls = 0; // since the last call that waited
    int m_failures = 0; // one after the other
    QElapsedTimer m_away; // since the first of them
    bool m_hasGap = false; // to be told when the server answers
    QList<api::EventEnvelope> m_gathered;
    QTimer m_next;
    QTimer m_telling;
    std::unique_ptr<QObject> m_reader; // of the call under way
};

} // namespace candor::client
