// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/glyphs.h"
#include "look/tokens.h"
#include "look/typography.h"

#include <QCache>
#include <QFont>
#include <QHash>
#include <QPixmap>
#include <optional>

namespace candor::parts {

// A line of text, or a badge, on one ground.
struct Stamp
{
    QString text;
    int width = 0; // the most that it may take; a longer text is elided
    QRgb ground = 0; // opaque
    QRgb ink = 0; // of a text; a badge has its tone's
    look::Type type = look::Type::Body; // likewise
    std::optional<look::Tone> tone = {}; // of a badge
    std::optional<look::Glyph> glyph = {}; // in a badge
    look::Scheme scheme = look::Scheme::Light; // that a badge's tone is of
    bool operator==(const Stamp &) const = default;
};

// Paints stamps, and keeps their pictures: a table says the same words in row after row, and is painted anew
// whenever the mouse moves, while nearly all that painting costs is finding out how words look. Pictures have
// their ground in them, so that letters have the same edges as elsewhere. Not thread-safe.
class StampBook
{
public:
    StampBook();

    // In the middle of the height of `place`, and at its side that `alignment` names for lines of
    // `direction`.
    void paint(QPainter &painter, const QRect &place, Qt::Alignment alignment, Qt::LayoutDirection direction,
        const Stamp &stamp);

private:
    struct Key
    {
        Stamp stamp;
        Qt::LayoutDirection direction;
        int ratio; // device pixels for each of a place
        bool operator==(const Key &) const = default;
    };
    struct Fonts
    {
        QFont words;
        QFont figures;
    };
    friend size_t qHash(const Key &key, size_t seed) noexcept;
    void adoptFont();
    [[nodiscard]] const QFont &fontFor(const Stamp &stamp);
    [[nodiscard]] QPixmap pictureOf(const Key &key);
    void paintAtOnce(QPainter &painter, const QRect &place, Qt::Alignment alignment,
        Qt::LayoutDirection direction, const Stamp &stamp);

    QCache<Key, QPixmap> m_pictures; // by the bytes of a picture with a ratio of 1
    QHash<look::Type, Fonts> m_fonts;
    QFont m_font; // the application's, that pictures are made with
};

} // namespace candor::parts
