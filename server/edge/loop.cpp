// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "edge/loop.h"

#include "edge/logging.h"

#include <QSocketNotifier>
#include <array>
#include <sys/epoll.h>
#include <sys/eventfd.h>
#include <unistd.h>
#include <utility>

namespace candor::edge {
namespace {

constexpr qsizetype scratchBytes = 64 * 1024;
constexpr int passesInATurn = 64; // of the mailbox, before sockets are asked again
constexpr size_t answersInATurn = 512; // likewise; a pass may answer one request of each connection
constexpr quint64 wakeId = 0; // the eventfd's name in the epoll set; connections count from 1

} // namespace

Loop::Loop(std::shared_ptr<const EdgeSettings> settings, std::shared_ptr<Census> census)
    : m_settings(std::move(settings))
    , m_census(std::move(census))
    , m_ticker(this)
    , m_scratch(size_t(scratchBytes))
{
    m_clock.start();
    m_ticker.setInterval(int(TimerWheel::tick));
    connect(&m_ticker, &QTimer::timeout, this, &Loop::advanceTimers);
}

Loop::~Loop()
{
    stop();
}

bool Loop::start()
{
    m_epoll = ::epoll_create1(EPOLL_CLOEXEC);
    m_wake = ::eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
    if (m_epoll < 0 || m_wake < 0)
        return false;
    epoll_event event{};
    event.events = EPOLLIN | EPOLLET;
    event.data.u64 = wakeId;
    if (::epoll_ctl(m_epoll, EPOLL_CTL_ADD, m_wake, &event) != 0)
        return false;
    m_mailbox = std::make_shared<Mailbox>(m_wake);
    m_mailbox->attachToThisThread();
    m_adapter = std::make_unique<QtHttpAdapter>(m_settings->dispatch, m_mailbox, m_settings->problems);
    m_notifier = new QSocketNotifier(m_epoll, QSocketNotifier::Read, this);
    connect(m_notifier, &QSocketNotifier::activated, this, &Loop::takeTurn);
    return true;
}

void Loop::stop()
{
    if (m_mailbox)
        m_mailbox->close();
    delete std::exchange(m_notifier, nullptr);
    m_ticker.stop();
    for (const auto &[id, connection] : m_connections)
        m_census->leave(connection->peer());
    m_connections.clear();
    m_adapter.reset();
    crypto::releaseThread();
    for (int *descriptor : {&m_epoll, &m_wake}) {
        if (*descriptor >= 0)
            ::close(std::exchange(*descriptor, -1));
    }
    finishDraining();
}

void Loop::adopt(std::shared_ptr<Socket> socket, const QHostAddress &peer)
{
    m_mailbox->post([this, socket = std::move(socket), peer] { open(socket, peer); });
}

void Loop::drain(qint64 within, std::function<void()> drained)
{
    m_mailbox->post([this, within, drained = std::move(drained)] { startDraining(within, drained); });
}

Connection *Loop::find(quint64 id) const
{
    const auto found = m_connections.find(id);
    return found == m_connections.end() ? nullptr : found->second.get();
}

void Loop::touch(quint64 id)
{
    if (m_touched.empty() || m_touched.back() != id)
        m_touched.push_back(id);
}

void Loop::submit(Exchange exchange)
{
    m_adapter->submit(std::move(exchange));
}

void Loop::flushLater(quint64 connection)
{
    if (m_toFlush.empty() || m_toFlush.back() != connection)
        m_toFlush.push_back(connection);
}

void Loop::resumeLater(quint64 connection)
{
    m_toResume.push_back(connection);
    m_mailbox->wake();
}

void Loop::setDeadline(quint64 connection, TimerWheel::Timer &timer, qint64 deadline)
{
    m_wheel.set(connection, timer, deadline);
    if (!m_wheel.isEmpty() && !m_ticker.isActive())
        m_ticker.start();
}

void Loop::takeTurn()
{
    m_mailbox->setEmptying(true);
    for (const quint64 id : std::exchange(m_toResume, {})) {
        if (Connection *connection = find(id)) {
            connection->pump();
            flushLater(id);
            touch(id);
        }
    }
    readEvents();
    // Many connections with pipelined requests must not keep the others from being read.
    int passes = 0;
    size_t answers = 0;
    while (passes < passesInATurn && answers < answersInATurn && emptyMailbox()) {
        answers += m_answers.size();
        ++passes;
    }
    m_mailbox->setEmptying(false);
    flushAll();
    reap();
    // readEvents() may have taken the wake-up of what this turn itself put off.
    if (passes == passesInATurn || answers >= answersInATurn || !m_toResume.empty())
        m_mailbox->wake();
}

void Loop::readEvents()
{
    std::array<epoll_event, 64> events;
    const int count = ::epoll_wait(m_epoll, events.data(), int(events.size()), 0);
    for (int index = 0; index < count; ++index) {
        const epoll_event &event = events[size_t(index)];
        if (event.data.u64 == wakeId) {
            eventfd_t ignored = 0;
            ::eventfd_read(m_wake, &ignored);
            continue;
        }
        Connection *connection = find(event.data.u64);
        if (!connection)
            continue;
        if (event.events & (EPOLLERR | EPOLLHUP))
            connection->notify(Connection::News::Broken);
        if (event.events & EPOLLIN)
            connection->notify(Connection::News::Readable);
        if (event.events & EPOLLRDHUP)
            connection->notify(Connection::News::HungUp);
        if (event.events & EPOLLOUT) {
            connection->notify(Connection::News::Writable);
            flushLater(connection->id());
        }
        connection->pump();
        touch(connection->id());
    }
}

bool Loop::emptyMailbox()
{
    if (!m_mailbox->takeAll(m_answers, m_tasks))
        return false;
    for (const auto &task : std::exchange(m_tasks, {}))
        task();
    for (Answer &answer : m_answers) {
        auto wire = m_adapter->take(std::move(answer));
        if (!wire)
            continue;
        const quint64 id = wire->connection;
        if (Connection *connection = find(id)) {
            connection->answered(std::move(*wire));
            touch(id);
        }
    }
    return true;
}

void Loop::flushAll()
{
    for (size_t at = 0; at < m_toFlush.size(); ++at) {
        const quint64 id = m_toFlush[at];
        if (Connection *connection = find(id)) {
            connection->flush();
            touch(id);
        }
    }
    m_toFlush.clear();
}

void Loop::reap()
{
    for (const quint64 id : m_touched) {
        const auto found = m_connections.find(id);
        if (found == m_connections.end() || !found->second->isFinished())
            continue;
        m_census->leave(found->second->peer());
        m_connections.erase(found);
    }
    m_touched.clear();
    if (m_draining && m_connections.empty())
        finishDraining();
}

void Loop::open(const std::shared_ptr<Socket> &socket, const QHostAddress &peer)
{
    const quint64 id = ++m_lastId;
    ConnectionHost &host = *this;
    const int descriptor = socket->descriptor();
    auto connection = std::make_unique<Connection>(host, id, socket, peer);
    epoll_event event{};
    event.events = EPOLLIN | EPOLLOUT | EPOLLRDHUP | EPOLLET;
    event.data.u64 = id;
    if (m_draining || ::epoll_ctl(m_epoll, EPOLL_CTL_ADD, descriptor, &event) != 0) {
        m_census->leave(peer);
        return;
    }
    m_connections.emplace(id, std::move(connection));
}

void Loop::advanceTimers()
{
    m_wheel.advance(
        now(),
        [this](quint64 id) {
            Connection *connection = find(id);
            return connection ? &connection->timer() : nullptr;
        },
        [this](quint64 id) {
            find(id)->expire();
            touch(id);
        });
    if (m_wheel.isEmpty())
        m_ticker.stop();
    flushAll();
    reap();
}

void Loop::startDraining(qint64 within, std::function<void()> drained)
{
    m_draining = true;
    m_adapter->closeAfterAnswers();
    m_drained = std::move(drained);
    QTimer::singleShot(std::chrono::milliseconds(within), this, [this] {
        for (const auto &[id, connection] : m_connections) {
            connection->notify(Connection::News::Broken);
            touch(id);
        }
        reap();
    });
    for (const auto &[id, connection] : m_connections) {
        connection->drain();
        touch(id);
    }
}

void Loop::finishDraining()
{
    if (const auto drained = std::exchange(m_drained, {}))
        drained();
}

} // namespace candor::edge
