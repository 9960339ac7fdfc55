// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/roleanswers.h"

#include <QWidget>
#include <functional>

class QAction;
class QLabel;

namespace candor::parts {
class Badge;
class Banner;
class Confirm;
} // namespace candor::parts

namespace candor::pages {

// One role: what it is for and what it may.
class RoleDetail final : public QWidget
{
public:
    // `commands`: the page's, shown as buttons.
    explicit RoleDetail(const QList<QAction *> &commands, QWidget *parent = nullptr);

    void show(const api::RoleEntry &role);
    [[nodiscard]] const std::optional<api::RoleEntry> &shown() const { return m_shown; }
    // Why it can't be changed by whoever looks; empty = it can.
    void setRefusal(const QString &sentence);
    void askAboutDeleting(const std::function<void()> &remove);
    void showTrouble(const QString &sentence); // empty = none

private:
    std::optional<api::RoleEntry> m_shown;
    QLabel *m_name;
    parts::Badge *m_origin;
    QLabel *m_text;
    QLabel *m_permissions;
    QLabel *m_refusal;
    parts::Banner *m_banner;
    parts::Confirm *m_confirm;
};

} // namespace candor::pages
