// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/habits.h"

#include <QAction>
#include <QCoreApplication>
#include <QMenu>
#include <QSettings>

namespace candor::desktop {

namespace {

const QString stopKey = QStringLiteral("atEnd/stopServer");
const QString trayKey = QStringLiteral("atEnd/stayInTray");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Habits)
};

void addChoice(QMenu &menu, const QString &text, const QString &key, bool isOn)
{
    auto *action = menu.addAction(text);
    action->setCheckable(true);
    action->setChecked(isOn);
    QObject::connect(
        action, &QAction::toggled, &menu, [key](bool isChosen) { QSettings().setValue(key, isChosen); });
}

} // namespace

bool stopsServerAtEnd()
{
    return QSettings().value(stopKey, true).toBool();
}

bool staysInTray()
{
    return QSettings().value(trayKey, false).toBool();
}

void addHabitsMenu(QMenu &menu)
{
    auto *habits = menu.addMenu(Text::tr("When Candor &closes"));
    addChoice(*habits, Text::tr("&Stop the server on this computer"), stopKey, stopsServerAtEnd());
    addChoice(*habits, Text::tr("Stay in the &tray, where there is one"), trayKey, staysInTray());
}

} // namespace candor::desktop
