// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/logwriter.h"

#include <algorithm>
#include <atomic>
#include <cerrno>
#include <condition_variable>
#include <deque>
#include <mutex>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace candor::app {
namespace {

constexpr std::chrono::milliseconds farewell{2000};
constexpr std::chrono::milliseconds glance{100}; // between two looks at whether to go on
constexpr std::chrono::milliseconds recovery{1000}; // before a descriptor that failed is tried again

} // namespace

class LogWriter::Queue
{
public:
    Queue(int descriptor, LossLine lossLine, qsizetype mostBytes)
        : m_descriptor(descriptor)
        , m_lossLine(std::move(lossLine))
        , m_mostBytes(mostBytes)
    {
    }

    void write(QByteArray line);
    [[nodiscard]] bool flush(std::chrono::milliseconds within);
    [[nodiscard]] bool stop(); // false when the thread is held in a write
    void run();

private:
    enum class Outcome { Written, Refused, Gone };
    [[nodiscard]] Outcome writeOut(const QByteArray &block, qsizetype &done) const;
    void waitForRoom() const;

    const int m_descriptor;
    const LossLine m_lossLine;
    const qsizetype m_mostBytes;
    std::mutex m_mutex;
    std::condition_variable m_filled;
    std::condition_variable m_emptied;
    std::deque<QByteArray> m_lines;
    qsizetype m_bytes = 0; // of m_lines and of what is being written
    qint64 m_dropped = 0; // and not yet told
    bool m_isCut = false; // the last line that was written isn't whole
    std::atomic_bool m_stopping = false;
    bool m_hasEnded = false;
    bool m_gone = false; // nobody can read it any more
};

void LogWriter::Queue::write(QByteArray line)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_gone)
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

bool LogWriter::Queue::flush(std::chrono::milliseconds within)
{
    std::unique_lock lock(m_mutex);
    return m_emptied.wait_for(lock, within, [this] { return m_bytes == 0 && m_dropped == 0; });
}

bool LogWriter::Queue::stop()
{
    std::unique_lock lock(m_mutex);
    m_stopping = true;
    m_filled.notify_all();
    return m_emptied.wait_for(lock, 2 * glance, [this] { return m_hasEnded; });
}

void LogWriter::Queue::run()
{
    std::unique_lock lock(m_mutex);
    for (;;) {
        m_filled.wait(lock, [this] { return m_stopping || !m_lines.empty() || m_dropped > 0; });
        if (m_gone || m_stopping)
            break;
        QByteArray block;
        if (std::exchange(m_isCut, false))
            block = "\n";
        for (const QByteArray &line : std::exchange(m_lines, {}))
            block += line;
        // What was dropped came after these.
        const auto dropped = std::exchange(m_dropped, 0);
        const auto linesEnd = block.size();
        if (dropped > 0)
            block += m_lossLine(dropped);
        m_bytes = block.size();
        lock.unlock();
        qsizetype done = 0;
        const auto outcome = writeOut(block, done);
        lock.lock();
        m_bytes -= block.size();
        if (outcome == Outcome::Gone) {
            m_gone = true;
            m_lines.clear();
            m_bytes = m_dropped = 0;
        } else if (outcome == Outcome::Refused) {
            m_isCut = done > 0 && block[done - 1] != '\n';
            m_dropped += dropped;
            m_dropped
                += std::count(block.cbegin() + std::min(done, linesEnd), block.cbegin() + linesEnd, '\n');
            m_filled.wait_for(lock, recovery, [this] { return m_stopping.load(); });
        }
        m_emptied.notify_all();
    }
    m_hasEnded = true;
    m_emptied.notify_all();
}

LogWriter::Queue::Outcome LogWriter::Queue::writeOut(const QByteArray &block, qsizetype &done) const
{
    while (done < block.size()) {
        const auto written = ::write(m_descriptor, block.constData() + done, size_t(block.size() - done));
        if (written >= 0)
            done += written;
        else if (errno == EPIPE || errno == EBADF)
            return Outcome::Gone;
        else if (errno == EAGAIN && !m_stopping)
            waitForRoom();
        else if (errno != EINTR)
            return Outcome::Refused; // a full disk, for one
    }
    return Outcome::Written;
}

// A descriptor that somebody else made non-blocking.
void LogWriter::Queue::waitForRoom() const
{
    pollfd room{m_descriptor, POLLOUT, 0};
    ::poll(&room, 1, int(glance.count()));
}

LogWriter::LogWriter(int descriptor, LossLine lossLine, qsizetype mostBytes)
    : m_queue(std::make_shared<Queue>(descriptor, std::move(lossLine), mostBytes))
{
    m_thread = std::thread([queue = m_queue] { queue->run(); });
}

LogWriter::~LogWriter()
{
    static_cast<void>(flush(farewell));
    if (m_queue->stop())
        m_thread.join();
    else
        m_thread.detach();
}

void LogWriter::write(QByteArray line)
{
    m_queue->write(std::move(line));
}

bool LogWriter::flush(std::chrono::milliseconds within)
{
    return m_queue->flush(within);
}

} // namespace candor::app
