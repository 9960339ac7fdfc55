// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/stampbook.h"

#include "look/script.h"
#include "parts/badge.h"

#include <QGuiApplication>
#include <QPainter>
#include <QStyle>
#include <QTextLayout>
#include <cmath>

namespace candor::parts {

namespace {

constexpr int mostBytes = 2 * 1024 * 1024; // some screens of a table
constexpr int overhang = 3; // of letters beyond what they are said to take

// Figures and codes are set letter by letter: kerning would only keep them from standing below one another,
// and shaping is most of what a new text costs.
bool areFigures(const QString &text)
{
    bool hasDigit = false;
    for (const auto letter : text) {
        if (letter.unicode() < 0x20 || letter.unicode() > 0x7e)
            return false;
        hasDigit = hasDigit || letter.isDigit();
    }
    return hasDigit;
}

// A text as one line, shaped once where it fits.
class Line
{
public:
    Line(const Stamp &stamp, const QFont &font, Qt::LayoutDirection direction)
        : m_layout({}, font)
    {
        QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
        option.setWrapMode(QTextOption::NoWrap);
        option.setTextDirection(direction);
        m_layout.setTextOption(option);
        m_layout.setCacheEnabled(true); // what was shaped is painted
        auto text = stamp.text;
        for (const char16_t space : {u'\n', u'\r', u'\t'})
            text.replace(QChar(space), QLatin1Char(' ')); // it stays one line
        lay(text);
        if (m_size.width() > stamp.width)
            lay(look::elided(text, QFontMetrics(font), stamp.width));
    }
    [[nodiscard]] QSize size() const { return m_size; }
    void paint(QPainter &painter, const QPoint &corner, QRgb ink) const
    {
        painter.setPen(QColor::fromRgba(ink));
        m_layout.draw(&painter, corner);
    }

private:
    void lay(const QString &text)
    {
        m_layout.setText(text);
        m_layout.beginLayout();
        auto line = m_layout.createLine();
        m_size = {};
        if (line.isValid()) {
            line.setLineWidth(QWIDGETSIZE_MAX);
            m_size = QSize(int(std::ceil(line.naturalTextWidth())), int(std::ceil(line.height())));
        }
        m_layout.endLayout();
    }

    QTextLayout m_layout;
    QSize m_size;
};

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

StampBook::StampBook()
    : m_pictures(mostBytes)
{
}

size_t qHash(const StampBook::Key &key, size_t seed) noexcept
{
    const auto &stamp = key.stamp;
    return qHashMulti(seed, stamp.text, stamp.width, stamp.ground, stamp.ink, int(stamp.type),
        stamp.tone ? int(*stamp.tone) : -1, stamp.glyph ? int(*stamp.glyph) : -1, int(key.direction),
        key.ratio);
}

void StampBook::adoptFont()
{
    const auto font = QGuiApplication::font();
    if (m_font == font)
        return;
    m_font = font;
    m_fonts.clear();
    m_pictures.clear();
}

const QFont &StampBook::fontFor(const Stamp &stamp)
{
    const auto type = stamp.tone ? look::Type::Small : stamp.type;
    auto it = m_fonts.find(type);
    if (it == m_fonts.end()) {
        Fonts fonts{look::font(type), look::font(type)};
        fonts.figures.setStyleStrategy(
            QFont::StyleStrategy(fonts.figures.styleStrategy() | QFont::PreferNoShaping));
        it = m_fonts.insert(type, fonts);
    }
    return areFigures(stamp.text) && !stamp.tone ? it->figures : it->words;
}

QPixmap StampBook::pictureOf(const Key &key)
{
    const auto &stamp = key.stamp;
    const auto onPicture = [&](const QSize &size, const auto &draw) {
        QPixmap picture(size * key.ratio);
        picture.setDevicePixelRatio(key.ratio);
        picture.fill(QColor::fromRgb(stamp.ground));
        QPainter painter(&picture);
        painter.setLayoutDirection(key.direction);
        draw(painter);
        return picture;
    };
    if (stamp.tone) {
        const auto badge = badgeOf(stamp, fontFor(stamp));
        const auto size = badgeSize(badge);
        return onPicture(size, [&](QPainter &painter) {
            paintBadge(painter, QRect({}, size), badge, look::tokens(stamp.scheme));
        });
    }
    const Line line(stamp, fontFor(stamp), key.direction);
    return onPicture(line.size() + QSize(2, 2) * overhang,
        [&](QPainter &painter) { line.paint(painter, QPoint(overhang, overhang), stamp.ink); });
}

// Where the picture's pixels wouldn't be the painter's.
void StampBook::paintAtOnce(QPainter &painter, const QRect &place, Qt::Alignment alignment,
    Qt::LayoutDirection direction, const Stamp &stamp)
{
    painter.save();
    painter.setLayoutDirection(direction);
    painter.setClipRect(place.adjusted(-overhang, 0, overhang, 0), Qt::IntersectClip);
    if (stamp.tone) {
        paintBadge(painter, place, badgeOf(stamp, fontFor(stamp)), look::tokens(stamp.scheme));
    } else {
        const Line line(stamp, fontFor(stamp), direction);
        line.paint(painter, cornerIn(place, alignment, direction, line.size()), stamp.ink);
    }
    painter.restore();
}

void StampBook::paint(QPainter &painter, const QRect &place, Qt::Alignment alignment,
    Qt::LayoutDirection direction, const Stamp &stamp)
{
    if (stamp.text.isEmpty() || stamp.width <= 0)
        return;
    adoptFont();
    const auto ratio = painter.device()->devicePixelRatioF();
    const Key key{stamp, direction, int(ratio)};
    if (ratio != key.ratio || painter.worldTransform().type() > QTransform::TxTranslate) {
        paintAtOnce(painter, place, alignment, direction, stamp);
        return;
    }
    const auto *kept = m_pictures.object(key);
    const auto picture = kept ? *kept : pictureOf(key);
    const int around = stamp.tone ? 0 : overhang;
    const auto outer = place.adjusted(-around, -around, around, around);
    const auto size = picture.size() / key.ratio;
    const QRect target(cornerIn(outer, alignment, direction, size), size);
    if (outer.contains(target))
        painter.drawPixmap(target.topLeft(), picture);
    else
        painter.drawPixmap(target & outer, picture,
            QRect(((target & outer).topLeft() - target.topLeft()) * key.ratio,
                (target & outer).size() * key.ratio));
    if (!kept)
        m_pictures.insert(key, new QPixmap(picture), size.width() * size.height() * 4);
}

} // namespace candor::parts
