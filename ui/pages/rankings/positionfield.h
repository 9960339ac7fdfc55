// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/rankingcalls.h"

#include <QLineEdit>
#include <QTimer>
#include <functional>
#include <memory>

class QStandardItemModel;

namespace candor::pages {

// A position to be typed, or to be chosen among those that the server has a ranking of. The first two hundred
// with what is typed somewhere in them are offered, by name and level; without an answer, a position can
// still be typed as a whole.
class PositionField final : public QLineEdit
{
public:
    // What the person means: as they typed it, or as they chose it.
    struct Choice
    {
        QString position;
        std::optional<domain::Level> level; // when they chose one with it
        bool operator==(const Choice &) const = default;
    };

    explicit PositionField(const client::RankingCalls &calls, QWidget *parent = nullptr);

    // Positions with reports like these are offered from then on.
    void setReports(std::optional<domain::Level> level, domain::AssessmentStatus status);
    // Called when the person is done: by a choice, Return, going elsewhere, or making it empty.
    void whenFinished(const std::function<void(const Choice &)> &finished) { m_finished = finished; }
    // With no call.
    void forget();

private:
    void ask();
    void offer(const api::Page<domain::RankedPosition> &page);
    void addRow(const QString &shown, const Choice &choice);
    void finish();

    client::RankingCalls m_calls;
    client::PositionQuery m_reports;
    QStandardItemModel *m_offered;
    QTimer m_typing;
    std::optional<Choice> m_chosen; // in the list; what is typed after it is something else
    bool m_isForgetting = false;
    std::unique_ptr<QObject> m_reader; // of the positions that are looked for
    std::function<void(const Choice &)> m_finished;
};

} // namespace candor::pages
