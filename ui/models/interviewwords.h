// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "client/interviewcalls.h"
#include "look/glyphs.h"
#include "look/tokens.h"

#include <QList>
#include <QString>

// How interviews are shown in lists.
namespace candor::models {

[[nodiscard]] look::Tone toneOf(domain::State state);
[[nodiscard]] look::Glyph glyphOf(domain::State state);

// What people tell states apart by: who has to do something.
struct Stage
{
    QByteArray id; // for ever: settings hold it
    QString name;
    QList<domain::State> states;
};
[[nodiscard]] QList<Stage> stages(); // in the order that interviews go through them

// In one word, for a column: “Excellent”.
[[nodiscard]] QString shortWord(domain::DataQuality quality);

} // namespace candor::models
