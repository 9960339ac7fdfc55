// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logwriter.h"

#include <algorithm>
#include <cerrno>
#include <climits>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace candor::app {
namespace {

constexpr std::chrono::milliseconds farewell{2000};
constexpr int glance = 100; // milliseconds between two looks at whether to go on

} // namespace

LogWriter::LogWriter(int descriptor, LossLine lossLine, qsizetype mostBytes)
    : m_descriptor(descriptor)
    , m_lossLine(std::move(lossLine))
    , m_mostBytes(mostBytes)
    , m_thread([this] { run(); })
{
}

LogWriter::~LogWriter()
{
    const bool done = flush(farewell);
    {
        const std::lock_guard lock(m_mutex);
        m_stopping = true;
        m_givenUp = !done;
    }
    m_filled.notify_all();
    m_thread.join();
}

void LogWriter::write(QByteArray line)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_givenUp)
            return;
        if (m_bytes + line.size() > m_mostBytes) {
            ++m_dropped;
            return;
        }
        m_bytes += line.size();
        m_lines.push_back(std::move(line));
    }
    m_filled.notify_one();
}

bool LogWriter::flush(std::chrono::milliseconds within)
{
    std::unique_lock lock(m_mutex);
    return m_emptied.wait_for(lock, within, [this] { return m_bytes == 0 && m_dropped == 0; });
}

void LogWriter::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_filled.wait(lock, [this] { return m_stopping || !m_lines.empty() || m_dropped > 0; });
        if (m_givenUp || (m_lines.empty() && m_dropped == 0))
            return;
        QByteArray block;
        for (const QByteArray &line : std::exchange(m_lines, {}))
            block += line;
        // What was dropped came after these.
        if (const auto dropped = std::exchange(m_dropped, 0); dropped > 0)
            block += m_lossLine(dropped);
        m_bytes = block.size();
        lock.unlock();
        const bool written = writeOut(block);
        lock.lock();
        m_bytes -= block.size();
        if (!written) {
            m_givenUp = true;
            m_lines.clear();
            m_bytes = m_dropped = 0;
        }
        m_emptied.notify_all();
    }
}

bool LogWriter::isGivenUp()
{
    const std::lock_guard lock(m_mutex);
    return m_givenUp;
}

// In pieces that a pipe takes whole once it takes any, so that this never waits longer than a glance.
bool LogWriter::writeOut(const QByteArray &bytes)
{
    for (qsizetype done = 0; done < bytes.size();) {
        pollfd room{m_descriptor, POLLOUT, 0};
        if (::poll(&room, 1, glance) == 0) {
            if (isGivenUp())
                return false;
            continue;
        }
        const auto piece = std::min<qsizetype>(bytes.size() - done, PIPE_BUF);
        const auto written = ::write(m_descriptor, bytes.constData() + done, size_t(piece));
        if (written < 0 && errno != EINTR && errno != EAGAIN)
            return false;
        done += std::max<qsizetype>(written, 0);
    }
    return true;
}

} // namespace candor::app
