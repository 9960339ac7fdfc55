// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/rankingcalls.h"

#include <QTimer>
#include <QWidget>
#include <functional>

class QComboBox;
class QLineEdit;
class QStringListModel;

namespace candor::parts {
class Segments;
}

namespace candor::pages {

// Which reports are ranked: of a position, a level, approved or waiting. A position is asked for when it is
// finished, as the server takes it as a whole; while it is typed those are offered that offer() has named.
class RankingFilter final : public QWidget
{
public:
    // `mayReview`: without it there are only approved ones.
    explicit RankingFilter(bool mayReview, QWidget *parent = nullptr);

    // Called after each change by the person.
    void whenChanged(const std::function<void(const client::RankingQuery &)> &changed)
    {
        m_changed = changed;
    }
    [[nodiscard]] client::RankingQuery query() const;
    [[nodiscard]] bool isEmpty() const { return query() == client::RankingQuery(); }
    void clear(); // with a call
    void focusPosition();
    // Called with what the person has typed of a position, when they pause.
    void whenTyped(const std::function<void(const QString &)> &typed) { m_typed = typed; }
    // Positions that there are, from then on.
    void offer(const QStringList &positions);

private:
    void tell();

    QLineEdit *m_position;
    QStringListModel *m_positions;
    QComboBox *m_level;
    parts::Segments *m_status;
    bool m_isSetting = false;
    QTimer m_typing;
    std::function<void(const QString &)> m_typed;
    std::function<void(const client::RankingQuery &)> m_changed;
};

} // namespace candor::pages
