// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/style.h"

#include <QApplication>

namespace candor::look {

namespace {

constexpr char typeProperty[] = "candorType";

} // namespace

void setType(QWidget *widget, Type type)
{
    widget->setProperty(typeProperty, int(type));
    widget->setFont(font(type));
}

void apply(QApplication &application, Scheme scheme, double textScale)
{
    static const auto desktopFont = baseFont();
    auto scaled = desktopFont;
    scaled.setPointSizeF(scaled.pointSizeF() * textScale);
    if (!dynamic_cast<Style *>(QApplication::style()))
        QApplication::setStyle(new Style);
    if (QApplication::font() != scaled) {
        application.setFont(scaled);
        const auto widgets = QApplication::allWidgets();
        for (auto *widget : widgets) {
            const auto type = widget->property(typeProperty);
            if (type.isValid())
                widget->setFont(font(Type(type.toInt())));
        }
    }
    QApplication::setPalette(palette(scheme));
}

} // namespace candor::look
