// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QIcon>
#include <QRectF>
#include <QString>

class QPainter;

namespace candor::look {

// The icons, drawn in one weight; each is a file of its name in resources/icons.
enum class Glyph {
    Inbox,
    Plan,
    Report,
    Check,
    Cross,
    Undo,
    Clock,
    Warning,
    Info,
    Hand,
    Ring,
    Chat,
    Bar,
    Person,
    SignOut,
    Reload,
    Server,
    Offline,
    Eye,
    Copy,
    Edit,
    Wand,
    Chevron,
    Sun,
    Quote,
    Chart,
    Delivery,
    Key,
    Webhook,
    Table,
    Ranking,
    Board,
    Building,
    Sliders,
    Keyboard,
    Candor,
    Flag,
    Up,
    Down,
    Platform,
    Expand,
};
inline constexpr int glyphCount = int(Glyph::Expand) + 1; // the last one

// The file's name without its ending.
[[nodiscard]] QString name(Glyph glyph);

// In the palette's colours, sharp at every scale; follows a change of the palette.
[[nodiscard]] QIcon icon(Glyph glyph);

// In one colour. The chevron points where lines of text go.
void paint(QPainter &painter, const QRectF &place, Glyph glyph, const QColor &colour);

} // namespace candor::look
