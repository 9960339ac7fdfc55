// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/async.h"
#include "domain/queries.h"
#include "storage/database.h"
#include "storage/scope.h"

#include <QMultiHash>
#include <QObject>
#include <QTimer>
#include <atomic>
#include <chrono>
#include <unordered_map>
#include <variant>

namespace candor::workflow {

// Whose events: those of one tenant, or of all tenants of a platform.
using Audience = std::variant<storage::TenantScope, storage::PlatformScope>;

struct FeedQuery
{
    domain::FeedPosition after;
    int limit = 50; // 1–mostPageItems
    std::chrono::seconds wait{0}; // how long to wait for an event when there is none
    // Tells nothing but the place behind all that there is, at once: `after` and `wait` don't matter.
    bool atEnd = false;
};

inline constexpr std::chrono::seconds longestFeedWait{30};

// The event feed by long poll. Who waits costs a few hundred bytes: no thread, no connection to the database.
// Lives on the thread that made it, which needs a running event loop; follow() and announce() are for any
// thread. Outlived by the database.
class EventFeed : public QObject
{
public:
    struct Settings
    {
        int mostWaiting = 500; // of each audience; one more is refused
        // How often those who wait are looked at unasked, for what other nodes wrote; zero: never.
        std::chrono::milliseconds poll{0};
    };

    EventFeed(storage::Database &database, const domain::Clock &clock, const Settings &settings);
    // Answers those who still wait.
    ~EventFeed() override;

    // What came after `query.after`, as soon as there is something; an empty page when the time is up.
    // RateLimited when too many of the audience wait already.
    [[nodiscard]] QFuture<domain::Result<domain::FeedPage>> follow(
        const Audience &audience, const FeedQuery &query);

    // Events of the tenant may have been committed. Cheap when nobody waits.
    void announce(const storage::TenantScope &scope);

    // Events of any tenant may have been committed by another node. Any thread; many within a moment become
    // one look.
    void announceAll();

    // The server is about to stop: who waits is answered with what there is, and nobody waits any more. On
    // the feed's thread.
    void drain();

private:
    struct Waiter
    {
        Audience audience;
        FeedQuery query;
        domain::Timestamp deadline;
        domain::Promise<domain::Result<domain::FeedPage>> promise;
        bool reading = false;
        bool again = false; // something was committed while it was being read
        std::chrono::milliseconds retry{0};
    };
    using Waiters = std::unordered_map<quint64, Waiter>;

    [[nodiscard]] QFuture<domain::Result<domain::FeedPage>> page(
        const Audience &audience, const FeedQuery &query);
    [[nodiscard]] QFuture<domain::Result<domain::FeedPage>> end(const Audience &audience);
    void admit(Waiter waiter);
    void read(quint64 id);
    void take(quint64 id, const domain::Result<domain::FeedPage> &found);
    void readAll(const QString &audience);
    void answer(Waiters::iterator waiter, domain::Result<domain::FeedPage> page);
    void endWaits();
    [[nodiscard]] bool isOver(const Waiter &waiter) const;

    storage::Database &m_database;
    const domain::Clock &m_clock;
    const Settings m_settings;
    Waiters m_waiters;
    QMultiHash<QString, quint64> m_audiences; // who waits, by the name of the audience
    QTimer m_ticker; // ends waits that are over
    QTimer m_poll;
    QTimer m_soon; // after announceAll()
    quint64 m_lastId = 0;
    std::atomic<int> m_waiting{0};
    std::atomic<bool> m_draining{false};
};

} // namespace candor::workflow
