// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/glyphview.h"

#include <QPainter>

namespace candor::parts {

GlyphView::GlyphView(look::Glyph glyph, look::Tone tone, int side, QWidget *parent)
    : QWidget(parent)
    , m_glyph(glyph)
    , m_tone(tone)
{
    setFixedSize(side, side);
}

void GlyphView::set(look::Glyph glyph, look::Tone tone)
{
    m_glyph = glyph;
    m_tone = tone;
    update();
}

void GlyphView::standFlush()
{
    m_isFlush = true;
    update();
}

void GlyphView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    if (m_isFlush)
        painter.translate(layoutDirection() == Qt::LeftToRight ? -width() / 8.0 : width() / 8.0, 0);
    painter.setLayoutDirection(layoutDirection());
    look::paint(painter, rect(), m_glyph, look::tokensOf(palette()).pair(m_tone).ink);
}

} // namespace candor::parts
