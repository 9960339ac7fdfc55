// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/dashboard/figure.h"

#include "look/glyphs.h"
#include "look/metrics.h"
#include "look/script.h"
#include "look/style.h"
#include "look/typography.h"

#include <QPainter>

namespace candor::pages {

using namespace look::space;

Figure::Figure(const QString &title, QWidget *parent)
    : QAbstractButton(parent)
    , m_title(title)
{
    setAttribute(Qt::WA_Hover);
    setFocusPolicy(Qt::TabFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    show(m_number, {});
}

void Figure::show(const QString &number, const QString &word, look::Tone tone)
{
    m_number = number;
    m_word = word;
    m_tone = tone;
    setAccessibleName(QStringList{m_title, number, word}.join(QLatin1Char(' ')).trimmed());
    setToolTip(accessibleName());
    update();
}

void Figure::paintEvent(QPaintEvent *)
{
    const auto &t = look::tokensOf(palette());
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setLayoutDirection(layoutDirection());
    painter.setPen(t.border);
    painter.setBrush(underMouse() ? t.hover : t.surface);
    painter.drawRoundedRect(
        QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), look::cardRadius, look::cardRadius);
    const auto alignment = int(QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft) | Qt::AlignVCenter);
    auto line = [this, y = s](int height) mutable {
        const QRect place(l, y, width() - 2 * l, height);
        y += height;
        return place;
    };
    const auto elided = [&painter](const QString &text, const QRect &place) {
        return look::elided(text, painter.fontMetrics(), place.width());
    };
    painter.setPen(t.muted);
    painter.setFont(look::font(look::Type::Small));
    auto place = line(20);
    painter.drawText(place, alignment, elided(m_title, place));
    painter.setPen(t.text);
    painter.setFont(look::font(look::Type::Figure));
    place = line(38);
    painter.drawText(place, alignment, elided(m_number, place));
    const bool isTrouble = m_tone == look::Tone::Danger || m_tone == look::Tone::Warning;
    painter.setPen(m_tone == look::Tone::Neutral ? t.muted : t.pair(m_tone).ink);
    painter.setFont(look::font(look::Type::Small));
    place = line(20);
    if (isTrouble) {
        const auto glyph
            = QStyle::visualRect(layoutDirection(), rect(), QRect(place.x(), place.y() + 3, 14, 14));
        look::paint(painter, glyph, look::Glyph::Warning, t.pair(m_tone).ink);
        place = QStyle::visualRect(layoutDirection(), rect(), place.adjusted(18, 0, 0, 0));
    }
    painter.drawText(place, alignment, elided(m_word, place));
    if (hasFocus())
        look::paintFocusRing(painter, rect(), t, look::cardRadius);
}

} // namespace candor::pages
