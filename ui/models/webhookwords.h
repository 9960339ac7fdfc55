// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "look/glyphs.h"
#include "look/tokens.h"

#include <QString>

// Words for webhooks, under the rules of words.h. Given wire names; one that only a newer server knows is
// shown as words in small letters.
namespace candor::models {

struct Telling
{
    QString text;
    look::Tone tone = look::Tone::Neutral;
    look::Glyph glyph = look::Glyph::Info;
};

[[nodiscard]] QString eventWord(const QString &event);
[[nodiscard]] QString layerWord(const QString &layer); // "interview", "tenant", "platform"
[[nodiscard]] Telling layerState(const QString &state); // of WebhookResolution
[[nodiscard]] QString layerReason(const QString &layer, const QString &state, const QString &otherwise);
[[nodiscard]] Telling destinationState(const QString &state); // of DestinationHealth
// Why a webhook is disabled, and the way out.
[[nodiscard]] QString disabledSentence(const QString &reason);
// A wire name nobody knows here: "SOME_CODE" as "Some code".
[[nodiscard]] QString spelt(const QString &wireName);

} // namespace candor::models
