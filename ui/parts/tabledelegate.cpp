// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/tabledelegate.h"

#include "look/metrics.h"
#include "look/roles.h"
#include "look/typography.h"
#include "parts/tableheader.h"

#include <QPainter>
#include <QStyleOptionButton>
#include <QTableView>

namespace candor::parts {

using namespace look::space;

namespace {

constexpr int leastHeight = 36;
constexpr int barHeight = 10;
constexpr int currentWidth = 3;

void paintSkeleton(QPainter &painter, const QRect &place, Qt::LayoutDirection direction,
    const QModelIndex &index, const look::Tokens &t)
{
    const int share = 45 + (index.row() * 37 + index.column() * 23) % 45;
    const QRect bar(place.left(), place.center().y() - barHeight / 2, place.width() * share / 100, barHeight);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(t.hover);
    painter.drawRoundedRect(QStyle::visualRect(direction, place, bar), barHeight / 2.0, barHeight / 2.0);
    painter.restore();
}

void paintCheck(
    QPainter &painter, const QRect &place, const QStyleOptionViewItem &option, Qt::CheckState state)
{
    QStyleOptionButton box;
    box.palette = option.palette;
    box.state = QStyle::State_Enabled | (state == Qt::Checked ? QStyle::State_On : QStyle::State_Off);
    box.rect = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
        QSize(look::glyphSize + 2, look::glyphSize + 2), place);
    painter.save();
    option.widget->style()->drawPrimitive(QStyle::PE_IndicatorCheckBox, &box, &painter, option.widget);
    painter.restore();
}

} // namespace

int TableDelegate::rowHeight()
{
    return std::max(leastHeight, QFontMetrics(look::font(look::Type::Body)).height() + 2 * s);
}

QSize TableDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &) const
{
    return {look::space::huge, rowHeight()};
}

void TableDelegate::paintGround(QPainter &painter, const QStyleOptionViewItem &option,
    const QModelIndex &index, const QColor &ground) const
{
    const auto &t = look::tokensOf(option.palette);
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    if (m_grounds == Grounds::Here || ground != t.surface) {
        painter.fillRect(option.rect, ground);
        painter.fillRect(lineOf(option.rect), t.border);
    }
    // The current row has a bar where its line begins, so that it is seen without its colour.
    if (!view || view->currentIndex().row() != index.row())
        return;
    const auto viewport = view->viewport()->rect();
    const QRect bar(viewport.left(), option.rect.top(), currentWidth, option.rect.height());
    painter.fillRect(
        QStyle::visualRect(option.direction, viewport, bar), view->hasFocus() ? t.accent : t.control);
}

void TableDelegate::paintText(QPainter &painter, QRect place, const QStyleOptionViewItem &option,
    const QModelIndex &index, const QColor &ground) const
{
    const auto scheme = look::schemeOf(option.palette);
    const auto &t = look::tokens(scheme);
    Stamp stamp;
    stamp.text = index.data(Qt::DisplayRole).toString();
    stamp.ground = ground.rgb();
    const auto tone = index.data(look::ToneRole);
    const auto glyph = index.data(look::GlyphRole);
    if (tone.isValid() && !stamp.text.isEmpty()) {
        stamp.width = place.width();
        stamp.tone = look::Tone(tone.toInt());
        stamp.scheme = scheme;
        if (glyph.isValid())
            stamp.glyph = look::Glyph(glyph.toInt());
        m_stamps.paint(painter, place, Qt::AlignLeft, option.direction, stamp);
        return;
    }
    const auto ink = index.data(look::MutedRole).toBool() ? t.muted : t.text;
    if (glyph.isValid()) {
        const QRect where = QStyle::alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter,
            QSize(look::glyphSize, look::glyphSize), place);
        look::paint(painter, where, look::Glyph(glyph.toInt()), ink);
        const int taken = look::glyphSize + s;
        place = option.direction == Qt::LeftToRight ? place.adjusted(taken, 0, 0, 0)
                                                    : place.adjusted(0, 0, -taken, 0);
    }
    stamp.width = place.width();
    stamp.ink = ink.rgb();
    m_stamps.paint(
        painter, place, Qt::Alignment(index.data(Qt::TextAlignmentRole).toInt()), option.direction, stamp);
}

void TableDelegate::paint(
    QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const auto &t = look::tokensOf(option.palette);
    const auto ground = option.state & QStyle::State_Selected ? t.selected
        : index.data(look::FreshRole).toBool()                ? t.info.ground
        : index.row() == m_hovered                            ? t.hover
                                                              : t.surface;
    paintGround(*painter, option, index, ground);
    const auto *table = qobject_cast<const QTableView *>(option.widget);
    const auto place = option.rect.marginsRemoved(
        table ? TableHeader::room(*table->horizontalHeader(), index.column()) : QMargins(m, 0, m, 1));
    if (index.data(look::PendingRole).toBool()) {
        (void)index.data(Qt::DisplayRole); // so that the model hears what is looked at
        paintSkeleton(*painter, place, option.direction, index, t);
    } else if (const auto check = index.data(Qt::CheckStateRole); check.isValid()) {
        (void)index.data(Qt::DisplayRole);
        paintCheck(*painter, place, option, Qt::CheckState(check.toInt()));
    } else {
        paintText(*painter, place, option, index, ground);
    }
}

} // namespace candor::parts
