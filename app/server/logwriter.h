// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <chrono>
#include <functional>
#include <memory>
#include <thread>

namespace candor::app {

// Writes lines to a descriptor from a thread of its own, in order, so that nobody who logs waits for who
// reads the log. What finds no room, and what a full disk doesn't take, is dropped and counted, and the log
// says how many lines that were once it takes some again. When nobody can read it any more all is dropped.
// Does not own the descriptor. write() and flush() from any thread.
class LogWriter
{
public:
    using LossLine = std::function<QByteArray(qint64 dropped)>; // called on any thread; must not log

    // Holds up to `mostBytes` for a slow reader.
    LogWriter(int descriptor, LossLine lossLine, qsizetype mostBytes = 4 << 20);
    // Flushes first, for up to two seconds. A thread that a reader still holds in a write is left behind.
    ~LogWriter();

    Q_DISABLE_COPY_MOVE(LogWriter)

    void write(QByteArray line); // with its line feed
    // Returns when all was written or the time is over; false when something is left.
    [[nodiscard]] bool flush(std::chrono::milliseconds within);

private:
    class Queue;
    const std::shared_ptr<Queue> m_queue; // shared with
    std::thread m_thread;
};

} // namespace candor::app
