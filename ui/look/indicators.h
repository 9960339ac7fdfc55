// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QRectF>

class QPainter;
class QStyleOption;

// What the style paints boxes and rings with.
namespace candor::look {

// Colours that aren't valid paint nothing.
void paintRounded(
    QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line);
// A ring, with a dot in it when it is the one.
void paintRadioButton(QPainter &painter, const QStyleOption &option);
// A box that is empty, checked, or partly so.
void paintCheckBox(QPainter &painter, const QStyleOption &option);

} // namespace candor::look
