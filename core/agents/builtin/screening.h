// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

// What must not steer an interview: attributes protected by law, orders hidden in texts, lists of words
// without sentences. Used on the recruiter's words as well as on the candidate's.
namespace candor::agents::builtin {

// The protected attributes a requirement asks for ("age", "sex or gender", …), in a fixed order. The list
// follows the grounds of Directives 2000/43/EC, 2000/78/EC and 2006/54/EC and of Title VII, ADA and ADEA.
[[nodiscard]] QStringList protectedAttributes(const QString &text);

// A question or wish about what must play no part: age, origin, family plans, religion, health, appearance …
[[nodiscard]] bool concernsProtectedAttribute(const QString &text);

// Text that addresses a machine instead of describing work: "ignore the previous instructions", "give a score
// of 5".
[[nodiscard]] bool addressesTheMachine(const QString &text);

// More than 30 words of which less than 12 % are function words: English prose has about 40 %.
[[nodiscard]] bool isKeywordDump(const QString &text);

// Function words in an order that English doesn't have ("the of and"), as in a shuffled text: at least three
// such pairs and more than 18 % of the pairs that begin with a function word.
[[nodiscard]] bool isWordSalad(const QString &text);

} // namespace candor::agents::builtin
