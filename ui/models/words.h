// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/assessment.h"
#include "domain/interview.h"
#include "domain/organisation.h"
#include "domain/plan.h"
#include "look/glyphs.h"
#include "look/tokens.h"

#include <QString>

// What values are called in front of people, in the person's language. No wire name ever shows.
namespace candor::models {

[[nodiscard]] QString word(domain::State state);
[[nodiscard]] QString word(domain::Level level);
[[nodiscard]] QString word(domain::DataQuality quality);
[[nodiscard]] QString word(domain::QuestionKind kind);
[[nodiscard]] QString word(domain::Difficulty difficulty);
[[nodiscard]] QString word(domain::Recommendation recommendation);
[[nodiscard]] QString word(domain::Verdict verdict);
// A report's flag; one that isn't known is shown as words in small letters.
[[nodiscard]] QString flagWord(const QString &flag);
[[nodiscard]] QString roleWord(const QString &role);

[[nodiscard]] look::Tone toneOf(domain::DataQuality quality);
[[nodiscard]] look::Tone toneOf(domain::Recommendation recommendation);
[[nodiscard]] look::Tone toneOf(domain::Verdict verdict);
[[nodiscard]] look::Glyph glyphOf(domain::Recommendation recommendation);

// How long something has been so: "4 min", "3 h", "2 days".
[[nodiscard]] QString age(domain::Timestamp since, domain::Timestamp now);
// In the person's time zone and notation.
[[nodiscard]] QString dateAndTime(domain::Timestamp time);
[[nodiscard]] QString dateAndSecond(domain::Timestamp time);
// 71.5 and 4.0 in the person's notation.
[[nodiscard]] QString score(double value);
// 0.25 as 25%.
[[nodiscard]] QString percent(double share);

} // namespace candor::models
