// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/letters.h"

#include <QGlyphRun>
#include <QPainter>
#include <algorithm>
#include <cmath>
#include <iterator>

namespace candor::parts {

namespace {

constexpr int phases = 64; // parts of a pixel that letters begin at: Qt's own unit
constexpr int around = 2; // pixels that edges may take beyond a letter's outline
constexpr qsizetype most = 1500; // pictures that are kept

// The smallest part of `pixels` with all that isn't `ground`.
QRect inkIn(const QImage &pixels, QRgb ground)
{
    QRect ink;
    for (int y = 0; y < pixels.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(y));
        for (int x = 0; x < pixels.width(); ++x) {
            if (line[x] != ground)
                ink |= QRect(x, y, 1, 1);
        }
    }
    return ink;
}

} // namespace

Letters::Letters(const QRawFont &font, QRgb ground, QRgb ink, int ratio)
    : m_font(font)
    , m_ground(ground)
    , m_ink(ink)
    , m_ratio(ratio)
{
}

bool Letters::write(QImage &pixels, const QRect &place, const QPoint &corner, const LetterLine &line)
{
    const auto stride = pixels.bytesPerLine() / qsizetype(sizeof(QRgb));
    auto *to = reinterpret_cast<QRgb *>(pixels.bits());
    for (qsizetype i = 0; i < line.glyphs.size(); ++i) {
        const double start = line.starts.at(i) * m_ratio;
        const double cell = std::floor(start);
        const auto &letter
            = pictureOf(line.glyphs.at(i), int((start - cell) * phases), line.baseline * m_ratio);
        if (letter.pixels.isEmpty())
            continue;
        const auto target = letter.place.translated(corner + QPoint(int(cell), 0));
        if (!place.contains(target))
            return false;
        const auto *from = letter.pixels.constData();
        for (int y = target.top(); y <= target.bottom(); ++y) {
            auto *under = to + y * stride + target.left();
            for (int x = 0; x < target.width(); ++x, ++from, ++under) {
                if (*from == m_ground)
                    continue;
                if (*under != m_ground)
                    return false;
                *under = *from;
            }
        }
    }
    return true;
}

const Letters::Picture &Letters::pictureOf(quint32 glyph, int phase, double baseline)
{
    const auto number = glyph * phases + quint32(phase);
    const auto it = m_pictures.constFind(number);
    if (it != m_pictures.constEnd())
        return *it;
    if (m_pictures.size() >= most)
        m_pictures.clear();
    return *m_pictures.insert(number, paint(glyph, phase, baseline));
}

Letters::Picture Letters::paint(quint32 glyph, int phase, double baseline) const
{
    const auto outline = m_font.boundingRect(glyph);
    const auto box = QRectF(outline.topLeft() * m_ratio, outline.size() * m_ratio)
                         .toAlignedRect()
                         .adjusted(-around, -around, around, around);
    QImage pixels(box.size(), QImage::Format_RGB32);
    pixels.fill(m_ground);
    pixels.setDevicePixelRatio(m_ratio);
    const double row = std::floor(baseline);
    const QPointF start = QPointF(double(phase) / phases, baseline - row) - box.topLeft();
    QGlyphRun run;
    run.setRawFont(m_font);
    run.setGlyphIndexes({glyph});
    run.setPositions({start / m_ratio});
    QPainter painter(&pixels);
    painter.setPen(QColor::fromRgb(m_ink));
    painter.drawGlyphRun({}, run);
    painter.end();
    const auto ink = inkIn(pixels, m_ground);
    Picture picture{ink.translated(box.topLeft() + QPoint(0, int(row))), {}};
    for (int y = ink.top(); y <= ink.bottom(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(pixels.constScanLine(y)) + ink.left();
        std::copy_n(line, ink.width(), std::back_inserter(picture.pixels));
    }
    return picture;
}

} // namespace candor::parts
