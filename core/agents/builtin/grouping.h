// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "agents/builtin/questionbank.h"
#include "agents/builtin/requirement.h"

// Which requirements share a competency. Pure functions.
namespace candor::agents::builtin {

// Requirements that are judged together.
struct Group
{
    QString name;
    QString family; // empty: mixed or unknown
    QList<Requirement> requirements;
    Shape general = Shape::Explain; // Problem or Together for the two general competencies
    QList<domain::Question> questions;
    [[nodiscard]] bool isRequired() const
    {
        return std::any_of(requirements.begin(), requirements.end(), [](const Requirement &requirement) {
            return requirement.mustHave && !requirement.setAside && requirement.kind != SkillKind::Condition;
        });
    }
    // Papers prove credentials; an answer below the line must not cap the recommendation.
    [[nodiscard]] bool hasMinimum() const
    {
        return isRequired()
            && std::any_of(requirements.begin(), requirements.end(),
                [](const Requirement &requirement) { return requirement.kind != SkillKind::Credential; });
    }
};

// Requirements of one name together, in the order of the request. A quoted one is named by its first words.
[[nodiscard]] QList<Group> grouped(const QList<Requirement> &requirements);

// Joins the groups of one family under the family's competency.
void mergeFamilies(QList<Group> &groups);

// Puts the groups that weigh least together until no more than `most` are left.
void mergeRest(QList<Group> &groups, int most);

// Adds problem solving and working with others where the plan has room for them; always up to three groups.
void addGeneral(QList<Group> &groups, int room, int questionRoom);

} // namespace candor::agents::builtin
