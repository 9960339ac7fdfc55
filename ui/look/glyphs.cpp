// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/glyphs.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

// In the global namespace, as Q_INIT_RESOURCE wants it.
static void initializeIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace candor::look {

namespace {

// The drawing in `colour`. QtSvg paints currentColor black, so that it is replaced before.
QByteArray drawing(Glyph glyph, const QColor &colour)
{
    static const bool initialized = [] {
        initializeIcons();
        return true;
    }();
    Q_UNUSED(initialized)
    QFile file(QStringLiteral(":/icons/%1.svg").arg(name(glyph)));
    return file.open(QIODevice::ReadOnly) ? file.readAll().replace("currentColor", colour.name().toLatin1())
                                          : QByteArray();
}

QPixmap pixmapOf(Glyph glyph, const QSize &pixels, const QColor &colour)
{
    const auto key = QStringLiteral("glyph/%1/%2x%3/%4")
                         .arg(int(glyph))
                         .arg(pixels.width())
                         .arg(pixels.height())
                         .arg(colour.rgba());
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    pixmap = QPixmap(pixels);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    QSvgRenderer(drawing(glyph, colour)).render(&painter);
    painter.end();
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

class GlyphEngine final : public QIconEngine
{
public:
    explicit GlyphEngine(Glyph glyph)
        : m_glyph(glyph)
    {
    }
    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        look::paint(*painter, rect, m_glyph, colour(mode));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State) override
    {
        return pixmapOf(m_glyph, size, colour(mode));
    }
    [[nodiscard]] QIconEngine *clone() const override { return new GlyphEngine(m_glyph); }

private:
    [[nodiscard]] static QColor colour(QIcon::Mode mode)
    {
        const auto palette = QGuiApplication::palette();
        if (mode == QIcon::Disabled)
            return palette.color(QPalette::Disabled, QPalette::WindowText);
        return mode == QIcon::Selected ? palette.color(QPalette::HighlightedText)
                                       : palette.color(QPalette::WindowText);
    }

    Glyph m_glyph;
};

} // namespace

QString name(Glyph glyph)
{
    static constexpr const char *names[]
        = {"inbox", "plan", "report", "check", "cross", "undo", "clock", "warning", "info", "hand", "ring",
            "chat", "bar", "person", "signout", "reload", "server", "offline", "eye", "copy", "edit", "wand",
            "chevron", "sun", "quote", "chart", "delivery", "key", "webhook", "table", "ranking", "board",
            "building", "sliders", "keyboard", "candor", "flag", "up", "down", "platform", "expand"};
    static_assert(std::size(names) == glyphCount);
    return QString::fromLatin1(names[int(glyph)]);
}

QIcon icon(Glyph glyph)
{
    return QIcon(new GlyphEngine(glyph));
}

void paint(QPainter &painter, const QRectF &place, Glyph glyph, const QColor &colour)
{
    const auto ratio = painter.device()->devicePixelRatioF();
    const auto side = std::min(place.width(), place.height());
    const auto pixels = QSize(1, 1) * int(std::ceil(side * ratio));
    QRectF square(0, 0, side, side);
    square.moveCenter(place.center());
    painter.save();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (glyph == Glyph::Chevron && painter.layoutDirection() == Qt::RightToLeft) {
        painter.translate(2 * square.center().x(), 0);
        painter.scale(-1, 1);
    }
    painter.drawPixmap(square, pixmapOf(glyph, pixels, colour), QRectF(QPointF(), QSizeF(pixels)));
    painter.restore();
}

} // namespace candor::look
