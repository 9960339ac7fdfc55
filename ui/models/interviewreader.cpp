// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/interviewreader.h"

#include "domain/async.h"

namespace candor::models {

namespace {

constexpr std::chrono::seconds freshness{15};

} // namespace

InterviewReader::InterviewReader(
    const client::InterviewCalls &calls, client::EventFollower &feed, QObject *parent)
    : QObject(parent)
    , m_calls(calls)
{
    m_timer.setInterval(freshness);
    connect(&m_timer, &QTimer::timeout, this, &InterviewReader::refresh);
    connect(&feed, &client::EventFollower::gapped, this, &InterviewReader::refresh);
    connect(&feed, &client::EventFollower::happened, this, [this](const QList<api::EventEnvelope> &events) {
        const bool isOurs = std::any_of(events.begin(), events.end(),
            [this](const api::EventEnvelope &event) { return event.runId == m_runId; });
        if (isOurs)
            refresh();
    });
}

void InterviewReader::open(const QString &runId)
{
    if (m_runId == runId) {
        refresh();
        return;
    }
    close();
    m_runId = runId;
    refresh();
}

void InterviewReader::close()
{
    m_runId.clear();
    m_entityTag.clear();
    m_detail.reset();
    m_reader.reset();
    setStaleness({});
}

void InterviewReader::setStaleness(const std::optional<client::Failure> &staleness)
{
    if (!staleness && !m_staleness)
        return;
    m_staleness = staleness;
    Q_EMIT stalenessChanged();
}

void InterviewReader::setWatched(bool isWatched)
{
    if (isWatched == m_timer.isActive())
        return;
    if (!isWatched) {
        m_timer.stop();
        return;
    }
    m_timer.start();
    refresh();
}

void InterviewReader::refresh()
{
    if (m_runId.isEmpty())
        return;
    m_reader = std::make_unique<QObject>();
    domain::whenFinished(m_calls.getInterview(m_runId, m_entityTag, m_reader.get()), m_reader.get(),
        [this](const client::Outcome<client::Seen<api::InterviewDetail>> &outcome) { take(outcome); });
}

void InterviewReader::take(const client::Outcome<client::Seen<api::InterviewDetail>> &outcome)
{
    if (!outcome) {
        if (m_detail)
            setStaleness(outcome.error()); // what is there stays
        else
            Q_EMIT failed(outcome.error());
        return;
    }
    setStaleness({});
    if (!outcome->value)
        return; // still what it was
    m_entityTag = outcome->entityTag;
    const auto before = std::exchange(m_detail, outcome->value);
    Q_EMIT read(before);
}

} // namespace candor::models
