// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/tokens.h"
#include "look/typography.h"

#include <QProxyStyle>

class QApplication;
class QAbstractButton;

namespace candor::look {

// What a button is for its page.
enum class ButtonRole {
    Plain,
    Primary, // the one thing that people come for
    Quiet, // without an outline, beside others
    Danger, // ends something
};
void setRole(QAbstractButton *button, ButtonRole role);
[[nodiscard]] ButtonRole roleOf(const QWidget *button);

// Fusion, calmer: flat rounded controls of one height, a ring for the focus, thin scroll bars. Colours come
// from the widget's palette, so that a change of the palette is a change of everything.
class Style final : public QProxyStyle
{
public:
    Style();

    void drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
        const QWidget *widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
        const QWidget *widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
        const QWidget *widget) const override;
    QRect subElementRect(
        SubElement element, const QStyleOption *option, const QWidget *widget) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &contents,
        const QWidget *widget) const override;
    int pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const override;
    int styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
        QStyleHintReturn *data) const override;
    QIcon standardIcon(StandardPixmap icon, const QStyleOption *option, const QWidget *widget) const override;
    void polish(QWidget *widget) override;
    using QProxyStyle::polish;
};

// The ring around what has the focus, inside `rect`.
void paintFocusRing(QPainter &painter, const QRectF &rect, const Tokens &tokens, double radius);

// Gives a widget that font, and again when the program's gets another size.
void setType(QWidget *widget, Type type);

// Style, palette and font for the whole program; again for another scheme or size. `textScale`: 1 = the
// desktop's size.
void apply(QApplication &application, Scheme scheme, double textScale = 1);

} // namespace candor::look
