// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/planeditor/planparts.h"

#include <utility>

namespace candor::pages {

using domain::Plan;
using domain::Question;
using domain::Section;

namespace {

QStringList idsOf(const Plan &plan)
{
    QStringList taken;
    for (const auto &section : plan.sections) {
        taken.append(section.id);
        for (const auto &question : section.questions)
            taken.append(question.id);
    }
    return taken;
}

// Something new may have taken it meanwhile.
void keepUnique(QString &id, const Plan &plan, const QString &letter)
{
    if (idsOf(plan).contains(id))
        id = freeId(plan, letter);
}

int sectionOf(const Plan &plan, const RemovedPart &removed)
{
    for (int i = 0; i < plan.sections.size(); ++i) {
        if (plan.sections.at(i).id == removed.sectionId)
            return i;
    }
    return std::min(removed.place.section, int(plan.sections.size()) - 1);
}

} // namespace

QString PlanPart::pointer() const
{
    const auto place = QStringLiteral("/sections/%1").arg(section);
    return isQuestion() ? QStringLiteral("%1/questions/%2").arg(place).arg(question) : place;
}

std::optional<PlanPart> placeBeside(const Plan &plan, const PlanPart &part, Direction direction)
{
    const int step = direction == Direction::Up ? -1 : 1;
    const int section = part.section + step;
    const bool hasSection = section >= 0 && section < plan.sections.size();
    if (!part.isQuestion())
        return hasSection ? std::optional(PlanPart{section}) : std::nullopt;
    const int question = part.question + step;
    if (question >= 0 && question < plan.sections.at(part.section).questions.size())
        return PlanPart{part.section, question};
    if (!hasSection)
        return std::nullopt;
    return PlanPart{
        section, direction == Direction::Up ? int(plan.sections.at(section).questions.size()) : 0};
}

void movePart(Plan &plan, const PlanPart &from, const PlanPart &to)
{
    if (from.isQuestion())
        plan.sections[to.section].questions.insert(
            to.question, plan.sections[from.section].questions.takeAt(from.question));
    else
        plan.sections.move(from.section, to.section);
}

RemovedPart takePart(Plan &plan, const PlanPart &part)
{
    if (!part.isQuestion())
        return {part, {}, plan.sections.takeAt(part.section)};
    auto &section = plan.sections[part.section];
    return {part, section.id, section.questions.takeAt(part.question)};
}

PlanPart putBack(Plan &plan, const RemovedPart &removed)
{
    if (const auto *section = std::get_if<Section>(&removed.what)) {
        auto again = *section;
        keepUnique(again.id, plan, QStringLiteral("s"));
        const auto questions = std::exchange(again.questions, {});
        const PlanPart place{std::min(removed.place.section, int(plan.sections.size()))};
        plan.sections.insert(place.section, again);
        // One by one: none gets the id that one before it has just got.
        for (auto question : questions) {
            keepUnique(question.id, plan, QStringLiteral("q"));
            plan.sections[place.section].questions.append(question);
        }
        return place;
    }
    auto question = std::get<Question>(removed.what);
    keepUnique(question.id, plan, QStringLiteral("q"));
    if (plan.sections.isEmpty())
        plan.sections.append({freeId(plan, QStringLiteral("s")), {}, {}, 5, {}, {}});
    const int section = std::max(0, sectionOf(plan, removed));
    auto &questions = plan.sections[section].questions;
    const PlanPart place{section, std::min(removed.place.question, int(questions.size()))};
    questions.insert(place.question, question);
    return place;
}

QString freeId(const Plan &plan, const QString &letter)
{
    const auto taken = idsOf(plan);
    int number = 1;
    while (taken.contains(letter + QString::number(number)))
        ++number;
    return letter + QString::number(number);
}

} // namespace candor::pages
