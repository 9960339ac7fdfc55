// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

// Turning a requirement into words that read inside a question.
namespace candor::agents::builtin {

// "Ability to manage a team of ten, including …" → "managing a team of ten"; "Strong knowledge of bee
// keeping" → "bee keeping". At most nine words, never cut inside a phrase; empty when nothing is left to ask
// about.
[[nodiscard]] QString nounPhrase(const QString &requirement);

// True for "Manage …", "Operates …", "Managing …": the sentence names a duty.
[[nodiscard]] bool startsWithVerb(const QString &sentence);

// True for "children under 3", "1500 flight hours on jets": the verb that follows is a plural.
[[nodiscard]] bool isPluralPhrase(const QString &phrase);

} // namespace candor::agents::builtin
