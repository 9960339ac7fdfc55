// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Turning a requirement into words that read inside a question. Pure functions.
namespace candor::agents::builtin {

// How a phrase can stand in a question.
enum class Wording {
    Noun, // "bee keeping", "Latin palaeography"
    Activity, // a gerund with its object: "managing a team of ten"
    Quoted, // nobody's grammar but its own: stands between quotation marks as the recruiter wrote it
};

struct Phrase
{
    QString text; // empty when there is nothing to ask about
    Wording wording = Wording::Quoted;
};

// "Ability to manage a team of ten, including …" → managing a team of ten; "Swims 400 m in clothes" →
// swimming 400 m in clothes; "Strong knowledge of bee keeping" → bee keeping. A requirement is only inflected
// where its grammar is certain: the word after "can" or "able to" is a verb, that after "knowledge of" is
// none; a first word in -s is a verb before an article, or when it is a known one. Anything else, and
// whatever would lose much of its content, is quoted.
[[nodiscard]] Phrase phraseOf(const QString &requirement);

// The requirement's own words for a quotation: without bullets, final and inner quotation or question marks,
// at most 18 words. Empty when no letter is left.
[[nodiscard]] QString quotable(const QString &requirement);

// "Beekeeping" loses the capital of the sentence's start, "Latin palaeography" and "A320 rating" keep theirs.
[[nodiscard]] QString insideSentence(const QString &text);

// What is left without the words that open and close requirements in general: "5 years of experience in wound
// care is a must" → "wound care". A substring of the text, except that "be insured" becomes "being insured".
[[nodiscard]] QString coreOf(const QString &requirement);

// True for "Manage …", "Operates …", "Managing …": the sentence names a duty.
[[nodiscard]] bool startsWithVerb(const QString &sentence);

// True when the quoted words say what somebody does, though perhaps not in a grammar that is certain:
// "Tempers chocolate by hand", "able to reroute trains when a line is blocked".
[[nodiscard]] bool looksLikeADuty(const QString &quoted);

// True for "children under 3", "1500 flight hours on jets": the verb that follows is a plural.
[[nodiscard]] bool isPluralPhrase(const QString &phrase);

} // namespace candor::agents::builtin
