// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/platformanswers.h"

#include <QWidget>
#include <functional>

class QAction;
class QLabel;

namespace candor::parts {
class Badge;
class Banner;
class Confirm;
class Facts;
} // namespace candor::parts

namespace candor::pages {

// One platform, and what can be done about it.
class PlatformDetail final : public QWidget
{
public:
    struct Commands
    {
        QAction *edit;
        QAction *people;
        QAction *suspend;
        QAction *remove;
    };
    explicit PlatformDetail(const Commands &commands, QWidget *parent = nullptr);

    // `tenants`: how many organisations it has; nothing = not known yet.
    void show(const api::PlatformAnswer &platform, std::optional<qint64> tenants);
    // Suspends the active and reactivates the suspended one.
    void askAboutStatus(const std::function<void(domain::PlatformStatus)> &change);
    void askAboutRemoving(const std::function<void()> &remove);
    void showTrouble(const QString &sentence, const QString &wayOut, const std::function<void()> &go);
    void forgetTrouble();

private:
    std::optional<api::PlatformAnswer> m_shown;
    QLabel *m_name;
    parts::Badge *m_status;
    parts::Facts *m_facts;
    QLabel *m_hindrance;
    parts::Banner *m_banner;
    parts::Confirm *m_confirm;
};

} // namespace candor::pages
