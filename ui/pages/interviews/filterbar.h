// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/interviewcalls.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QMenu;
class QPushButton;

namespace candor::parts {
class SearchField;
}

namespace candor::pages {

// What of the interviews is shown. Says so a moment after the person stopped typing, else at once.
class FilterBar final : public QWidget
{
public:
    explicit FilterBar(QWidget *parent = nullptr);

    // Called after each change by the person. The order isn't part of it.
    void whenChanged(const std::function<void(const client::InterviewQuery &)> &changed);
    void setQuery(const client::InterviewQuery &query); // without a call
    [[nodiscard]] client::InterviewQuery query() const;
    [[nodiscard]] bool isEmpty() const { return query() == client::InterviewQuery(); }
    void focusSearch();
    void clear(); // with a call

private:
    void fillStates();
    void showStates();
    void tell();

    parts::SearchField *m_search;
    QMenu *m_statesMenu;
    QPushButton *m_states;
    QComboBox *m_level;
    QPushButton *m_attention;
    QPushButton *m_clear;
    bool m_isSetting = false;
    std::function<void(const client::InterviewQuery &)> m_changed;
};

} // namespace candor::pages
