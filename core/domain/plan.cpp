// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/plan.h"

#include <QSet>
#include <array>
#include <cmath>

namespace candor::domain {

namespace {

constexpr std::array<QLatin1String, 5> kindNames{QLatin1String("BEHAVIORAL"), QLatin1String("TECHNICAL"),
    QLatin1String("SITUATIONAL"), QLatin1String("BACKGROUND"), QLatin1String("CLOSING")};
constexpr std::array<QLatin1String, 3> difficultyNames{
    QLatin1String("EASY"), QLatin1String("MEDIUM"), QLatin1String("HARD")};

void checkCompetencies(const Plan &plan, QStringList &broken)
{
    QSet<QString> ids;
    double sum = 0;
    for (const auto &competency : plan.competencies) {
        if (competency.id.isEmpty() || ids.contains(competency.id))
            broken.append(QStringLiteral("competency id '%1' is empty or used twice").arg(competency.id));
        ids.insert(competency.id);
        if (!(competency.weight >= 0))
            broken.append(QStringLiteral("competency '%1' has a negative weight").arg(competency.id));
        if (competency.minimumScore < 0 || competency.minimumScore > 5)
            broken.append(
                QStringLiteral("competency '%1' has a minimumScore outside 1–5").arg(competency.id));
        sum += competency.weight;
    }
    if (!(std::abs(sum - 1.0) <= 1e-9))
        broken.append(QStringLiteral("the weights of the competencies add up to %1, not to 1").arg(sum));
}

void checkQuestion(const Question &question, const QSet<QString> &competencies, QStringList &broken)
{
    if (question.text.trimmed().isEmpty())
        broken.append(QStringLiteral("question '%1' has no text").arg(question.id));
    if (question.competencyId.isEmpty())
        return;
    if (!competencies.contains(question.competencyId))
        broken.append(QStringLiteral("question '%1' names an unknown competency").arg(question.id));
    if (question.rubric.one.isEmpty() || question.rubric.three.isEmpty() || question.rubric.five.isEmpty())
        broken.append(QStringLiteral("question '%1' lacks a rubric step").arg(question.id));
    if (question.expectedEvidence.isEmpty())
        broken.append(QStringLiteral("question '%1' names no expected evidence").arg(question.id));
}

} // namespace

QString name(QuestionKind kind)
{
    return kindNames[size_t(kind)];
}
QString name(Difficulty difficulty)
{
    return difficultyNames[size_t(difficulty)];
}

std::optional<QuestionKind> questionKindFromName(const QString &name)
{
    for (size_t i = 0; i < kindNames.size(); ++i) {
        if (kindNames[i] == name)
            return QuestionKind(int(i));
    }
    return std::nullopt;
}

std::optional<Difficulty> difficultyFromName(const QString &name)
{
    for (size_t i = 0; i < difficultyNames.size(); ++i) {
        if (difficultyNames[i] == name)
            return Difficulty(int(i));
    }
    return std::nullopt;
}

QStringList brokenInvariants(const Plan &plan)
{
    QStringList broken;
    checkCompetencies(plan, broken);
    QSet<QString> competencies;
    for (const auto &competency : plan.competencies)
        competencies.insert(competency.id);

    QSet<QString> sectionIds;
    QSet<QString> questionIds;
    QSet<QString> covered;
    int minutes = 0;
    for (const auto &section : plan.sections) {
        minutes += section.durationMinutes;
        if (section.durationMinutes <= 0)
            broken.append(QStringLiteral("section '%1' has no minutes").arg(section.id));
        if (section.questions.isEmpty())
            broken.append(QStringLiteral("section '%1' has no question").arg(section.id));
        if (section.id.isEmpty() || sectionIds.contains(section.id))
            broken.append(QStringLiteral("section id '%1' is empty or used twice").arg(section.id));
        sectionIds.insert(section.id);
        for (const auto &id : section.competencyIds) {
            if (!competencies.contains(id))
                broken.append(QStringLiteral("section '%1' names an unknown competency").arg(section.id));
        }
        for (const auto &question : section.questions) {
            if (question.id.isEmpty() || questionIds.contains(question.id))
                broken.append(QStringLiteral("question id '%1' is empty or used twice").arg(question.id));
            questionIds.insert(question.id);
            if (question.qualification)
                covered.insert(*question.qualification);
            checkQuestion(question, competencies, broken);
        }
    }
    if (minutes != plan.duration) {
        broken.append(
            QStringLiteral("the sections take %1 minutes, the plan %2").arg(minutes).arg(plan.duration));
    }
    for (const auto &requirement : plan.mustHave + plan.niceToHave) {
        if (!covered.contains(requirement))
            broken.append(QStringLiteral("no question covers '%1'").arg(requirement));
    }
    return broken;
}

Plan redacted(Plan plan)
{
    plan.greeting.clear();
    return plan;
}

QList<Question> questionsInOrder(const Plan &plan)
{
    QList<Question> questions;
    for (const auto &section : plan.sections)
        questions += section.questions;
    return questions;
}

} // namespace candor::domain
