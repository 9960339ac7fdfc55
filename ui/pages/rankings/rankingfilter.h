// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/rankingcalls.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QLineEdit;
class QStringListModel;

namespace candor::models {
class RankingsModel;
}
namespace candor::parts {
class Segments;
}

namespace candor::pages {

// Which reports are ranked: of a position, a level, approved or waiting. A position is asked for when it is
// finished, as the server takes it as a whole; those that were seen are offered.
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
    // Remembers the positions that are ranked there.
    void learn(const models::RankingsModel &model);

private:
    void tell();

    QLineEdit *m_position;
    QStringListModel *m_positions;
    QComboBox *m_level;
    parts::Segments *m_status;
    bool m_isSetting = false;
    std::function<void(const client::RankingQuery &)> m_changed;
};

} // namespace candor::pages
