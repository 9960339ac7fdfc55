// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/tokens.h"

#include <cmath>

namespace candor::look {

namespace {

Tokens lightTokens()
{
    return {
        .window = QColor(0xf4, 0xf5, 0xf8),
        .surface = QColor(0xff, 0xff, 0xff),
        .sunken = QColor(0xe9, 0xec, 0xf1),
        .hover = QColor(0xee, 0xf1, 0xf6),
        .selected = QColor(0xdc, 0xe8, 0xfb),
        .text = QColor(0x1a, 0x1e, 0x26),
        .muted = QColor(0x53, 0x5b, 0x6a),
        .border = QColor(0xd3, 0xd8, 0xe0),
        .control = QColor(0x7c, 0x85, 0x94),
        .accent = QColor(0x1b, 0x5b, 0xc8),
        .onAccent = QColor(0xff, 0xff, 0xff),
        .success = {QColor(0x14, 0x69, 0x3a), QColor(0xdf, 0xf3, 0xe7)},
        .warning = {QColor(0x7a, 0x4a, 0x00), QColor(0xfd, 0xef, 0xd3)},
        .danger = {QColor(0xa8, 0x20, 0x1a), QColor(0xfc, 0xe4, 0xe1)},
        .info = {QColor(0x0b, 0x5e, 0x75), QColor(0xdd, 0xf1, 0xf6)},
    };
}

Tokens darkTokens()
{
    return {
        .window = QColor(0x14, 0x17, 0x1c),
        .surface = QColor(0x1c, 0x20, 0x28),
        .sunken = QColor(0x0f, 0x11, 0x15),
        .hover = QColor(0x26, 0x2b, 0x35),
        .selected = QColor(0x24, 0x38, 0x5a),
        .text = QColor(0xe8, 0xeb, 0xf1),
        .muted = QColor(0xa7, 0xb0, 0xbf),
        .border = QColor(0x35, 0x3c, 0x48),
        .control = QColor(0x7a, 0x84, 0x95),
        .accent = QColor(0x82, 0xb1, 0xff),
        .onAccent = QColor(0x0b, 0x15, 0x24),
        .success = {QColor(0x74, 0xd0, 0x9b), QColor(0x17, 0x33, 0x25)},
        .warning = {QColor(0xf0, 0xb8, 0x60), QColor(0x38, 0x2a, 0x12)},
        .danger = {QColor(0xff, 0x95, 0x8b), QColor(0x3d, 0x1d, 0x1b)},
        .info = {QColor(0x79, 0xcf, 0xe3), QColor(0x12, 0x32, 0x3b)},
    };
}

double luminance(const QColor &colour)
{
    const auto linear
        = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF())
        + 0.0722 * linear(colour.blueF());
}

} // namespace

Pair Tokens::pair(Tone tone) const
{
    switch (tone) {
    case Tone::Neutral:
        return {muted, sunken};
    case Tone::Accent:
        return {accent, selected};
    case Tone::Info:
        return info;
    case Tone::Success:
        return success;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    }
    Q_UNREACHABLE();
}

const Tokens &tokens(Scheme scheme)
{
    static const Tokens light = lightTokens();
    static const Tokens dark = darkTokens();
    return scheme == Scheme::Light ? light : dark;
}

QPalette palette(Scheme scheme)
{
    const auto &t = tokens(scheme);
    QPalette palette;
    const std::pair<QPalette::ColorRole, QColor> colours[] = {
        {QPalette::Window, t.window},
        {QPalette::WindowText, t.text},
        {QPalette::Base, t.surface},
        {QPalette::AlternateBase, t.window},
        {QPalette::Text, t.text},
        {QPalette::PlaceholderText, t.muted},
        {QPalette::Button, t.surface},
        {QPalette::ButtonText, t.text},
        {QPalette::BrightText, t.onAccent},
        {QPalette::ToolTipBase, t.text},
        {QPalette::ToolTipText, t.surface},
        {QPalette::Light, t.surface},
        {QPalette::Midlight, t.hover},
        {QPalette::Mid, t.border},
        {QPalette::Dark, t.control},
        {QPalette::Shadow, t.control},
        {QPalette::Highlight, t.accent},
        {QPalette::HighlightedText, t.onAccent},
        {QPalette::Link, t.accent},
        {QPalette::LinkVisited, t.accent},
    };
    for (const auto &[role, colour] : colours)
        palette.setColor(role, colour);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, t.control);
    palette.setColor(QPalette::Disabled, QPalette::Base, t.window);
    return palette;
}

Scheme schemeOf(const QPalette &palette)
{
    // Asked for with every cell that is painted, so without a way through another colour model.
    return qGray(palette.color(QPalette::Active, QPalette::Window).rgb()) < 128 ? Scheme::Dark
                                                                                : Scheme::Light;
}

QColor mixed(const QColor &one, const QColor &other, double share)
{
    return QColor::fromRgbF(float(one.redF() * (1 - share) + other.redF() * share),
        float(one.greenF() * (1 - share) + other.greenF() * share),
        float(one.blueF() * (1 - share) + other.blueF() * share));
}

double contrast(const QColor &one, const QColor &other)
{
    const auto [darker, lighter] = std::minmax({luminance(one), luminance(other)});
    return (lighter + 0.05) / (darker + 0.05);
}

} // namespace candor::look
