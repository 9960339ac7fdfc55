// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/apiclient.h"
#include "client/eventfollower.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace candor::models {

// One interview as it is now: asks again when an event tells of it, when the feed has a gap and each fifteen
// seconds, since edits and overrides make no event. GUI thread; the feed must outlive it.
class InterviewReader final : public QObject
{
    Q_OBJECT

public:
    InterviewReader(
        const client::InterviewCalls &calls, client::EventFollower &feed, QObject *parent = nullptr);

    // Another interview, or the same again.
    void open(const QString &runId);
    void close();
    void refresh();
    // Whether anybody looks; without, nothing is asked for by itself.
    void setWatched(bool isWatched);

    [[nodiscard]] const QString &runId() const { return m_runId; } // empty: none is open
    // Nothing until it was read.
    [[nodiscard]] const std::optional<api::InterviewDetail> &detail() const { return m_detail; }
    // Why what is there may be old; nothing while it is new.
    [[nodiscard]] const std::optional<client::Failure> &staleness() const { return m_staleness; }

Q_SIGNALS:
    // It was read for the first time, or is another than before (nothing for the first time).
    void read(const std::optional<candor::api::InterviewDetail> &before);
    // Only while nothing of it is there.
    void failed(const candor::client::Failure &failure);
    // What is there couldn't be read anew, or could again.
    void stalenessChanged();

private:
    void setStaleness(const std::optional<client::Failure> &staleness);
    void take(const client::Outcome<client::Seen<api::InterviewDetail>> &outcome);

    client::InterviewCalls m_calls;
    QString m_runId;
    QByteArray m_entityTag;
    std::optional<api::InterviewDetail> m_detail;
    std::optional<client::Failure> m_staleness;
    std::unique_ptr<QObject> m_reader; // of the call under way
    QTimer m_timer;
};

} // namespace candor::models
