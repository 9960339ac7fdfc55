// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/chartbase.h"

namespace candor::parts {

// A bar for each row; the values of one row stand on one another.
class BarChart final : public ChartBase
{
public:
    using ChartBase::ChartBase;

protected:
    void paintData(QPainter &painter, const QRectF &area, const look::Tokens &tokens) override;
    [[nodiscard]] bool isBlank() const override { return data().largestSum() <= 0; } // no bar has a height
    [[nodiscard]] double end() const override { return data().most.value_or(roundEnd(data().largestSum())); }
};

// A line for each series over the rows; where no value is known it is broken.
class LineChart final : public ChartBase
{
public:
    using ChartBase::ChartBase;

protected:
    void paintData(QPainter &painter, const QRectF &area, const look::Tokens &tokens) override;
};

// Bars that lie below one another, each with its name and its value: how many are at each step of a way.
class Funnel final : public ChartBase
{
public:
    using ChartBase::ChartBase;
    static constexpr int leastWidth = 240;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {leastWidth, sizeHint().height()}; }

protected:
    void paintData(QPainter &painter, const QRectF &area, const look::Tokens &tokens) override;
    [[nodiscard]] QMarginsF room() const override { return {}; }
    [[nodiscard]] int placeAt(const QRectF &area, const QPointF &point) const override;
};

} // namespace candor::parts
