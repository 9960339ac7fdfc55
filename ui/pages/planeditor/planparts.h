// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "domain/plan.h"

#include <variant>

// Moving a plan's sections and questions about. Pure; places must be in the plan.
namespace candor::pages {

// A section, or a question in one.
struct PlanPart
{
    int section = 0;
    int question = -1; // -1: the section itself
    [[nodiscard]] bool isQuestion() const { return question >= 0; }
    [[nodiscard]] QString pointer() const; // into the plan's document
    bool operator==(const PlanPart &) const = default;
};

enum class Direction {
    Up,
    Down,
};

// One place on; a question at its section's edge goes into the next section. Nothing where there is none.
[[nodiscard]] std::optional<PlanPart> placeBeside(
    const domain::Plan &plan, const PlanPart &part, Direction direction);
void movePart(domain::Plan &plan, const PlanPart &from, const PlanPart &to);

// What was taken out, with where it was.
struct RemovedPart
{
    PlanPart place;
    QString sectionId; // of a question
    std::variant<domain::Section, domain::Question> what;
};
[[nodiscard]] RemovedPart takePart(domain::Plan &plan, const PlanPart &part);
// Where it was, as far as that is there; answers where it is now.
[[nodiscard]] PlanPart putBack(domain::Plan &plan, const RemovedPart &removed);

// An id that no part of the plan has.
[[nodiscard]] QString freeId(const domain::Plan &plan, const QString &letter);

} // namespace candor::pages
