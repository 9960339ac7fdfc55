// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "client/decisionqueue.h"

#include "client/side.h"
#include "domain/async.h"

namespace candor::client {

using domain::ErrorCode;

namespace {

constexpr std::chrono::milliseconds longestPause = std::chrono::seconds(30);

// The server didn't decide; it may when asked again.
bool isPutOff(const Failure &failure)
{
    return failure.trouble == Trouble::Unreachable || failure.trouble == Trouble::Tls
        || failure.is(ErrorCode::RateLimited) || failure.is(ErrorCode::Overloaded)
        || failure.is(ErrorCode::StorageUnavailable) || failure.is(ErrorCode::Unauthenticated);
}

} // namespace

DecisionQueue::DecisionQueue(const DecisionCalls &calls, std::chrono::milliseconds pause, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
    , m_pause(pause)
{
}

const DecisionQueue::Entry *DecisionQueue::find(const QString &runId) const
{
    const auto it = std::find_if(
        m_open.begin(), m_open.end(), [&runId](const Entry &entry) { return entry.runId == runId; });
    return it == m_open.end() ? nullptr : &*it;
}

DecisionQueue::Entry *DecisionQueue::entryOf(const QByteArray &key)
{
    const auto it
        = std::find_if(m_open.begin(), m_open.end(), [&key](const Entry &entry) { return entry.key == key; });
    return it == m_open.end() ? nullptr : &*it;
}

void DecisionQueue::removeWaiting(const QString &runId)
{
    m_open.removeIf(
        [&runId](const Entry &entry) { return entry.runId == runId && entry.stage == Stage::Waiting; });
}

void DecisionQueue::decide(const Entry &entry)
{
    removeWaiting(entry.runId);
    if (find(entry.runId))
        return;
    auto added = entry;
    added.key = newIdempotencyKey();
    added.stage = Stage::Waiting;
    added.attempts = 0;
    added.mayBeDone = false;
    added.leavesAt = QDateTime::currentDateTime().addMSecs(m_window.count());
    m_open.append(added);
    QTimer::singleShot(m_window, this, [this, key = added.key] { leave(key); });
    Q_EMIT changed();
}

bool DecisionQueue::undo(const QString &runId)
{
    const auto before = m_open.size();
    removeWaiting(runId);
    if (m_open.size() == before)
        return false;
    Q_EMIT changed();
    return true;
}

QString DecisionQueue::undoNewest()
{
    for (auto it = m_open.rbegin(); it != m_open.rend(); ++it) {
        if (it->stage == Stage::Waiting) {
            const auto runId = it->runId;
            undo(runId);
            return runId;
        }
    }
    return {};
}

void DecisionQueue::discard()
{
    m_open.removeIf(
        [](const Entry &entry) { return entry.stage == Stage::Waiting || entry.stage == Stage::Held; });
    Q_EMIT changed();
}

void DecisionQueue::forget()
{
    m_open.clear(); // late answers and repetitions find nothing
    Q_EMIT changed();
}

void DecisionQueue::sendNow()
{
    const auto open = m_open;
    for (const auto &entry : open)
        leave(entry.key);
}

void DecisionQueue::repeatNow()
{
    const auto open = m_open;
    for (const auto &entry : open) {
        if (entry.stage == Stage::Held || entry.stage == Stage::Unknown)
            leave(entry.key);
    }
}

void DecisionQueue::leave(const QByteArray &key)
{
    auto *entry = entryOf(key);
    if (!entry || entry->stage == Stage::Sending)
        return;
    entry->stage = Stage::Sending;
    ++entry->attempts;
    domain::whenFinished(m_calls.decide(entry->kind, entry->runId, entry->decision, key), this,
        [this, key](const Outcome<api::DecisionAnswer> &outcome) { conclude(key, outcome); });
    Q_EMIT changed();
}

void DecisionQueue::conclude(const QByteArray &key, const Outcome<api::DecisionAnswer> &outcome)
{
    auto *entry = entryOf(key);
    if (!entry)
        return;
    if (!outcome && (outcome.error().outcomeIsUnknown() || isPutOff(outcome.error()))) {
        repeatLater(*entry, outcome.error());
        return;
    }
    const auto concluded = *entry;
    m_open.removeIf([&key](const Entry &open) { return open.key == key; });
    if (outcome)
        Q_EMIT done(concluded, *outcome);
    else
        Q_EMIT refused(concluded, outcome.error());
    Q_EMIT changed();
}

void DecisionQueue::repeatLater(Entry &entry, const Failure &failure)
{
    entry.mayBeDone = entry.mayBeDone || failure.outcomeIsUnknown();
    entry.stage = entry.mayBeDone ? Stage::Unknown : Stage::Held;
    const auto grown = m_pause * (1 << std::min(entry.attempts - 1, 10));
    const auto asked = std::chrono::milliseconds(std::chrono::seconds(failure.retryAfterSeconds));
    const auto pause = std::max(std::min(grown, longestPause), asked);
    QTimer::singleShot(pause, this, [this, key = entry.key] { leave(key); });
    Q_EMIT changed();
}

} // namespace candor::client
