// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// English verb forms. A list of common verbs (resources/skills/verbs.txt) makes readings surer; whatever
// stands in no list is read by its ending, and the caller decides whether that is sure enough.
namespace candor::agents::builtin {

// A base form of the list; British and American spelling alike. `canBeNoun` forms ("report", "clean") name an
// action only where the words around them say so.
[[nodiscard]] bool isVerb(const QString &lowerWord);
[[nodiscard]] bool canBeNoun(const QString &lowerWord);

// "manage" → "managing", "plan" → "planning", "tie" → "tying", "refer" → "referring".
[[nodiscard]] QString gerund(const QString &base);

// The base of a third person singular by its spelling, whether in the list or not: "recognises" →
// "recognise", "ties" → "tie", "carries" → "carry", "washes" → "wash". Empty when the word can't be one
// ("less", "his").
[[nodiscard]] QString baseOfThirdPerson(const QString &lowerWord);

// The base of a past tense or participle of the list: "led" → "lead", "managed" → "manage". Empty for others.
[[nodiscard]] QString baseOfPast(const QString &lowerWord);

// The base of a gerund of the list: "planning" → "plan". Empty for others ("ceiling").
[[nodiscard]] QString baseOfGerund(const QString &lowerWord);

} // namespace candor::agents::builtin
