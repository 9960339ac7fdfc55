// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/peoplecalls.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QPushButton;

namespace candor::parts {
class SearchField;
}

namespace candor::pages {

// Who is shown. Says so a moment after the person stopped typing, else at once.
class PeopleFilter final : public QWidget
{
public:
    explicit PeopleFilter(QWidget *parent = nullptr);

    // Called after each change by the person.
    void whenChanged(const std::function<void(const client::PeopleQuery &)> &changed) { m_changed = changed; }
    void setQuery(const client::PeopleQuery &query); // without a call
    [[nodiscard]] client::PeopleQuery query() const;
    void focusSearch();
    void clear(); // with a call

private:
    void tell();

    parts::SearchField *m_search;
    QComboBox *m_status;
    QPushButton *m_clear;
    bool m_isSetting = false;
    std::function<void(const client::PeopleQuery &)> m_changed;
};

} // namespace candor::pages
