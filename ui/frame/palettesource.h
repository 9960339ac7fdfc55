// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "api/pages.h"
#include "client/failure.h"
#include "look/glyphs.h"

#include <QList>
#include <QString>
#include <functional>

class QObject;

namespace candor::frame {

// One thing that the palette offers.
struct PaletteEntry
{
    QString id; // by which recent choices are known: an address, "command:inbox/Approve"
    QString title;
    QString note = {}; // stands back behind the title
    look::Glyph glyph = look::Glyph::Info;
    QString key = {}; // that does the same
    std::function<void()> go;
};

struct PaletteGroup
{
    QString title;
    QList<PaletteEntry> entries;
    QChar sign = {}; // a text that begins with it looks here only; null = there is none
};

// Finds the things of one page for the palette by asking the server. A page registers its own with its
// PageInfo; it is made when somebody signs in who may see the page, and ends before what it uses.
class PaletteSource
{
public:
    using Found = client::Outcome<QList<PaletteEntry>>;
    static constexpr int most = 8; // of one source are shown; it needn't find more

    virtual ~PaletteSource() = default;

    // What it finds, as a heading: "Interviews".
    [[nodiscard]] virtual QString title() const = 0;
    // As PaletteGroup::sign.
    [[nodiscard]] virtual QChar sign() const { return {}; }
    // `text` isn't empty. `found` is called once, later or never: never when `reader` is gone before. A text
    // that this source can't find anything by is answered with nothing, at once.
    virtual void find(const QString &text, QObject *reader, const std::function<void(const Found &)> &found)
        = 0;

protected:
    // What `entryOf` makes of each thing that the server found.
    template <typename T, typename EntryOf>
    [[nodiscard]] static Found entriesOf(const client::Outcome<api::Page<T>> &outcome, EntryOf entryOf)
    {
        if (!outcome)
            return tl::unexpected(outcome.error());
        QList<PaletteEntry> entries;
        for (const auto &thing : outcome->items)
            entries.append(entryOf(thing));
        return entries;
    }
};

} // namespace candor::frame
