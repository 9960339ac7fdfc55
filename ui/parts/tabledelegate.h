// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/stampbook.h"

#include <QStyledItemDelegate>

namespace candor::parts {

// Paints a cell of a Table: text, a badge where there is a tone, a box to check where there is a state of it,
// grey bars while nothing is there yet.
class TableDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    // Who paints the ground of cells that are neither selected, new nor under the mouse, and the lines below.
    enum class Grounds {
        Here,
        Beneath, // the view has painted all of them when cells are painted
    };
    void setGrounds(Grounds grounds) { m_grounds = grounds; }
    // The line below rows, on `row` or on a cell.
    [[nodiscard]] static QRect lineOf(const QRect &row) { return {row.left(), row.bottom(), row.width(), 1}; }

    [[nodiscard]] static int rowHeight();
    // The row that the mouse is over; -1 = none.
    void setHovered(int row) { m_hovered = row; }
    [[nodiscard]] int hovered() const { return m_hovered; }

    void paint(
        QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    void paintGround(QPainter &painter, const QStyleOptionViewItem &option, const QModelIndex &index,
        const QColor &ground) const;
    void paintText(QPainter &painter, QRect place, const QStyleOptionViewItem &option,
        const QModelIndex &index, const QColor &ground) const;

    Grounds m_grounds = Grounds::Here;
    int m_hovered = -1;
    mutable StampBook m_stamps;
};

} // namespace candor::parts
