// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/builtin/text.h"

// The built-in knowledge of jobs: skills by family, compiled in from resources/skills. Read once, then
// constant.
namespace candor::agents::builtin {

enum class SkillKind {
    Practice, // something one does: "wound care"
    Knowledge, // something one knows: "contract law"
    Tool, // something one uses: "TypeScript"
    Credential, // a licence, degree or certificate
    Language,
    Personal, // a way of working: "teamwork"
    Condition, // a condition of work: "shift work"
};

struct Family
{
    QString name; // "patient care"
    QString competency; // "Clinical care"
    QString style; // which questions suit: "care"
};

struct Concept
{
    QString name; // reads inside a sentence: "wound care"
    SkillKind kind = SkillKind::Practice;
    int family = 0; // index into families()
    bool ambiguous = false; // also an everyday word
    QString scenario; // a clause that follows "Suppose "; may be empty
    QStringList keyPoints; // what a good answer shows
    QStringList names; // the name and its aliases, lower case
};

// A skill found in a text.
struct Mention
{
    const Concept *skill = nullptr;
    int start = 0; // UTF-16 code units
    int length = 0;
};

[[nodiscard]] const QList<Family> &families();
[[nodiscard]] const QList<Concept> &concepts();
[[nodiscard]] const Family &familyOf(const Concept &skill);
[[nodiscard]] const Concept *conceptNamed(const QString &name); // canonical name; null when unknown

// The skills of a text by longest match, left to right. An ambiguous name counts only when it is written
// exactly as in the taxonomy and the text (or `context`) also names something of its style. A name of one
// word counts as it stands ("typing", not "type") unless the first line of `context` (the position) or
// another mention is of its style; one marked '!' needs that in any case. A language counts only where it is
// not an adjective ("German tax law").
[[nodiscard]] QList<Mention> mentions(const QString &text, const QString &context = {});

// Words (stems) that people use when they talk about a style of work; sorted.
[[nodiscard]] const QStringList &vocabulary(const QString &style);

} // namespace candor::agents::builtin
