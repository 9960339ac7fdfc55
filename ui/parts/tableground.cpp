// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a table paints beneath and above its cells.

#include "look/tokens.h"
#include "parts/table.h"
#include "parts/tabledelegate.h"

#include <QHeaderView>
#include <QPaintEvent>
#include <QPainter>
#include <QStyle>

namespace candor::parts {

namespace {

constexpr int ring = 2; // of a table that has the focus and no current row

} // namespace

// All grounds and lines at once, before the cells: hundreds of small rectangles cost more than what is in
// them.
void Table::paintGround(const QRegion &region)
{
    const auto &t = look::tokensOf(palette());
    QPainter painter(viewport());
    for (const auto &rect : region)
        painter.fillRect(rect, t.surface);
    if (m_hasCards || !model())
        return;
    const int columns = std::max(0, horizontalHeader()->length() - horizontalHeader()->offset());
    const auto [first, last] = rowsInSight();
    const auto touched = region.boundingRect();
    for (int row = first; row <= last; ++row) {
        const QRect place(0, rowViewportPosition(row), columns, rowHeight(row));
        if (place.bottom() >= touched.top() && place.bottom() <= touched.bottom())
            painter.fillRect(
                QStyle::visualRect(layoutDirection(), viewport()->rect(), TableDelegate::lineOf(place)),
                t.border);
    }
}

void Table::paintEvent(QPaintEvent *event)
{
    paintGround(event->region());
    QTableView::paintEvent(event);
    if (!hasFocus() || currentIndex().isValid())
        return;
    const auto &t = look::tokensOf(palette());
    QPainter painter(viewport());
    const auto all = viewport()->rect();
    for (const auto &bar : QRegion(all) - all.adjusted(ring, ring, -ring, -ring))
        painter.fillRect(bar, t.accent);
}

} // namespace candor::parts
