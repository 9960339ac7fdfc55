// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/faultpoint.h"

#ifdef CANDOR_FAULT_POINTS

#include <QByteArray>
#include <QByteArrayList>
#include <array>
#include <atomic>
#include <csignal>

namespace candor::domain {

namespace {

constexpr std::array<const char *, 11> names{"commit-before", "commit-after", "reply-before", "lanes-claimed",
    "send-before", "send-after", "record-after", "jobs-claimed", "agent-answered", "job-stored", "migrated"};
static_assert(names.size() == size_t(FaultPoint::Migrated) + 1, "every point has a name");

struct Armed
{
    QByteArray name;
    std::atomic<int> passes = 0; // until it goes off
    int signal = SIGKILL;

    Armed()
    {
        const auto parts = qgetenv("CANDOR_TEST_FAULT_POINT").split(':');
        if (parts.size() < 2)
            return;
        name = parts[0];
        passes = parts[1].toInt();
        signal = parts.value(2) == "stop" ? SIGSTOP : SIGKILL;
    }
};

} // namespace

void reach(FaultPoint point)
{
    static Armed armed;
    if (armed.name == names[size_t(point)] && --armed.passes == 0)
        (void)std::raise(armed.signal); // to this thread, which goes no step further
}

} // namespace candor::domain

#endif
