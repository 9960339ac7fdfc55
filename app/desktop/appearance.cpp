// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/appearance.h"

#include "look/glyphs.h"
#include "look/style.h"

#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QMenu>
#include <QSettings>
#include <QStyleHints>

namespace candor::desktop {

namespace {

const QString key = QStringLiteral("appearance");

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(Appearance)
};

QString nameOf(Appearance appearance)
{
    switch (appearance) {
    case Appearance::System:
        return QStringLiteral("system");
    case Appearance::Light:
        return QStringLiteral("light");
    case Appearance::Dark:
        return QStringLiteral("dark");
    }
    Q_UNREACHABLE();
}

look::Scheme systemScheme()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark ? look::Scheme::Dark
                                                                                 : look::Scheme::Light;
#else
    static const auto atFirst = look::schemeOf(QApplication::palette());
    return atFirst;
#endif
}

} // namespace

Appearance savedAppearance()
{
    const auto saved = QSettings().value(key).toString();
    for (const auto appearance : {Appearance::Light, Appearance::Dark}) {
        if (nameOf(appearance) == saved)
            return appearance;
    }
    return Appearance::System;
}

void useAppearance(Appearance appearance)
{
    const auto system = systemScheme(); // asked before the palette is ours
    const auto scheme = appearance == Appearance::System ? system
        : appearance == Appearance::Light                ? look::Scheme::Light
                                                         : look::Scheme::Dark;
    look::apply(*qApp, scheme);
    QSettings().setValue(key, nameOf(appearance));
}

void addAppearanceMenu(QMenu &menu)
{
    auto *appearances = menu.addMenu(look::icon(look::Glyph::Sun), Text::tr("&Appearance"));
    auto *group = new QActionGroup(appearances);
    const std::pair<Appearance, QString> choices[] = {
        {Appearance::System, Text::tr("As the &desktop")},
        {Appearance::Light, Text::tr("&Light")},
        {Appearance::Dark, Text::tr("Dar&k")},
    };
    for (const auto &[appearance, text] : choices) {
        auto *action = appearances->addAction(text);
        action->setCheckable(true);
        action->setChecked(savedAppearance() == appearance);
        group->addAction(action);
        QObject::connect(
            action, &QAction::triggered, appearances, [choice = appearance] { useAppearance(choice); });
    }
}

} // namespace candor::desktop
