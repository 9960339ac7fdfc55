// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signals.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace candor::app {

namespace {

int signalPipe[2] = {-1, -1};

// Only what is safe inside of a signal handler: a write to a pipe. The next signal takes its default way.
void handle(int number)
{
    std::signal(number, SIG_DFL);
    const char byte = 1;
    const auto written = ::write(signalPipe[1], &byte, 1);
    (void)written;
}

} // namespace

StopSignals::StopSignals(std::function<void()> stop)
    : m_stop(std::move(stop))
{
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("can't make a pipe");
    m_notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, [this] {
        m_notifier->setEnabled(false);
        m_stop();
    });
    std::signal(SIGINT, handle);
    std::signal(SIGTERM, handle);
    std::signal(SIGPIPE, SIG_IGN);
}

StopSignals::~StopSignals()
{
    std::signal(SIGINT, SIG_DFL);
    std::signal(SIGTERM, SIG_DFL);
    m_notifier.reset();
    ::close(signalPipe[0]);
    ::close(signalPipe[1]);
}

} // namespace candor::app
