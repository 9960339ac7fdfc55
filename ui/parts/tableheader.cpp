// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/tableheader.h"

#include "look/metrics.h"
#include "look/style.h"
#include "look/tokens.h"
#include "look/typography.h"

#include <QPainter>

namespace candor::parts {

using namespace look::space;

namespace {

constexpr int narrowest = 48;

} // namespace

TableHeader::TableHeader(QWidget *parent)
    : QHeaderView(Qt::Horizontal, parent)
{
    setSectionsClickable(true);
    setSectionsMovable(true);
    setHighlightSections(false);
    setMinimumSectionSize(narrowest);
    setStretchLastSection(true);
    look::setType(this, look::Type::Small);
    setContextMenuPolicy(Qt::CustomContextMenu);
    setMouseTracking(true);
}

QSize TableHeader::sizeHint() const
{
    return {QHeaderView::sizeHint().width(), std::max(look::controlHeight, fontMetrics().height() + 2 * s)};
}

QMargins TableHeader::room(const QHeaderView &header, int section)
{
    const int before = header.sectionPosition(section) == 0 ? l : m;
    return header.layoutDirection() == Qt::LeftToRight ? QMargins(before, 0, m, 1)
                                                       : QMargins(m, 0, before, 1);
}

void TableHeader::showSorting(int section, Qt::SortOrder order)
{
    if (m_sorted == section && m_order == order)
        return;
    m_sorted = section;
    m_order = order;
    viewport()->update();
}

void TableHeader::paintSection(QPainter *painter, const QRect &rect, int section) const
{
    const auto &t = look::tokensOf(palette());
    painter->fillRect(rect, t.surface);
    painter->fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), t.border);
    const bool isSorted = m_sorted == section;
    const auto inner = rect.marginsRemoved(room(*this, section));
    Stamp stamp;
    stamp.text = model()->headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    if (isSorted)
        stamp.text += m_order == Qt::AscendingOrder ? QStringLiteral(" ↑") : QStringLiteral(" ↓");
    stamp.width = inner.width();
    stamp.ground = t.surface.rgb();
    stamp.ink = (isSorted ? t.text : t.muted).rgb();
    stamp.type = look::Type::Small;
    const auto alignment
        = Qt::Alignment(model()->headerData(section, Qt::Horizontal, Qt::TextAlignmentRole).toInt());
    m_stamps.paint(*painter, inner, alignment, layoutDirection(), stamp);
    if (sectionPosition(section) + sectionSize(section) == length() && length() >= viewport()->width())
        return; // the table's own edge is there
    painter->fillRect(QStyle::visualRect(layoutDirection(), rect,
                          QRect(rect.right(), rect.top() + s, 1, rect.height() - 2 * s)),
        t.border);
}

} // namespace candor::parts
