// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/glyphs.h"
#include "look/tokens.h"
#include "models/keysmodel.h"

// Words for keys and what they may, under the rules of words.h.
namespace candor::models {

[[nodiscard]] QString word(Standing standing);
[[nodiscard]] look::Tone toneOf(Standing standing);
[[nodiscard]] look::Glyph glyphOf(Standing standing);

// Of a permission "resource:action". One that isn't known is shown as it is.
[[nodiscard]] QString resourceWord(const QString &resource);
[[nodiscard]] QString actionWord(const QString &action);
// "Interviews: read, approve. Reports: read" of permissions without wildcards.
[[nodiscard]] QString permissionsInWords(const QStringList &permissions);

// What people mostly want of a key.
struct KeyTemplate
{
    QString title;
    QString hint;
    QStringList permissions; // without wildcards
};
[[nodiscard]] QList<KeyTemplate> keyTemplates();

// The time left: "6 d 23:10:04", "23:10:04"; "0:00:00" from the end on.
[[nodiscard]] QString countdown(domain::Timestamp end, domain::Timestamp now);

} // namespace candor::models
