// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/peopleanswers.h"
#include "client/failure.h"
#include "parts/badge.h"

#include <QUrl>
#include <QWidget>
#include <functional>

class QAction;
class QLabel;

namespace candor::parts {
class Banner;
class Confirm;
class Facts;
} // namespace candor::parts

namespace candor::pages {

class PasswordCard;

// One account: who it is, what they may do, and what can be done about it.
class PersonDetail final : public QWidget
{
public:
    // What the page offers, shown as buttons.
    struct Commands
    {
        QAction *edit;
        QAction *invite;
        QAction *password;
        QAction *disable; // or enable
        QAction *remove;
    };
    explicit PersonDetail(const Commands &commands, QWidget *parent = nullptr);

    // `permissions`: those of the role, without wildcards; `hindrance`: why not all of it is offered; may be
    // empty.
    void show(const api::Person &person, const QStringList &permissions, const QString &hindrance);
    [[nodiscard]] const std::optional<api::Person> &shown() const { return m_shown; }
    void askAboutDisabling(const std::function<void()> &disable);
    void askAboutRemoving(const std::function<void()> &remove);
    void askForPassword(const std::function<void(const QString &)> &set);
    void refusePassword(const client::Failure &failure, const QUrl &server);
    // While the server is asked nothing can be changed.
    void setBusy(bool isBusy);
    void giveUp(); // what was asked
    void showTrouble(const QString &sentence); // empty = none
    void showTrouble(const QString &sentence, const QString &wayOut, const std::function<void()> &go);

private:
    std::optional<api::Person> m_shown;
    QLabel *m_name;
    parts::Badge *m_status;
    QLabel *m_lock;
    parts::Facts *m_facts;
    QLabel *m_permissionsTitle;
    QLabel *m_permissions;
    QLabel *m_hindrance;
    parts::Banner *m_banner;
    PasswordCard *m_password;
    parts::Confirm *m_confirm;
};

} // namespace candor::pages
