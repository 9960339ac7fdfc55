// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/platformnames.h"
#include "parts/badge.h"

#include <QWidget>
#include <functional>

class QAction;
class QLabel;
class QLineEdit;

namespace candor::parts {
class Banner;
class Confirm;
class Facts;
class Field;
} // namespace candor::parts

namespace candor::pages {

// One organisation: what it is, and the ways to act in it, to change and to end it.
class OrganisationDetail final : public QWidget
{
public:
    // The page's commands, shown as buttons.
    struct Commands
    {
        QAction *act;
        QAction *settings;
        QAction *rename;
        QAction *suspend;
        QAction *remove;
    };
    OrganisationDetail(const Commands &commands, models::PlatformNames &names, QWidget *parent = nullptr);

    enum class Place {
        Here, // the person acts in it
        Elsewhere,
    };
    // What is asked about another one is given up.
    void show(const domain::Tenant &tenant, Place place);
    [[nodiscard]] const std::optional<domain::Tenant> &shown() const { return m_shown; }
    void askForName(const std::function<void(const QString &)> &rename);
    void askAboutStatus(const std::function<void(domain::TenantStatus)> &change);
    void askAboutEnd(const std::function<void()> &remove);
    // Once the server said that interviews are going on.
    void askAboutForcedEnd(const std::function<void()> &remove);
    void giveUp(); // what was asked
    void showTrouble(const QString &sentence); // empty = none

private:
    QWidget *buildNaming();
    void submitName();

    models::PlatformNames &m_names;
    std::optional<domain::Tenant> m_shown;
    QLabel *m_name;
    parts::Badge *m_status;
    parts::Badge *m_above; // of its platform
    parts::Badge *m_here;
    parts::Badge *m_trial;
    parts::Banner *m_banner;
    QWidget *m_naming;
    parts::Facts *m_facts;
    QLineEdit *m_newName;
    parts::Field *m_newNameField;
    parts::Confirm *m_confirm;
    std::function<void(const QString &)> m_rename;
};

} // namespace candor::pages
