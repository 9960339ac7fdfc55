// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/glyphs.h"
#include "look/tokens.h"
#include "look/typography.h"
#include "parts/picturesheet.h"
#include "parts/stampline.h"

#include <QFont>
#include <QHash>
#include <map>
#include <memory>
#include <optional>
#include <tuple>

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
    // In the middle of the height of `place`, and at its side that `alignment` names for lines of
    // `direction`.
    void paint(QPainter &painter, const QRect &place, Qt::Alignment alignment, Qt::LayoutDirection direction,
        const Stamp &stamp);

private:
    struct Key
    {
        Stamp stamp;
        Qt::LayoutDirection direction;
        bool operator==(const Key &) const = default;
    };
    class Drawing;
    friend size_t qHash(const Key &key, size_t seed) noexcept;
    void adopt(const QFont &font, int ratio);
    [[nodiscard]] const StampFonts &fontsFor(look::Type type);
    using Sheet = PictureSheet<Key>;
    [[nodiscard]] Sheet &sheetFor(const Stamp &stamp);
    // Its place on the stamp's sheet; nullptr = it can't be there.
    [[nodiscard]] const QRect *pictureOf(const Key &key);
    [[nodiscard]] Letters &lettersFor(const Stamp &stamp);

    // Figures and codes are new in row after row: on the same sheet they would soon take the places of words,
    // which are seen again and cost more. 2 MiB and 1 MiB.
    Sheet m_words{512};
    Sheet m_figures{256};
    QHash<look::Type, std::shared_ptr<const StampFonts>> m_fonts;
    std::map<std::tuple<look::Type, QRgb, QRgb>, Letters> m_letters; // by type, ground and ink
    QFont m_font; // the application's, that all is painted with
    int m_ratio = 0; // device pixels for each of a place
};

} // namespace candor::parts
