// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/keyanswers.h"
#include "parts/badge.h"

#include <QWidget>
#include <chrono>
#include <functional>

class QAction;
class QComboBox;
class QLabel;

namespace candor::parts {
class Banner;
class Confirm;
class Facts;
} // namespace candor::parts

namespace candor::pages {

// One key or client: what it may, when it was used, and the ways to replace and to end it.
class KeyDetail final : public QWidget
{
public:
    // `rotate` and `revoke` are the page's commands, shown as buttons.
    KeyDetail(QAction *rotate, QAction *revoke, const domain::Clock &clock, QWidget *parent = nullptr);

    void show(const api::Credential &credential);
    [[nodiscard]] const std::optional<api::Credential> &shown() const { return m_shown; }
    void askAboutRotation(const std::function<void(std::chrono::seconds)> &rotate);
    void askAboutRevoking(const std::function<void()> &revoke);
    void giveUp(); // what was asked
    void showTrouble(const QString &sentence); // empty = none

private:
    QWidget *buildRotation();

    const domain::Clock &m_clock;
    std::optional<api::Credential> m_shown;
    QLabel *m_name;
    QLabel *m_description;
    parts::Badge *m_state;
    parts::Facts *m_facts;
    QLabel *m_permissions;
    parts::Banner *m_banner;
    QWidget *m_rotation;
    QComboBox *m_overlap;
    parts::Confirm *m_confirm;
    std::function<void(std::chrono::seconds)> m_rotate;
};

} // namespace candor::pages
