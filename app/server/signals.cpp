// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/signals.h"

#include <array>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace candor::app {

namespace {

int signalPipe[2] = {-1, -1};

// Only what is safe inside of a signal handler: a write to a pipe.
void pass(int number)
{
    const int before = errno;
    const char byte = char(number);
    const auto written = ::write(signalPipe[1], &byte, 1);
    (void)written;
    errno = before;
}

// The next signal takes its default way.
void passOnce(int number)
{
    std::signal(number, SIG_DFL);
    pass(number);
}

} // namespace

Signals::Signals(std::function<void()> stop)
    : m_stop(std::move(stop))
{
    if (::pipe2(signalPipe, O_CLOEXEC | O_NONBLOCK) != 0)
        qFatal("can't make a pipe");
    m_notifier = std::make_unique<QSocketNotifier>(signalPipe[0], QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &Signals::take);
    std::signal(SIGINT, passOnce);
    std::signal(SIGTERM, passOnce);
}

Signals::~Signals()
{
    for (const int number : {SIGINT, SIGTERM, SIGHUP})
        std::signal(number, SIG_DFL);
    m_notifier.reset();
    ::close(signalPipe[0]);
    ::close(signalPipe[1]);
}

void Signals::setReload(std::function<void()> reload)
{
    m_reload = std::move(reload);
    std::signal(SIGHUP, pass);
}

void Signals::take()
{
    std::array<char, 64> numbers;
    const auto count = ::read(signalPipe[0], numbers.data(), numbers.size());
    bool isReload = false;
    bool isStop = false;
    for (ssize_t at = 0; at < count; ++at)
        (numbers[size_t(at)] == SIGHUP ? isReload : isStop) = true;
    if (isReload && m_reload)
        m_reload();
    if (isStop)
        m_stop();
}

} // namespace candor::app
