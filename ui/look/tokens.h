// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QPalette>

// The one table of colours. Everything that is painted takes its colours from here, by what they mean.
namespace candor::look {

enum class Scheme {
    Light,
    Dark,
};

// What a colour says. Never said by colour alone: words or a glyph stand beside it.
enum class Tone {
    Neutral,
    Accent, // waits for the person
    Info,
    Success,
    Warning,
    Danger,
};

// Ink on its ground.
struct Pair
{
    QColor ink;
    QColor ground;
};

struct Tokens
{
    QColor window; // behind everything
    QColor surface; // cards, lists, fields
    QColor sunken; // wells: the sidebar, code
    QColor hover;
    QColor selected;
    QColor text;
    QColor muted; // text that stands back
    QColor border; // separates and means nothing
    QColor control; // the outline of what can be used
    QColor accent;
    QColor onAccent;
    Pair success;
    Pair warning;
    Pair danger;
    Pair info;

    [[nodiscard]] Pair pair(Tone tone) const;
};

[[nodiscard]] const Tokens &tokens(Scheme scheme);
[[nodiscard]] QPalette palette(Scheme scheme);
// The scheme of a palette that palette() made, so that what is painted follows its widget.
[[nodiscard]] Scheme schemeOf(const QPalette &palette);
[[nodiscard]] inline const Tokens &tokensOf(const QPalette &palette)
{
    return tokens(schemeOf(palette));
}

// `share` of `other`, 0–1, in `one`.
[[nodiscard]] QColor mixed(const QColor &one, const QColor &other, double share);

// WCAG 2.2's contrast of two opaque colours: 1–21.
[[nodiscard]] double contrast(const QColor &one, const QColor &other);

} // namespace candor::look
