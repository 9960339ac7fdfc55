// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "edge/census.h"
#include "edge/connection.h"
#include "edge/mailbox.h"

#include <QElapsedTimer>
#include <QObject>
#include <QTimer>
#include <memory>
#include <unordered_map>
#include <vector>

QT_BEGIN_NAMESPACE
class QSocketNotifier;
QT_END_NAMESPACE

namespace candor::edge {

// One event loop's share of the connections: an epoll descriptor watched by one notifier of the Qt event
// loop, a mailbox for other threads, a timer wheel and a QHttpServer. Moved to its thread before start();
// everything but adopt() and drain() belongs to that thread.
class Loop : public QObject, private ConnectionHost
{
    Q_OBJECT

public:
    Loop(std::shared_ptr<const EdgeSettings> settings, std::shared_ptr<Census> census);
    ~Loop() override;

    [[nodiscard]] bool start(); // on the loop's thread; false when the system gives no descriptors
    void stop(); // on the loop's thread: closes everything at once; answers that come later are ignored

    // Any thread, after start(). The socket must be counted by the census already.
    void adopt(std::shared_ptr<Socket> socket, const QHostAddress &peer);

    // Any thread: answers what is under way, closes the rest. `drained` is called once on the loop's thread,
    // when no connection is left or `within` milliseconds have passed.
    void drain(qint64 within, std::function<void()> drained);

private:
    const EdgeSettings &settings() const override { return *m_settings; }
    qint64 now() const override { return m_clock.elapsed(); }
    bool isDraining() const override { return m_draining; }
    std::vector<char> &scratch() override { return m_scratch; }
    void submit(Exchange exchange) override;
    void flushLater(quint64 connection) override;
    void resumeLater(quint64 connection) override;
    void setDeadline(quint64 connection, TimerWheel::Timer &timer, qint64 deadline) override;

    void takeTurn();
    void readEvents();
    bool emptyMailbox();
    void flushAll();
    void reap();
    void open(const std::shared_ptr<Socket> &socket, const QHostAddress &peer);
    void advanceTimers();
    void startDraining(qint64 within, std::function<void()> drained);
    void finishDraining();
    [[nodiscard]] Connection *find(quint64 id) const;
    void touch(quint64 id); // reap() will look at it

    const std::shared_ptr<const EdgeSettings> m_settings;
    const std::shared_ptr<Census> m_census;
    std::shared_ptr<Mailbox> m_mailbox;
    std::unique_ptr<QtHttpAdapter> m_adapter;
    QSocketNotifier *m_notifier = nullptr;
    QTimer m_ticker;
    QElapsedTimer m_clock;
    TimerWheel m_wheel;
    std::unordered_map<quint64, std::unique_ptr<Connection>> m_connections;
    std::vector<char> m_scratch;
    std::vector<quint64> m_toFlush;
    std::vector<quint64> m_toResume;
    std::vector<quint64> m_touched;
    std::vector<Answer> m_answers;
    std::vector<Mailbox::Task> m_tasks;
    std::function<void()> m_drained;
    quint64 m_lastId = 0;
    int m_epoll = -1;
    int m_wake = -1;
    bool m_draining = false;
};

} // namespace candor::edge
