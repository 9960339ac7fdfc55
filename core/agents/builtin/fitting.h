// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/builtin/questionbank.h"
#include "agents/builtin/requirement.h"

#include <QSet>

// Which templates of the question bank read well with a requirement's phrase.
namespace candor::agents::builtin {

struct Grammar
{
    bool isOwnable = true; // "your nursing", not "your Python"
    bool isBareNoun = true; // "good bookkeeping", not "good keeping the books"
    bool isPlural = false;
    bool isKnowledge = false; // nothing that has results: "good laboratory practice"
    QSet<QString> stems; // of its content words
};

// The section of the bank whose questions suit the requirement.
[[nodiscard]] QString sectionFor(const Requirement &requirement);

[[nodiscard]] Grammar grammarOf(const Requirement &requirement);

// True when the template, with {skill} in it, suits the phrase: "your driving a truck" does not, nor does
// "prepare others for preparing a budget".
[[nodiscard]] bool fits(const Template &from, const Grammar &grammar);

// True when the questions of the style name people or places of its field: "the pupils" in a question for a
// nurse about safeguarding.
[[nodiscard]] bool namesItsField(const QString &style);

// The same of a case: "a pupil tells you something that worries you".
[[nodiscard]] bool caseNamesItsField(const QString &scenario);

} // namespace candor::agents::builtin
