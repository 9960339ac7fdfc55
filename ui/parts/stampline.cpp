// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "parts/stampline.h"

#include "look/script.h"

#include <QFontMetrics>
#include <QGlyphRun>
#include <QPainter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

namespace candor::parts {

namespace {

QSize rounded(double width, double height)
{
    return {int(std::ceil(width)), int(std::ceil(height))};
}

// The size of the line.
QSize lay(QTextLayout &layout, const QString &text)
{
    layout.setText(text);
    layout.beginLayout();
    auto line = layout.createLine();
    QSize size;
    if (line.isValid()) {
        line.setLineWidth(QWIDGETSIZE_MAX);
        size = rounded(line.naturalTextWidth(), line.height());
    }
    layout.endLayout();
    return size;
}

} // namespace

StampFonts::StampFonts(const QFont &font)
    : m_words(font)
    , m_figures(font)
{
    m_figures.setStyleStrategy(QFont::StyleStrategy(m_figures.styleStrategy() | QFont::PreferNoShaping));
    QTextLayout sample(QString(), m_figures);
    sample.setCacheEnabled(true); // its glyphs are asked for
    (void)lay(sample, QStringLiteral("0"));
    const auto runs = sample.glyphRuns();
    if (runs.isEmpty())
        return;
    m_ascent = sample.lineAt(0).ascent();
    m_height = sample.lineAt(0).height();
    m_rawFigures = runs.first().rawFont();
}

StampFonts::Letter StampFonts::find(QChar character) const
{
    const auto glyphs = m_rawFigures.glyphIndexesForString(character);
    if (glyphs.isEmpty() || glyphs.first() == 0)
        return {};
    return {glyphs.first(), m_rawFigures.advancesForGlyphIndexes(glyphs).first().x()};
}

bool StampLine::areFigures(const QString &text)
{
    bool hasDigit = false;
    for (const auto letter : text) {
        if (letter.unicode() < 0x20 || letter.unicode() > 0x7e)
            return false;
        hasDigit = hasDigit || letter.isDigit();
    }
    return hasDigit;
}

StampLine::StampLine(const StampFonts &fonts, const QString &text, int width, Qt::LayoutDirection direction)
    : m_fonts(fonts)
{
    // From right to left the parts of a code change places.
    if (direction == Qt::RightToLeft || !areFigures(text) || !setLetters(text, width))
        layOut(text, width, direction);
}

StampLine::~StampLine() = default;

// As a layout would do it, but for all that figures don't need. False when the font has to be helped out.
bool StampLine::setLetters(const QString &text, int width)
{
    if (text.back() == QLatin1Char(' '))
        return false; // it takes no room there
    double taken = 0;
    for (const auto character : text) {
        const auto &letter = m_fonts.letter(character);
        if (letter.glyph == 0)
            return false;
        taken += letter.advance;
    }
    auto count = text.size();
    const bool isElided = std::ceil(taken) > width;
    if (isElided) {
        const double available = width - m_fonts.ellipsis().advance;
        if (m_fonts.ellipsis().glyph == 0 || available < 0)
            return false;
        double kept = m_fonts.letter(text.front()).advance;
        for (count = 0; count + 1 < text.size() && kept < available; ++count)
            kept += m_fonts.letter(text.at(count + 1)).advance;
    }
    m_letters.baseline = m_fonts.m_ascent;
    m_letters.glyphs.reserve(count + 1);
    m_letters.starts.reserve(count + 1);
    double x = 0;
    const auto append = [&](const StampFonts::Letter &letter) {
        m_letters.glyphs.append(letter.glyph);
        m_letters.starts.append(x);
        x += letter.advance;
    };
    for (qsizetype i = 0; i < count; ++i)
        append(m_fonts.letter(text.at(i)));
    if (isElided)
        append(m_fonts.ellipsis());
    m_size = rounded(x, m_fonts.m_height);
    return true;
}

void StampLine::layOut(const QString &text, int width, Qt::LayoutDirection direction)
{
    const auto &font = areFigures(text) ? m_fonts.m_figures : m_fonts.m_words;
    m_layout = std::make_unique<QTextLayout>(QString(), font);
    QTextOption option(Qt::AlignLeft | Qt::AlignAbsolute);
    option.setWrapMode(QTextOption::NoWrap);
    option.setTextDirection(direction);
    m_layout->setTextOption(option);
    m_layout->setCacheEnabled(true); // what was shaped is painted
    auto line = text;
    for (const char16_t space : {u'\n', u'\r', u'\t'})
        line.replace(QChar(space), QLatin1Char(' ')); // it stays one line
    m_size = lay(*m_layout, line);
    if (m_size.width() > width)
        m_size = lay(*m_layout, look::elided(line, QFontMetrics(font), width));
}

void StampLine::paint(QPainter &painter, const QPoint &corner, QRgb ink) const
{
    painter.setPen(QColor::fromRgba(ink));
    if (m_layout) {
        m_layout->draw(&painter, corner);
        return;
    }
    QList<QPointF> positions;
    positions.reserve(m_letters.starts.size());
    for (const double start : m_letters.starts)
        positions.append({start, m_letters.baseline});
    QGlyphRun run;
    run.setRawFont(m_fonts.m_rawFigures);
    run.setGlyphIndexes(m_letters.glyphs);
    run.setPositions(positions);
    painter.drawGlyphRun(corner, run);
}

} // namespace candor::parts
