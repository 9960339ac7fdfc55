// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/painting.h"

#include "look/metrics.h"

#include <QAbstractScrollArea>
#include <QPainter>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace candor::look {

void paintRounded(
    QPainter &painter, const QRectF &rect, double radius, const QColor &fill, const QColor &line)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter.setPen(line.isValid() ? QPen(line, 1) : QPen(Qt::NoPen));
    painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    painter.restore();
}

Face faceOf(const QStyleOption &option, const QWidget *widget)
{
    const auto &t = tokensOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isDown = option.state & (QStyle::State_Sunken | QStyle::State_On);
    const bool isOver = isEnabled && (option.state & QStyle::State_MouseOver);
    if (!isEnabled)
        return {roleOf(widget) == ButtonRole::Quiet ? QColor() : t.window,
            roleOf(widget) == ButtonRole::Quiet ? QColor() : t.border, t.control};
    switch (roleOf(widget)) {
    case ButtonRole::Primary:
        return {isDown || isOver ? mixed(t.accent, t.text, isDown ? 0.25 : 0.12) : t.accent, {}, t.onAccent};
    case ButtonRole::Danger:
        return {isDown || isOver ? t.danger.ground : t.surface, t.danger.ink, t.danger.ink};
    case ButtonRole::Quiet:
        return {isDown ? t.selected : isOver ? t.hover : QColor(), {}, t.text};
    case ButtonRole::Plain:
        break;
    }
    return {isDown ? t.selected : isOver ? t.hover : t.surface, t.control, t.text};
}

void paintField(QPainter &painter, const QStyleOption &option)
{
    const auto &t = tokensOf(option.palette);
    const bool hasFocus = option.state & QStyle::State_HasFocus;
    const bool isEnabled = option.state & QStyle::State_Enabled;
    paintRounded(painter, option.rect, controlRadius, isEnabled ? t.surface : t.window,
        isEnabled ? t.control : t.border);
    if (hasFocus)
        paintFocusRing(painter, option.rect, t, controlRadius);
}

void paintStep(QPainter &painter, const QStyleOption &option, const QRect &place, int height, bool isEnabled)
{
    const auto &t = tokensOf(option.palette);
    const auto middle = QRectF(place).center() - QPointF(option.direction == Qt::LeftToRight ? 4 : -4, 0);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled ? t.muted : t.border, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF(
        {middle + QPointF(-4, -height), middle + QPointF(0, height), middle + QPointF(4, -height)}));
    painter.restore();
}

void paintComboBox(QPainter &painter, const QStyleOptionComboBox &option, const QRect &arrow)
{
    const auto &t = tokensOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    if (option.editable) {
        paintField(painter, option);
    } else {
        const auto face = faceOf(option, nullptr);
        paintRounded(painter, option.rect, controlRadius, face.fill, face.line);
        if (option.state & QStyle::State_HasFocus)
            paintFocusRing(painter, option.rect, t, controlRadius);
    }
    const int outwards = option.direction == Qt::LeftToRight ? 3 : -3; // to where a spin box has its arrows
    paintStep(painter, option, arrow.translated(outwards, 0), 2, isEnabled);
}

bool isTextArea(const QWidget *widget)
{
    return qobject_cast<const QTextEdit *>(widget) || qobject_cast<const QPlainTextEdit *>(widget);
}

void paintGroove(QPainter &painter, const QStyleOption &option, const QWidget *bar)
{
    const auto *place = bar ? bar->parentWidget() : nullptr;
    const auto *area = place ? qobject_cast<const QAbstractScrollArea *>(place->parentWidget()) : nullptr;
    if (!area || area->frameShape() != QFrame::NoFrame)
        return;
    const auto *viewport = area->viewport();
    if (viewport->autoFillBackground() && viewport->backgroundRole() == QPalette::Base)
        painter.fillRect(option.rect, viewport->palette().color(QPalette::Base));
}

void paintRadioButton(QPainter &painter, const QStyleOption &option)
{
    const auto &t = tokensOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & QStyle::State_On;
    const auto line = isEnabled && !isOn ? t.control : isEnabled ? t.accent : t.border;
    paintRounded(painter, option.rect, option.rect.height() / 2.0, isEnabled ? t.surface : t.window, line);
    if (!isOn)
        return;
    const auto dot = option.rect.adjusted(4, 4, -4, -4);
    paintRounded(painter, dot, dot.height() / 2.0, isEnabled ? t.accent : t.control, {});
}

void paintCheckBox(QPainter &painter, const QStyleOption &option)
{
    const auto &t = tokensOf(option.palette);
    const bool isEnabled = option.state & QStyle::State_Enabled;
    const bool isOn = option.state & (QStyle::State_On | QStyle::State_NoChange);
    const QRectF box = QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5);
    const auto ground = !isEnabled ? t.window : isOn ? t.accent : t.surface;
    paintRounded(painter, option.rect, 4, ground, !isEnabled ? t.border : isOn ? t.accent : t.control);
    if (!isOn)
        return;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(isEnabled ? t.onAccent : t.control, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&box](double x, double y) {
        return QPointF(box.x() + box.width() * x, box.y() + box.height() * y);
    };
    if (option.state & QStyle::State_On)
        painter.drawPolyline(QPolygonF({at(0.25, 0.52), at(0.43, 0.7), at(0.76, 0.32)}));
    else
        painter.drawLine(at(0.28, 0.5), at(0.72, 0.5));
    painter.restore();
}

} // namespace candor::look
