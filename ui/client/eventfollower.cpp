// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/eventfollower.h"

#include "domain/async.h"

#include <QRandomGenerator>

namespace candor::client {

namespace {

constexpr int pollsBeforeWaiting = 6; // then the server is asked whether one may wait again

std::optional<Audience> audienceOf(const api::Identity &me)
{
    if (me.tenant)
        return Audience::Tenant;
    if (me.platform)
        return Audience::Platform;
    return std::nullopt;
}

} // namespace

EventFollower::EventFollower(Session &session, const EventCalls &calls, const Times &times, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_calls(calls)
    , m_times(times)
{
    m_next.setSingleShot(true);
    connect(&m_next, &QTimer::timeout, this, &EventFollower::ask);
    m_telling.setSingleShot(true);
    m_telling.setInterval(m_times.gathering);
    connect(&m_telling, &QTimer::timeout, this, &EventFollower::tell);
    connect(&m_session, &Session::stateChanged, this, &EventFollower::adopt);
    connect(&m_session, &Session::workplaceChanged, this, [this] {
        m_next.stop();
        forget(); // a cursor is of one feed
        adopt();
    });
    adopt();
}

EventFollower::EventFollower(Session &session, const EventCalls &calls, QObject *parent)
    : EventFollower(session, calls, Times(), parent)
{
}

EventFollower::~EventFollower() = default;

void EventFollower::adopt()
{
    if (m_session.state() == Session::State::SigningIn)
        return;
    if (m_session.state() != Session::State::SignedIn) {
        m_reader.reset();
        m_next.stop();
        setPace(Pace::Stopped);
        if (m_session.state() == Session::State::SignedOut)
            forget();
        return;
    }
    const auto &me = *m_session.me();
    if (m_person != me.id)
        forget();
    const auto audience = audienceOf(me);
    if (!audience) {
        m_reader.reset();
        m_next.stop();
        setPace(Pace::Stopped);
        return;
    }
    m_person = me.id;
    m_audience = *audience;
    setPace(Pace::Following);
    ask();
}

void EventFollower::forget()
{
    m_person.reset();
    m_cursor.clear();
    m_gathered.clear();
    m_telling.stop();
    m_failures = 0;
    m_hasGap = false;
}

void EventFollower::ask()
{
    if (m_failures > 0 && m_away.hasExpired(m_times.gap.count()) && !m_cursor.isEmpty()) {
        m_cursor.clear();
        m_hasGap = true;
    }
    const bool mayWait = m_pace == Pace::Following || m_polls >= pollsBeforeWaiting;
    m_isWaiting = mayWait && !m_cursor.isEmpty() && m_failures == 0;
    m_polls = m_isWaiting ? 0 : m_polls + 1;
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_calls.followEvents(m_audience, m_cursor,
                             m_isWaiting ? m_times.wait : std::chrono::seconds(0), m_reader.get()),
        m_reader.get(), [this](const Outcome<api::EventPage> &outcome) { take(outcome); });
}

void EventFollower::take(const Outcome<api::EventPage> &outcome)
{
    if (!outcome) {
        recover(outcome.error());
        return;
    }
    m_failures = 0;
    m_cursor = outcome->nextCursor;
    if (!outcome->events.isEmpty()) {
        m_gathered += outcome->events;
        if (!m_telling.isActive())
            m_telling.start();
    }
    if (std::exchange(m_hasGap, false))
        Q_EMIT gapped();
    if (m_isWaiting)
        setPace(Pace::Following);
    askIn(m_pace == Pace::Polling ? m_times.polling : std::chrono::milliseconds(0));
}

void EventFollower::recover(const Failure &failure)
{
    if (failure.is(domain::ErrorCode::RateLimited)) {
        setPace(Pace::Polling);
        askIn(std::max<std::chrono::milliseconds>(
            m_times.polling, std::chrono::seconds(failure.retryAfterSeconds)));
        return;
    }
    if (failure.is(domain::ErrorCode::ValidationFailed) && !m_cursor.isEmpty()) {
        m_cursor.clear(); // of another installation, or of before a restored backup
        m_hasGap = true;
        askIn(m_times.pause);
        return;
    }
    if (failure.is(domain::ErrorCode::PermissionRequired)) {
        setPace(Pace::Stopped); // the role changed
        return;
    }
    if (m_failures++ == 0)
        m_away.start();
    const auto grown = std::min(m_times.pause * (1 << std::min(m_failures - 1, 10)), m_times.longestPause);
    const auto jitter = grown.count() / 4;
    askIn(grown + std::chrono::milliseconds(QRandomGenerator::global()->bounded(qint64(jitter) + 1)));
}

void EventFollower::askIn(std::chrono::milliseconds pause)
{
    m_next.start(pause);
}

void EventFollower::tell()
{
    Q_EMIT happened(std::exchange(m_gathered, {}));
}

void EventFollower::setPace(Pace pace)
{
    if (m_pace == pace)
        return;
    m_pace = pace;
    Q_EMIT paceChanged();
}

} // namespace candor::client
