// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QMenu>
#include <QObject>
#include <QSystemTrayIcon>
#include <QTimer>
#include <chrono>
#include <functional>

namespace candor::desktop {

// The icon beside the clock, with how many things wait. Looks again now and then, for desktops may get a tray
// late; without one there is no icon, and nothing else changes.
class Tray final : public QObject
{
    Q_OBJECT

public:
    // `isAvailable`: whether the desktop has a tray; asked anew each time.
    explicit Tray(std::function<bool()> isAvailable = &QSystemTrayIcon::isSystemTrayAvailable,
        std::chrono::milliseconds lookEvery = std::chrono::seconds(30), QObject *parent = nullptr);

    void setWaiting(int count);
    [[nodiscard]] bool isThere() const { return m_icon != nullptr; }
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QMenu &menu() const { return m_menu; }

Q_SIGNALS:
    void opened();
    void quitWanted();

private:
    void look();
    void refresh();

    std::function<bool()> m_isAvailable;
    QTimer m_timer;
    QMenu m_menu;
    QSystemTrayIcon *m_icon = nullptr;
    int m_waiting = 0;
};

} // namespace candor::desktop
