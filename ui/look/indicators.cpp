// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/indicators.h"

#include "look/tokens.h"

#include <QPainter>
#include <QStyleOption>

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
