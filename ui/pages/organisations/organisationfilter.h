// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/organisationcalls.h"

#include <QWidget>
#include <functional>

class QComboBox;
class QPushButton;

namespace candor::parts {
class SearchField;
}

namespace candor::pages {

// Which organisations are shown. Says so a moment after the person stopped typing, else at once.
class OrganisationFilter final : public QWidget
{
public:
    explicit OrganisationFilter(QWidget *parent = nullptr);

    void whenChanged(const std::function<void(const client::OrganisationQuery &)> &changed);
    [[nodiscard]] client::OrganisationQuery query() const;
    void focusSearch();
    void clear(); // with a call

private:
    void tell();

    parts::SearchField *m_search;
    QComboBox *m_status;
    QPushButton *m_clear;
    std::function<void(const client::OrganisationQuery &)> m_changed;
};

} // namespace candor::pages
