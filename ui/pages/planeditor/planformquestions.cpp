// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "look/metrics.h"
#include "models/words.h"
#include "pages/planeditor/planform.h"
#include "parts/labels.h"
#include "parts/surface.h"

#include <QBoxLayout>
#include <QCoreApplication>

namespace candor::pages {

using domain::Difficulty;
using domain::Plan;
using domain::QuestionKind;
using namespace look::space;

namespace {

struct Text
{
    Q_DECLARE_TR_FUNCTIONS(PlanForm)
};

} // namespace

void PlanForm::question(QVBoxLayout *lines, int section, int index)
{
    const auto &question = m_plan.sections.at(section).questions.at(index);
    const PlanPart part{section, index};
    const auto here = part.pointer();
    const auto number = numberOf(part);
    auto *head = parts::row(nullptr, xs);
    head->addWidget(parts::label(Text::tr("Question %1").arg(number), look::Type::Strong), 1);
    addMoves(head, part, Text::tr("Move question %1 up").arg(number),
        Text::tr("Move question %1 down").arg(number), Text::tr("Remove question %1").arg(number));
    lines->addLayout(head);
    const auto of = [section, index](
                        Plan &plan) -> domain::Question & { return plan.sections[section].questions[index]; };
    addText(lines, here + QStringLiteral("/text"), Text::tr("Text of %1").arg(number), question.text,
        [of](Plan &plan, const QString &text) { of(plan).text = text; });
    QStringList kinds;
    for (const auto kind : {QuestionKind::Behavioral, QuestionKind::Technical, QuestionKind::Situational,
             QuestionKind::Background, QuestionKind::Closing})
        kinds.append(models::word(kind));
    addChoice(lines, here + QStringLiteral("/kind"), Text::tr("Kind of %1").arg(number), kinds,
        int(question.kind), [of](Plan &plan, int kind) { of(plan).kind = QuestionKind(kind); });
    QStringList difficulties;
    for (const auto difficulty : {Difficulty::Easy, Difficulty::Medium, Difficulty::Hard})
        difficulties.append(models::word(difficulty));
    addChoice(lines, here + QStringLiteral("/difficulty"), Text::tr("Difficulty of %1").arg(number),
        difficulties, int(question.difficulty),
        [of](Plan &plan, int difficulty) { of(plan).difficulty = Difficulty(difficulty); });
    rubric(lines, section, index);
}

void PlanForm::rubric(QVBoxLayout *lines, int section, int index)
{
    const auto &question = m_plan.sections.at(section).questions.at(index);
    const PlanPart part{section, index};
    const auto here = part.pointer();
    const auto number = numberOf(part);
    const auto of = [section, index](
                        Plan &plan) -> domain::Question & { return plan.sections[section].questions[index]; };
    QStringList names{Text::tr("Not scored")};
    QStringList ids{QString()};
    for (const auto &competency : m_plan.competencies) {
        names.append(competency.name);
        ids.append(competency.id);
    }
    addChoice(lines, here + QStringLiteral("/competencyId"), Text::tr("Competency of %1").arg(number), names,
        std::max(0, int(ids.indexOf(question.competencyId))),
        [of, ids](Plan &plan, int choice) { of(plan).competencyId = ids.value(choice); });
    QStringList requirements{Text::tr("None")};
    requirements += m_plan.mustHave + m_plan.niceToHave;
    addChoice(lines, here + QStringLiteral("/qualification"),
        Text::tr("Requirement that %1 covers").arg(number), requirements,
        std::max(0, int(requirements.indexOf(question.qualification.value_or(QString())))),
        [of, requirements](Plan &plan, int choice) {
            of(plan).qualification = choice == 0 ? std::nullopt : std::optional(requirements.value(choice));
        });
    addList(lines, here + QStringLiteral("/expectedEvidence"),
        Text::tr("What a good answer to %1 shows").arg(number), question.expectedEvidence,
        [of](Plan &plan, const QStringList &texts) { of(plan).expectedEvidence = texts; });
    addLine(lines, here + QStringLiteral("/rubric/1"), Text::tr("%1 scores 1").arg(number),
        question.rubric.one, [of](Plan &plan, const QString &text) { of(plan).rubric.one = text; });
    addLine(lines, here + QStringLiteral("/rubric/3"), Text::tr("%1 scores 3").arg(number),
        question.rubric.three, [of](Plan &plan, const QString &text) { of(plan).rubric.three = text; });
    addLine(lines, here + QStringLiteral("/rubric/5"), Text::tr("%1 scores 5").arg(number),
        question.rubric.five, [of](Plan &plan, const QString &text) { of(plan).rubric.five = text; });
}

} // namespace candor::pages
