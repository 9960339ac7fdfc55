// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QApplication>
#include <QEvent>
#include <QWidget>
#include <cstdio>
#include <ctime>

namespace bench {

// Prints the monotonic clock's nanoseconds once the window has been painted and the event loop is free to
// take what a person does, and ends the program.
class Started final : public QObject
{
public:
    explicit Started(QWidget &window)
        : QObject(&window)
        , m_window(window)
    {
        qApp->installEventFilter(this);
    }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        // The window itself isn't painted where what is in it fills it.
        const auto *widget = event->type() == QEvent::Paint ? qobject_cast<QWidget *>(watched) : nullptr;
        if (widget && widget->window() == &m_window && !m_isPainted) {
            m_isPainted = true;
            QMetaObject::invokeMethod(this, [] { tell(); }, Qt::QueuedConnection);
        }
        return QObject::eventFilter(watched, event);
    }

private:
    static void tell()
    {
        timespec at{};
        clock_gettime(CLOCK_MONOTONIC, &at);
        std::printf("%lld\n", at.tv_sec * 1'000'000'000LL + at.tv_nsec);
        std::fflush(stdout);
        QCoreApplication::exit(0); // whatever the window says to that
    }

    QWidget &m_window;
    bool m_isPainted = false;
};

} // namespace bench
