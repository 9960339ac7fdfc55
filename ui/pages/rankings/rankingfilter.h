// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/rankingcalls.h"

#include <QWidget>
#include <functional>

class QComboBox;

namespace candor::parts {
class Segments;
}

namespace candor::pages {

class PositionField;

// Which reports are ranked: of a position, a level, approved or waiting. A position is asked for when it is
// finished, as the server takes it as a whole; while it is typed those that there are are offered.
class RankingFilter final : public QWidget
{
public:
    // `mayReview`: without it there are only approved ones.
    RankingFilter(const client::RankingCalls &calls, bool mayReview, QWidget *parent = nullptr);

    // Called after each change by the person.
    void whenChanged(const std::function<void(const client::RankingQuery &)> &changed)
    {
        m_changed = changed;
    }
    [[nodiscard]] client::RankingQuery query() const;
    [[nodiscard]] bool isEmpty() const { return query() == client::RankingQuery(); }
    void clear(); // with a call
    void focusPosition();

private:
    void tell();

    PositionField *m_position;
    QComboBox *m_level;
    parts::Segments *m_status;
    bool m_isSetting = false;
    std::function<void(const client::RankingQuery &)> m_changed;
};

} // namespace candor::pages
