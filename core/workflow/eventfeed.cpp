// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workflow/eventfeed.h"

#include "storage/eventrepository.h"

namespace candor::workflow {

using domain::FeedPage;
using domain::Result;
using storage::TenantScope;

namespace {

constexpr std::chrono::milliseconds tick{100};
constexpr std::chrono::milliseconds firstRetry{5};
constexpr std::chrono::milliseconds gather{
    50}; // of what other nodes announce, up to a hundred times a second

QString nameOf(const storage::PlatformScope &scope)
{
    return QStringLiteral("platform:") + scope.platform().toString();
}

QString nameOf(const TenantScope &scope)
{
    return QStringLiteral("tenant:") + scope.tenant().toString();
}

QString nameOf(const Audience &audience)
{
    return std::visit([](const auto &scope) { return nameOf(scope); }, audience);
}

FeedPage nothingAfter(const FeedQuery &query)
{
    FeedPage page;
    page.next = query.after;
    return page;
}

} // namespace

EventFeed::EventFeed(storage::Database &database, const domain::Clock &clock, const Settings &settings)
    : m_database(database)
    , m_clock(clock)
    , m_settings(settings)
{
    m_ticker.setInterval(tick);
    m_poll.setInterval(settings.poll);
    connect(&m_ticker, &QTimer::timeout, this, &EventFeed::endWaits);
    m_soon.setSingleShot(true);
    connect(&m_soon, &QTimer::timeout, this, [this] { readAll({}); });
    connect(&m_poll, &QTimer::timeout, this, [this] { readAll({}); });
}

EventFeed::~EventFeed()
{
    while (!m_waiters.empty())
        answer(m_waiters.begin(), nothingAfter(m_waiters.begin()->second.query));
}

QFuture<Result<FeedPage>> EventFeed::follow(const Audience &audience, const FeedQuery &query)
{
    if (query.atEnd)
        return end(audience);
    if (query.wait <= std::chrono::seconds(0) || m_draining)
        return page(audience, query);
    const Waiter waiter{audience, query, m_clock.now() + query.wait, {}};
    QMetaObject::invokeMethod(this, [this, waiter] { admit(waiter); }, Qt::QueuedConnection);
    return waiter.promise.future();
}

void EventFeed::announce(const TenantScope &scope)
{
    // Whoever comes to wait after this look reads after the commit.
    if (m_waiting == 0)
        return;
    QMetaObject::invokeMethod(
        this,
        [this, scope] {
            readAll(nameOf(scope));
            readAll(nameOf(storage::PlatformScope(scope.platform())));
        },
        Qt::QueuedConnection);
}

void EventFeed::announceAll()
{
    if (m_waiting == 0)
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            if (!m_soon.isActive())
                m_soon.start(gather);
        },
        Qt::QueuedConnection);
}

void EventFeed::drain()
{
    m_draining = true;
    endWaits();
}

QFuture<Result<FeedPage>> EventFeed::page(const Audience &audience, const FeedQuery &query)
{
    return m_database.read<FeedPage>(audience, [audience, query](storage::Session &session) {
        return storage::EventRepository(session).feed(audience, query.after, query.limit);
    });
}

QFuture<Result<FeedPage>> EventFeed::end(const Audience &audience)
{
    return m_database.read<FeedPage>(audience, [audience](storage::Session &session) -> Result<FeedPage> {
        const auto end = storage::EventRepository(session).end(audience);
        if (!end)
            return domain::fail(end.error());
        FeedPage page;
        page.next = *end;
        return page;
    });
}

void EventFeed::admit(Waiter waiter)
{
    const auto audience = nameOf(waiter.audience);
    if (m_audiences.count(audience) >= m_settings.mostWaiting) {
        waiter.promise.fulfil(domain::fail(domain::ErrorCode::RateLimited,
            QStringLiteral("%1 requests wait for these events already. Wait with fewer at once.")
                .arg(m_settings.mostWaiting)));
        return;
    }
    const auto id = ++m_lastId;
    m_audiences.insert(audience, id);
    m_waiters.emplace(id, std::move(waiter));
    m_waiting += 1;
    if (!m_ticker.isActive())
        m_ticker.start();
    if (m_settings.poll.count() > 0 && !m_poll.isActive())
        m_poll.start();
    read(id);
}

void EventFeed::read(quint64 id)
{
    const auto waiter = m_waiters.find(id);
    if (waiter == m_waiters.end())
        return;
    if (waiter->second.reading) {
        waiter->second.again = true;
        return;
    }
    waiter->second.reading = true;
    waiter->second.again = false;
    domain::whenFinished(page(waiter->second.audience, waiter->second.query), this,
        [this, id](const Result<FeedPage> &found) { take(id, found); });
}

void EventFeed::take(quint64 id, const Result<FeedPage> &found)
{
    const auto waiter = m_waiters.find(id);
    if (waiter == m_waiters.end())
        return;
    Waiter &waiting = waiter->second;
    waiting.reading = false;
    if (!found || !found->payloads.isEmpty() || found->next != waiting.query.after || isOver(waiting)) {
        answer(waiter, found);
    } else if (waiting.again) {
        read(id);
    } else if (found->heldBack) {
        waiting.retry = std::clamp(waiting.retry * 2, firstRetry, tick);
        QTimer::singleShot(waiting.retry, this, [this, id] { read(id); });
    }
}

// Empty: everybody.
void EventFeed::readAll(const QString &audience)
{
    const auto ids = audience.isEmpty() ? m_audiences.values() : m_audiences.values(audience);
    for (const auto id : ids)
        read(id);
}

void EventFeed::answer(Waiters::iterator waiter, Result<FeedPage> page)
{
    const auto id = waiter->first;
    const auto promise = waiter->second.promise;
    m_audiences.remove(nameOf(waiter->second.audience), id);
    m_waiters.erase(waiter);
    m_waiting -= 1;
    if (m_waiters.empty()) {
        m_ticker.stop();
        m_poll.stop();
    }
    promise.fulfil(std::move(page));
}

void EventFeed::endWaits()
{
    std::vector<quint64> over;
    for (const auto &[id, waiter] : m_waiters) {
        if (isOver(waiter) && !waiter.reading)
            over.push_back(id);
    }
    for (const auto id : over) {
        const auto waiter = m_waiters.find(id);
        answer(waiter, nothingAfter(waiter->second.query));
    }
}

bool EventFeed::isOver(const Waiter &waiter) const
{
    return m_draining || waiter.deadline <= m_clock.now();
}

} // namespace candor::workflow
