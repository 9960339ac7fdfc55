// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/stampbook.h"

#include <QHeaderView>

namespace candor::parts {

// Flat, with the order's arrow behind the title.
class TableHeader final : public QHeaderView
{
public:
    explicit TableHeader(QWidget *parent);

    // Qt's own indicator turns around at each press, whether the server can order by that or not.
    void showSorting(int section, Qt::SortOrder order); // -1 = by none
    [[nodiscard]] int sorted() const { return m_sorted; }
    [[nodiscard]] Qt::SortOrder order() const { return m_order; }

    // Room beside what stands in a cell of this column; the first one begins where the page's title does.
    [[nodiscard]] static QMargins room(const QHeaderView &header, int section);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintSection(QPainter *painter, const QRect &rect, int section) const override;

private:
    int m_sorted = -1;
    Qt::SortOrder m_order = Qt::AscendingOrder;
    mutable StampBook m_stamps;
};

} // namespace candor::parts
