// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"
#include "agents/builtin/phrase.h"
#include "agents/builtin/taxonomy.h"

// One requirement of the job as the built-in agents read it.
namespace candor::agents::builtin {

struct Requirement
{
    QString text; // verbatim
    QString phrase; // what to ask about: "wound care", "planning shifts", or its own words to be quoted
    Wording wording = Wording::Noun; // how the phrase can stand in a question
    QList<const Concept *> skills; // what it is about, most telling first; empty for unknown terms
    QList<const Concept *> touched; // known skills that it names without being about them
    SkillKind kind = SkillKind::Practice;
    QString style; // of the questions: "care", "software", …; empty when unknown
    QString competency; // name of the competency of its family; empty when unknown
    QString family;
    std::optional<int> years;
    bool mustHave = true;
    double confidence = 0; // 0–1
    bool setAside = false; // nothing to ask about: addresses a machine, or waives something
};

// `context` is the rest of the request: it decides ambiguous words.
[[nodiscard]] Requirement readRequirement(const QString &text, const QString &context = {});

// The request's requirements in order, without duplicates: the qualifications, and from the job description
// (see description.h) those pieces that demand or describe work, at most 20. A sentence that names a known
// skill is never taken for advertising; the job's title alone is no requirement unless it names a tool, a
// paper, a language or a field of knowledge. Demands for protected attributes are left out; what is not
// English is quoted.
[[nodiscard]] QList<Requirement> requirementsOf(const domain::InterviewRequest &request);

// The style of most of the requirements and the position; "general" when nothing tells.
[[nodiscard]] QString dominantStyle(const QString &position, const QList<Requirement> &requirements);

} // namespace candor::agents::builtin
