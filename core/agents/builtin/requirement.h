// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/agents.h"
#include "agents/builtin/taxonomy.h"

// One requirement of the job as the built-in agents read it.
namespace candor::agents::builtin {

struct Requirement
{
    QString text; // verbatim
    QString phrase; // what to ask about; reads inside a sentence: "wound care", "planning shifts"
    QList<const Concept *> skills; // most telling first; empty for unknown terms
    SkillKind kind = SkillKind::Practice;
    QString style; // of the questions: "care", "software", …; empty when unknown
    QString competency; // name of the competency of its family; empty when unknown
    QString family;
    std::optional<int> years;
    bool mustHave = true;
    double confidence = 0; // 0–1
    bool setAside = false; // nothing to ask about: addresses a machine, or is written in another language
};

// `context` is the rest of the request: it decides ambiguous words.
[[nodiscard]] Requirement readRequirement(const QString &text, const QString &context = {});

// The request's requirements in order, without duplicates: the qualifications, and from the job description
// those sentences and list items that demand or describe work (at most 20). Company advertising, benefits and
// headings stay out; headings such as "Nice to have" set mustHave for what follows them. Demands for
// protected attributes are left out.
[[nodiscard]] QList<Requirement> requirementsOf(const domain::InterviewRequest &request);

// The style of most of the requirements and the position; "general" when nothing tells.
[[nodiscard]] QString dominantStyle(const QString &position, const QList<Requirement> &requirements);

} // namespace candor::agents::builtin
