// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QSocketNotifier>
#include <functional>
#include <memory>

namespace candor::app {

// Calls `stop` on the event loop of this object's thread when the process gets SIGINT or SIGTERM. One for a
// process. A second signal ends the process at once.
class StopSignals : public QObject
{
public:
    explicit StopSignals(std::function<void()> stop);
    ~StopSignals() override;

private:
    std::function<void()> m_stop;
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace candor::app
