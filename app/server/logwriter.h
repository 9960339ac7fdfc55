// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <thread>

namespace candor::app {

// Writes lines to a descriptor from a thread of its own, in order and whole, so that nobody who logs waits
// for who reads the log. What finds no room is dropped and counted, and the log says how many were. Once the
// descriptor takes nothing more, all is dropped. Does not own the descriptor. write() and flush() from any
// thread.
class LogWriter
{
public:
    using LossLine = std::function<QByteArray(qint64 dropped)>; // called on any thread; must not log

    // Holds up to `mostBytes` for a slow reader.
    LogWriter(int descriptor, LossLine lossLine, qsizetype mostBytes = 4 << 20);
    ~LogWriter(); // flushes first, for up to two seconds

    Q_DISABLE_COPY_MOVE(LogWriter)

    void write(QByteArray line); // with its line feed
    // Returns when all was written or the time is over; false when something is left.
    [[nodiscard]] bool flush(std::chrono::milliseconds within);

private:
    void run();
    [[nodiscard]] bool writeOut(const QByteArray &bytes); // false when the descriptor is of no more use
    [[nodiscard]] bool isGivenUp();

    const int m_descriptor;
    const LossLine m_lossLine;
    const qsizetype m_mostBytes;
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::condition_variable m_emptied;
    std::deque<QByteArray> m_lines;
    qsizetype m_bytes = 0; // of m_lines and of what is being written
    qint64 m_dropped = 0; // and not yet told
    bool m_stopping = false;
    bool m_givenUp = false; // what is left is left
    std::thread m_thread;
};

} // namespace candor::app
