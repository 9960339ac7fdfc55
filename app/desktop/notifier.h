// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "desktop/notices.h"

#include <QObject>
#include <QString>
#include <QTimer>
#include <chrono>
#include <functional>

namespace candor::desktop {

// Tells people over the desktop, wherever they look, what came in: at most once in `pause`, summed up, and
// never while they look at the window or want to be left alone. The desktop's notifications go over D-Bus;
// where there are none the caller gets them back to show them in the window.
class Notifier final : public QObject
{
    Q_OBJECT

public:
    // `now`: the time of day where the person is.
    explicit Notifier(std::chrono::milliseconds pause = std::chrono::minutes(1),
        std::function<QTime()> now = &QTime::currentTime, QObject *parent = nullptr);

    // So many things wait. More than were told of before make news, fewer don't.
    void setWaiting(int count);
    // The same for events that don't reach their receivers.
    void setFailing(int count);
    void setWanted(const Notices &wanted);
    // Whether the person looks at the window right now.
    void setWatched(bool isWatched);

Q_SIGNALS:
    void opened(); // the person followed a notification
    void unsent(const QString &text); // the desktop takes none

private:
    struct Count
    {
        int now = 0;
        int told = 0; // that the person knows of
    };
    void adopt(Count &count, int now);
    void consider();
    void send(const QString &text);

private Q_SLOTS:
    void actionInvoked(uint id, const QString &action);

private:
    std::chrono::milliseconds m_pause;
    QTimer m_timer; // runs for the pause after each
    bool m_isWatched = false;
    bool m_isConnected = false; // to the desktop's signals
    std::function<QTime()> m_now;
    Notices m_wanted;
    Count m_waiting;
    Count m_failing;
    uint m_id = 0; // of the notification that is shown
};

} // namespace candor::desktop
