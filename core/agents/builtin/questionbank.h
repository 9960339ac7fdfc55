// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/interview.h"
#include "domain/plan.h"

// The texts from which questions are made, compiled in from resources/skills/questions.txt. Constant after
// loading.
namespace candor::agents::builtin {

// Changes whenever a question, a follow-up or a rubric text changes; plans carry it as
// provenance.promptVersion.
inline constexpr char questionBankVersion[] = "question-bank-4";

// What a question makes the candidate do; decides kind, follow-ups and rubric.
enum class Shape {
    Explain, // knowledge in use
    Case, // a situation put to the candidate
    Past, // what the candidate did
    Failure, // what went wrong and what followed
    Design, // how something should be set up
    Judge, // weighing options
    Lead, // moving other people
    Problem, // the general problem-solving question of a style
    Together, // the general collaboration question of a style
    Background,
    Closing,
};

struct Template
{
    QString text; // with {skill} or {case}
    Shape shape = Shape::Explain;
    QString levels; // of "jmsl"
    QStringList stems; // of its content words without the placeholder
};

// The templates of a section of the bank that suit the level, in their order; empty for an unknown section.
[[nodiscard]] QList<Template> templates(const QString &section, domain::Level level);

// All templates of a section regardless of level.
[[nodiscard]] QList<Template> templates(const QString &section);

[[nodiscard]] domain::QuestionKind kindOf(Shape shape);

// Neutral probes that fit the shape: no praise, no hint of what is expected.
[[nodiscard]] QStringList followUps(Shape shape, domain::Level level);

// What an answer of this shape should show when the taxonomy has no key points for the skill.
[[nodiscard]] QStringList shapeEvidence(Shape shape);

// Steps 1, 3 and 5 of the scale, each "Skill: part; part." so that key points read in any grammatical form.
// The points stand in step 3 once and step 5 refers to them. What "5" takes grows with the level in
// complexity, scale and independence.
[[nodiscard]] domain::Rubric rubric(
    Shape shape, domain::Level level, const QString &phrase, const QStringList &keyPoints);

} // namespace candor::agents::builtin
