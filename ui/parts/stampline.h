// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "parts/letters.h"

#include <QColor>
#include <QFont>
#include <QRawFont>
#include <QSize>
#include <array>
#include <memory>
#include <optional>

class QPainter;
class QTextLayout;

namespace candor::parts {

// The fonts of one type of text. Figures and codes are set letter by letter: kerning would only keep them
// from standing below one another, and shaping is most of what a new text costs.
class StampFonts
{
public:
    explicit StampFonts(const QFont &font);

    [[nodiscard]] const QRawFont &rawFigures() const { return m_rawFigures; }

private:
    friend class StampLine;
    static constexpr char16_t firstLetter = u' ';
    static constexpr char16_t lastLetter = u'~';
    struct Letter
    {
        quint32 glyph = 0; // 0 = the font doesn't have it
        double advance = 0;
    };
    [[nodiscard]] Letter find(QChar character) const;
    [[nodiscard]] const Letter &letter(QChar character) const
    {
        auto &letter = m_letters[character.unicode() - firstLetter];
        if (!letter)
            letter = find(character);
        return *letter;
    }
    [[nodiscard]] const Letter &ellipsis() const
    {
        if (!m_ellipsis)
            m_ellipsis = find(u'…');
        return *m_ellipsis;
    }

    QFont m_words;
    QFont m_figures; // without shaping
    QRawFont m_rawFigures;
    // Once they were asked for: a font loads each by itself.
    mutable std::array<std::optional<Letter>, lastLetter - firstLetter + 1> m_letters;
    mutable std::optional<Letter> m_ellipsis;
    double m_ascent = 0; // of a line of figures
    double m_height = 0; // likewise
};

// A text as one line, elided where it is wider than `width`.
class StampLine
{
public:
    // `fonts` must outlive this.
    StampLine(const StampFonts &fonts, const QString &text, int width, Qt::LayoutDirection direction);
    ~StampLine();

    // Letters of ASCII with a digit among them.
    [[nodiscard]] static bool areFigures(const QString &text);
    [[nodiscard]] QSize size() const { return m_size; }
    // nullptr = it isn't one of separate letters.
    [[nodiscard]] const LetterLine *letters() const { return m_layout ? nullptr : &m_letters; }
    void paint(QPainter &painter, const QPoint &corner, QRgb ink) const;

private:
    bool setLetters(const QString &text, int width);
    void layOut(const QString &text, int width, Qt::LayoutDirection direction);

    const StampFonts &m_fonts;
    LetterLine m_letters;
    std::unique_ptr<QTextLayout> m_layout; // of what isn't set letter by letter
    QSize m_size;
};

} // namespace candor::parts
