// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/typography.h"

#include <QFontDatabase>
#include <QGuiApplication>

namespace candor::look {

namespace {

constexpr double smallest = 10; // points

} // namespace

QFont font(Type type)
{
    auto font = QGuiApplication::font();
    const auto sized = [&font](double factor, QFont::Weight weight) {
        font.setPointSizeF(font.pointSizeF() * factor);
        font.setWeight(weight);
        return font;
    };
    switch (type) {
    case Type::Small:
        return sized(0.9, QFont::Normal);
    case Type::Body:
        return font;
    case Type::Strong:
        return sized(1, QFont::DemiBold);
    case Type::Heading:
        return sized(1.2, QFont::DemiBold);
    case Type::Title:
        return sized(1.5, QFont::DemiBold);
    case Type::Figure:
        return sized(2, QFont::DemiBold);
    case Type::Code: {
        auto code = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        code.setPointSizeF(font.pointSizeF());
        return code;
    }
    }
    Q_UNREACHABLE();
}

QFont baseFont()
{
    auto font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    if (font.family().compare(QLatin1String("Sans Serif"), Qt::CaseInsensitive) == 0) {
        const auto installed = QFontDatabase::families();
        for (const auto *family : {"Inter", "Cantarell", "Noto Sans"}) {
            if (installed.contains(QLatin1String(family))) {
                font.setFamily(QLatin1String(family));
                break;
            }
        }
    }
    if (font.pointSizeF() < smallest)
        font.setPointSizeF(smallest);
    return font;
}

double textScale()
{
    return QGuiApplication::font().pointSizeF() / baseFont().pointSizeF();
}

} // namespace candor::look
