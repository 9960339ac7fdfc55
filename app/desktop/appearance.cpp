// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "desktop/appearance.h"

#include "look/glyphs.h"
#include "look/style.h"
#include "look/tokens.h"

#include <QApplication>
#include <QPainter>
#include <QSettings>
#include <QStyleHints>

namespace candor::desktop {

namespace {

const QString key = QStringLiteral("appearance");
const QString scaleKey = QStringLiteral("interface/textScale");
constexpr double smallestScale = 0.8;
constexpr double largestScale = 2;

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

// The mark, as the windows of the program have it where the desktop doesn't know it by its name.
QIcon mark()
{
    QIcon icon;
    for (const int side : {16, 24, 32, 48, 64, 128}) {
        QPixmap picture(side, side);
        picture.fill(Qt::transparent);
        QPainter painter(&picture);
        look::paint(painter, QRectF(0, 0, side, side), look::Glyph::Candor,
            look::tokensOf(QApplication::palette()).accent);
        painter.end();
        icon.addPixmap(picture);
    }
    return icon;
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
    look::apply(*qApp, scheme, savedTextScale());
    QApplication::setWindowIcon(mark());
    QSettings().setValue(key, nameOf(appearance));
}

double savedTextScale()
{
    return std::clamp(QSettings().value(scaleKey, 1.0).toDouble(), smallestScale, largestScale);
}

void useTextScale(double scale)
{
    QSettings().setValue(scaleKey, scale);
    useAppearance(savedAppearance());
}

} // namespace candor::desktop
