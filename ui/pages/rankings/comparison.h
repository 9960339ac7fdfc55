// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/interviewcalls.h"
#include "models/rankingsmodel.h"

#include <QWidget>
#include <functional>
#include <memory>

class QScrollArea;

namespace candor::parts {
class Banner;
class StateStack;
} // namespace candor::parts

namespace candor::pages {

// Two to five candidates, asked for and shown beside one another when all are there.
class Comparison final : public QWidget
{
public:
    static constexpr int fewest = 2;
    static constexpr int most = models::RankingsModel::mostMarks;

    Comparison(const client::InterviewCalls &calls, const QUrl &server);

    // Others than before; what they have now is asked for in any case.
    void show(const QStringList &runIds);
    // What is there stays until the answer comes.
    void reload();
    [[nodiscard]] bool shows(const QString &runId) const { return m_runIds.contains(runId); }
    // Called with the runId of a candidate whose interview is to be opened.
    void whenOpened(const std::function<void(const QString &)> &opened) { m_opened = opened; }
    void whenClosed(const std::function<void()> &closed) { m_closed = closed; }

private:
    void take(qsizetype place, const client::Outcome<client::Seen<api::InterviewDetail>> &outcome);
    void fail(const client::Failure &failure);
    void lay();

    client::InterviewCalls m_calls;
    QUrl m_server;
    QStringList m_runIds;
    QList<std::optional<api::InterviewDetail>> m_details;
    QList<std::optional<api::InterviewDetail>> m_shown; // by m_grid
    qsizetype m_awaited = 0;
    std::unique_ptr<QObject> m_reader; // of those under way
    QWidget *m_place;
    QScrollArea *m_scroll;
    QWidget *m_grid = nullptr;
    parts::StateStack *m_faces;
    parts::Banner *m_banner;
    std::function<void(const QString &)> m_opened;
    std::function<void()> m_closed;
};

} // namespace candor::pages
