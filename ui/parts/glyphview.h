// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/glyphs.h"
#include "look/tokens.h"

#include <QWidget>

namespace candor::parts {

// A glyph in the ink of a tone. Decoration: what it says stands beside it in words.
class GlyphView final : public QWidget
{
public:
    GlyphView(look::Glyph glyph, look::Tone tone, int side, QWidget *parent = nullptr);
    void set(look::Glyph glyph, look::Tone tone);
    // A large one above text: the drawing, and not the room around it, begins where the text does.
    void standFlush();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    look::Glyph m_glyph;
    look::Tone m_tone;
    bool m_isFlush = false;
};

} // namespace candor::parts
