// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// The words in front of and behind what a requirement is about, and what they say of its grammar.
namespace candor::agents::builtin {

enum class Cue {
    None,
    Verbal, // "able to", "can", "must": a verb in its base form follows
    Perfect, // "have", "has": a participle follows
    Nominal, // "knowledge of", "experience in", or "… experience" behind: a noun or gerund
};

struct Core
{
    QString text;
    QString article; // that stood before it: "knowledge of the | building code"
    bool isAtStart = true; // nothing stood before it: its capital is that of the sentence
    bool isKnowledge = false; // "knowledge of building materials": nothing is done
    Cue cue = Cue::None;
    bool isExperienceIn = false; // "experience in a law firm", "at a clinic"
    bool isSkillBehind = false; // "storytelling skills"
    bool isExperienceWith = false; // "experience with children": about the work, not about them
};

// `text` is cleaned. "Must be insured" gives "being insured" with Cue::Nominal.
[[nodiscard]] Core readCore(const QString &text);

} // namespace candor::agents::builtin
