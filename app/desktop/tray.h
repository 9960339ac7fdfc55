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

// The icon beside the clock, with how many things wait. Desktops may get a tray late, most of all while a
// session begins, and lose it again: it looks often for a while and now and then later. Without one there is
// no icon, and nothing else changes.
class Tray final : public QObject
{
    Q_OBJECT

public:
    struct Pace
    {
        std::chrono::milliseconds atFirst{500}; // between two looks
        std::chrono::milliseconds patience = std::chrono::seconds(20); // for a tray that comes late
        std::chrono::milliseconds later = std::chrono::seconds(5); // between two looks
    };

    // `isAvailable`: whether the desktop has a tray; asked anew each time.
    explicit Tray(std::function<bool()> isAvailable = &QSystemTrayIcon::isSystemTrayAvailable)
        : Tray(std::move(isAvailable), Pace())
    {
    }
    Tray(std::function<bool()> isAvailable, const Pace &pace, QObject *parent = nullptr);

    void setWaiting(int count);
    [[nodiscard]] bool isThere() const { return m_icon != nullptr; }
    // A desktop that is about to show its tray may still do so.
    [[nodiscard]] bool mayCome() const { return !isThere() && m_patience.isActive(); }
    [[nodiscard]] QString text() const;
    [[nodiscard]] const QMenu &menu() const { return m_menu; }

Q_SIGNALS:
    void opened();
    void quitWanted();
    void missed(); // it isn't there, or not any more, and isn't waited for

private:
    void look();
    void loseHope();
    void refresh();

    std::function<bool()> m_isAvailable;
    Pace m_pace;
    QTimer m_timer;
    QTimer m_patience;
    QMenu m_menu;
    QSystemTrayIcon *m_icon = nullptr;
    int m_waiting = 0;
};

} // namespace candor::desktop
