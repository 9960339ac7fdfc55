// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/badge.h"

#include "look/metrics.h"
#include "look/typography.h"

#include <QPainter>

namespace candor::parts {

using look::space::s;
using look::space::xs;

namespace {

constexpr int glyphSide = 14;

} // namespace

QSize badgeSize(const BadgeText &badge)
{
    const QFontMetrics metrics(look::font(look::Type::Small));
    const int glyph = badge.glyph ? glyphSide + xs : 0;
    return {metrics.horizontalAdvance(badge.text) + glyph + 2 * s + 2,
        std::max(metrics.height(), glyphSide) + xs + 2};
}

void paintBadge(QPainter &painter, const QRect &place, const BadgeText &badge, const look::Tokens &tokens)
{
    const auto pair = tokens.pair(badge.tone);
    const auto size = badgeSize(badge);
    const auto direction = painter.layoutDirection();
    const QRect pill = QStyle::alignedRect(direction, Qt::AlignLeft | Qt::AlignVCenter, size, place);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(pair.ground);
    painter.drawRoundedRect(pill, pill.height() / 2.0, pill.height() / 2.0);
    QRect inner = pill.adjusted(s, 0, -s, 0);
    if (badge.glyph) {
        const QRect glyph = QStyle::alignedRect(
            direction, Qt::AlignLeft | Qt::AlignVCenter, QSize(glyphSide, glyphSide), inner);
        look::paint(painter, glyph, *badge.glyph, pair.ink);
        if (direction == Qt::LeftToRight)
            inner.setLeft(glyph.right() + 1 + xs);
        else
            inner.setRight(glyph.left() - 1 - xs);
    }
    painter.setFont(look::font(look::Type::Small));
    painter.setPen(pair.ink);
    painter.drawText(inner, Qt::AlignCenter, badge.text);
    painter.restore();
}

Badge::Badge(const BadgeText &badge, QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setBadge(badge);
}

void Badge::setBadge(const BadgeText &badge)
{
    m_badge = badge;
    setAccessibleName(badge.text);
    updateGeometry();
    update();
}

void Badge::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setLayoutDirection(layoutDirection());
    paintBadge(painter, rect(), m_badge, look::tokensOf(palette()));
}

} // namespace candor::parts
