// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/style.h"

#include <QStyleOption>

// How Style draws controls; of no use to anybody else.
namespace candor::look {

struct Face
{
    QColor fill;
    QColor line;
    QColor ink;
};

// Of a button in its state; a `widget` without a role is a plain one.
[[nodiscard]] Face faceOf(const QStyleOption &option, const QWidget *widget);
[[nodiscard]] bool isTextArea(const QWidget *widget);

// Without a fill or a line where the colour is none.
void paintRounded(
    QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line);
void paintField(QPainter &painter, const QStyleOption &option);
// The arrow of a spin box: up for a negative height, down for a positive one.
void paintStep(QPainter &painter, const QStyleOption &option, const QRect &place, int height, bool isEnabled);
// As a field where something can be typed, else as a button; with the arrow of a spin box.
void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow);
// A ring, with a dot in it when it is the one.
void paintRadioButton(QPainter &painter, const QStyleOption &option);
// A box that is empty, checked, or partly so.
void paintCheckBox(QPainter &painter, const QStyleOption &option);
// Behind a scroll bar is what is behind the text or the rows that it scrolls.
void paintGroove(QPainter &painter, const QStyleOption &option, const QWidget *bar);

} // namespace candor::look
