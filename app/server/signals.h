// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <functional>
#include <memory>

namespace candor::app {

// Calls `stop` on the event loop of this object's thread when the process gets SIGINT or SIGTERM, and
// `reload` for each SIGHUP once it is set; without it a SIGHUP ends the process. One for a process. A second
// signal to stop ends the process at once.
class Signals : public QObject
{
public:
    explicit Signals(std::function<void()> stop);
    ~Signals() override;

    void setReload(std::function<void()> reload);

private:
    void take();

    std::function<void()> m_stop;
    std::function<void()> m_reload;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace candor::app
