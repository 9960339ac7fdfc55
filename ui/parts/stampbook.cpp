// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/stampbook.h"

#include "look/script.h"
#include "parts/badge.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>

namespace candor::parts {

namespace {

constexpr size_t mostAlphabets = 16; // letters of one type on one ground
constexpr int overhang = 3; // of letters beyond what they are said to take

BadgeText badgeOf(const Stamp &stamp, const QFont &font)
{
    BadgeText badge{stamp.text, *stamp.tone, stamp.glyph};
    const int missing = badgeSize(badge).width() - stamp.width;
    if (missing > 0) {
        const QFontMetrics metrics(font);
        badge.text = look::elided(stamp.text, metrics, metrics.horizontalAdvance(stamp.text) - missing);
    }
    return badge;
}

// Where a stamp of `size` stands in `place`.
QPoint cornerIn(const QRect &place, Qt::Alignment alignment, Qt::LayoutDirection direction, const QSize &size)
{
    const auto side = QStyle::visualAlignment(direction, alignment) & Qt::AlignHorizontal_Mask;
    const int free = place.width() - size.width();
    const int x = side & Qt::AlignRight ? free : side & Qt::AlignHCenter ? free / 2 : 0;
    return place.topLeft() + QPoint(x, (place.height() - size.height() + 1) / 2);
}

} // namespace

// How a stamp looks, and what it takes with all that hangs over.
class StampBook::Drawing
{
public:
    Drawing(const Key &key, const StampFonts &fonts)
        : m_key(key)
    {
        const auto &stamp = key.stamp;
        if (stamp.tone)
            m_badge = badgeOf(stamp, look::font(look::Type::Small));
        else
            m_line.emplace(fonts, stamp.text, stamp.width, key.direction);
    }
    [[nodiscard]] QSize size() const
    {
        return m_line ? m_line->size() + QSize(2, 2) * overhang : badgeSize(m_badge);
    }
    // nullptr = it isn't a line of separate letters.
    [[nodiscard]] const LetterLine *letters() const { return m_line ? m_line->letters() : nullptr; }
    void paint(QPainter &painter, const QPoint &corner) const
    {
        if (m_line) {
            m_line->paint(painter, corner + QPoint(overhang, overhang), m_key.stamp.ink);
            return;
        }
        const auto before = painter.layoutDirection();
        painter.setLayoutDirection(m_key.direction);
        paintBadge(painter, QRect(corner, size()), m_badge, look::tokens(m_key.stamp.scheme));
        painter.setLayoutDirection(before);
    }

private:
    const Key &m_key;
    std::optional<StampLine> m_line;
    BadgeText m_badge;
};

size_t qHash(const StampBook::Key &key, size_t seed) noexcept
{
    const auto &stamp = key.stamp;
    return qHashMulti(seed, stamp.text, stamp.width, stamp.ground, stamp.ink, int(stamp.type),
        stamp.tone ? int(*stamp.tone) : -1, stamp.glyph ? int(*stamp.glyph) : -1, int(key.direction));
}

void StampBook::adopt(const QFont &font, int ratio)
{
    if (m_font == font && m_ratio == ratio)
        return;
    m_font = font;
    m_ratio = ratio;
    m_fonts.clear();
    m_letters.clear();
    m_words.clear(ratio);
    m_figures.clear(ratio);
}

const StampFonts &StampBook::fontsFor(look::Type type)
{
    auto &fonts = m_fonts[type];
    if (!fonts)
        fonts = std::make_shared<const StampFonts>(look::font(type));
    return *fonts;
}

Letters &StampBook::lettersFor(const Stamp &stamp)
{
    const std::tuple key(stamp.type, stamp.ground, stamp.ink);
    if (m_letters.size() >= mostAlphabets && !m_letters.contains(key))
        m_letters.clear(); // those of another scheme of colours, say
    return m_letters.try_emplace(key, fontsFor(stamp.type).rawFigures(), stamp.ground, stamp.ink, m_ratio)
        .first->second;
}

StampBook::Sheet &StampBook::sheetFor(const Stamp &stamp)
{
    return !stamp.tone && StampLine::areFigures(stamp.text) ? m_figures : m_words;
}

const QRect *StampBook::pictureOf(const Key &key)
{
    const auto &stamp = key.stamp;
    auto &sheet = sheetFor(stamp);
    if (const auto *kept = sheet.find(key))
        return kept;
    const Drawing drawing(key, fontsFor(stamp.type));
    const auto place = sheet.add(key, drawing.size(), stamp.ground);
    if (!place)
        return nullptr;
    auto &pixels = sheet.pixels();
    const auto inPixels = sheet.inPixels(*place);
    const auto corner = inPixels.topLeft() + QPoint(overhang, overhang) * m_ratio;
    const auto *letters = drawing.letters();
    if (!letters || !lettersFor(stamp).write(pixels, inPixels, corner, *letters)) {
        QPainter painter(&pixels);
        painter.setClipRect(*place);
        painter.fillRect(*place, QColor::fromRgb(stamp.ground));
        drawing.paint(painter, place->topLeft());
    }
    return sheet.find(key);
}

void StampBook::paint(QPainter &painter, const QRect &place, Qt::Alignment alignment,
    Qt::LayoutDirection direction, const Stamp &stamp)
{
    if (stamp.text.isEmpty() || stamp.width <= 0)
        return;
    const auto ratio = painter.device()->devicePixelRatioF();
    adopt(QGuiApplication::font(), std::max(1, int(ratio)));
    const Key key{stamp, direction};
    const int around = stamp.tone ? 0 : overhang;
    const auto outer = place.adjusted(-around, -around, around, around);
    // A picture's pixels must be the painter's.
    const bool isWhole = ratio == m_ratio && painter.worldTransform().type() <= QTransform::TxTranslate;
    if (const auto *picture = isWhole ? pictureOf(key) : nullptr) {
        const QRect target(cornerIn(outer, alignment, direction, picture->size()), picture->size());
        const auto seen = target & outer;
        auto &sheet = sheetFor(stamp);
        painter.drawImage(seen.topLeft(), sheet.pixels(),
            sheet.inPixels(seen.translated(picture->topLeft() - target.topLeft())));
        return;
    }
    const Drawing drawing(key, fontsFor(stamp.type));
    const QRect target(cornerIn(outer, alignment, direction, drawing.size()), drawing.size());
    if (outer.contains(target)) {
        drawing.paint(painter, target.topLeft());
        return;
    }
    painter.save();
    painter.setClipRect(outer, Qt::IntersectClip);
    drawing.paint(painter, target.topLeft());
    painter.restore();
}

} // namespace candor::parts
