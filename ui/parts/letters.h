// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QImage>
#include <QList>
#include <QPoint>
#include <QRawFont>

namespace candor::parts {

// Letters of a line and where each begins, from left to right.
struct LetterLine
{
    QList<quint32> glyphs;
    QList<double> starts;
    double baseline = 0; // below the line's top
};

// Letters of one font in one ink on one ground. A line of them is copied together from their pictures: to mix
// a letter's edges with its ground is most of what painting a text costs, and comes to the same each time.
class Letters
{
public:
    // With `ratio` device pixels for each of a line's.
    Letters(const QRawFont &font, QRgb ground, QRgb ink, int ratio);

    // Writes a line into `place` of `pixels`, which has the ground all over; `corner` is the line's. Answers
    // false, and leaves something there, where two letters share a pixel or one leaves the place: such a line
    // has to be painted.
    [[nodiscard]] bool write(
        QImage &pixels, const QRect &place, const QPoint &corner, const LetterLine &line);

private:
    // The part that isn't ground.
    struct Picture
    {
        QRect place; // from where the letter begins and the line's top
        QList<QRgb> pixels;
    };
    // `phase`: where within a pixel the letter begins.
    [[nodiscard]] const Picture &pictureOf(quint32 glyph, int phase, double baseline);
    [[nodiscard]] Picture paint(quint32 glyph, int phase, double baseline) const;

    QRawFont m_font;
    QRgb m_ground;
    QRgb m_ink;
    int m_ratio;
    QHash<quint32, Picture> m_pictures; // by glyph and phase
};

} // namespace candor::parts
