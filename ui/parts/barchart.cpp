// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/barchart.h"

#include "look/metrics.h"

#include <QPainter>
#include <QPainterPath>

namespace candor::parts {

namespace {

constexpr double funnelRow = 30; // at least; rows take what room there is, up to
constexpr double widestRow = 48;

// The ground behind the place that is looked at.
void paintPlace(QPainter &painter, const QRectF &place, const look::Tokens &tokens)
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(tokens.hover);
    painter.drawRoundedRect(place, 4, 4);
}

double rowHeight(const QRectF &area, qsizetype rows)
{
    return std::clamp(area.height() / double(std::max<qsizetype>(1, rows)), funnelRow, widestRow);
}

} // namespace

void BarChart::paintData(QPainter &painter, const QRectF &area, const look::Tokens &tokens)
{
    const double step = area.width() / double(data().rows.size());
    const double gap = step > 6 ? std::min(step * 0.25, 8.0) : step > 2 ? 1 : 0;
    const double most = end();
    const auto slotOf
        = [&](int i) { return QRectF(area.left() + i * step, area.top(), step, area.height()); };
    if (place() >= 0)
        paintPlace(painter, slotOf(place()), tokens);
    paintAxis(painter, area, tokens);
    for (int i = 0; i < data().rows.size(); ++i) {
        const auto slot = slotOf(i);
        double from = area.bottom();
        const auto &values = data().rows.at(i).values;
        for (int series = 0; series < data().series.size(); ++series) {
            const double height = values.value(series).value_or(0) / most * area.height();
            if (height <= 0)
                continue;
            painter.setPen(Qt::NoPen);
            painter.setBrush(ink(series, tokens));
            painter.drawRect(QRectF(slot.left() + gap / 2, from - height, step - gap, height));
            from -= height;
        }
    }
}

void LineChart::paintData(QPainter &painter, const QRectF &area, const look::Tokens &tokens)
{
    const auto count = double(data().rows.size());
    const double most = end();
    const auto x = [&](int i) { return area.left() + (i + 0.5) / count * area.width(); };
    if (place() >= 0)
        paintPlace(painter, {x(place()) - 4, area.top(), 8, area.height()}, tokens);
    paintAxis(painter, area, tokens);
    for (int series = 0; series < data().series.size(); ++series) {
        QPainterPath path;
        bool isDrawing = false;
        painter.setPen(Qt::NoPen);
        painter.setBrush(ink(series, tokens));
        for (int i = 0; i < data().rows.size(); ++i) {
            const auto value = data().rows.at(i).values.value(series);
            if (!value) {
                isDrawing = false;
                continue;
            }
            const QPointF point(x(i), area.bottom() - std::min(*value / most, 1.0) * area.height());
            if (isDrawing)
                path.lineTo(point);
            else
                path.moveTo(point);
            isDrawing = true;
            painter.drawEllipse(point, i == place() ? 4 : 2, i == place() ? 4 : 2);
        }
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(ink(series, tokens), 2, series % 2 == 0 ? Qt::SolidLine : Qt::DashLine));
        painter.drawPath(path);
    }
}

QSize Funnel::sizeHint() const
{
    return {320, int(funnelRow * double(std::max<qsizetype>(1, data().rows.size())))};
}

int Funnel::placeAt(const QRectF &area, const QPointF &point) const
{
    const auto place = int((point.y() - area.top()) / rowHeight(area, data().rows.size()));
    return area.contains(point) && place < data().rows.size() ? place : -1;
}

void Funnel::paintData(QPainter &painter, const QRectF &area, const look::Tokens &tokens)
{
    const auto &metrics = painter.fontMetrics();
    double names = 0;
    double numbers = 0;
    for (const auto &row : data().rows) {
        names = std::max(names, metrics.horizontalAdvance(row.name) + 1.0);
        numbers = std::max(numbers, metrics.horizontalAdvance(data().text(row.values.value(0))) + 1.0);
    }
    const double start = area.left() + names + look::space::m;
    const double room = std::max(0.0, area.right() - start - numbers - look::space::m);
    const double most = std::max(1.0, data().largest());
    const double height = rowHeight(area, data().rows.size());
    for (int i = 0; i < data().rows.size(); ++i) {
        const auto &row = data().rows.at(i);
        const QRectF line(area.left(), area.top() + i * height, area.width(), height);
        if (i == place())
            paintPlace(painter, line, tokens);
        painter.setPen(tokens.text);
        paintText(
            painter, {line.left(), line.top(), names, height}, Qt::AlignLeft | Qt::AlignVCenter, row.name);
        const double value = row.values.value(0).value_or(0);
        const double length = value > 0 ? std::max(3.0, value / most * room) : 0;
        painter.setPen(Qt::NoPen);
        painter.setBrush(tokens.sunken);
        painter.drawRoundedRect(QRectF(start, line.center().y() - 8, room, 16), 4, 4);
        painter.setBrush(ink(0, tokens));
        if (length > 0)
            painter.drawRoundedRect(QRectF(start, line.center().y() - 8, length, 16), 4, 4);
        painter.setPen(tokens.text);
        paintText(painter, {area.right() - numbers, line.top(), numbers, height},
            Qt::AlignRight | Qt::AlignVCenter, data().text(row.values.value(0)));
    }
}

} // namespace candor::parts
