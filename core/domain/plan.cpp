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

// Checks a plan part by part and notes what is wrong, and where.
class PlanCheck
{
public:
    explicit PlanCheck(const Plan &plan)
        : m_plan(plan)
    {
    }

    QList<FieldError> run()
    {
        checkCompetencies();
        for (qsizetype i = 0; i < m_plan.sections.size(); ++i)
            checkSection(m_plan.sections.at(i), QStringLiteral("/sections/%1").arg(i));
        if (m_minutes != m_plan.duration) {
            add(QStringLiteral("/duration"), "SUM_MISMATCH",
                QStringLiteral("the sections take %1 minutes, the plan %2")
                    .arg(m_minutes)
                    .arg(m_plan.duration));
        }
        checkCoverage(m_plan.mustHave, QStringLiteral("/mustHave"));
        checkCoverage(m_plan.niceToHave, QStringLiteral("/niceToHave"));
        return m_errors;
    }

private:
    void add(const QString &pointer, const char *code, const QString &detail)
    {
        m_errors.append({pointer, QLatin1String(code), detail});
    }

    void checkId(const QString &id, QSet<QString> &known, const QString &what, const QString &at)
    {
        if (id.isEmpty() || known.contains(id)) {
            add(at + QStringLiteral("/id"), "DUPLICATE_VALUE",
                QStringLiteral("%1 id '%2' is empty or used twice").arg(what, id));
        }
        known.insert(id);
    }

    void checkCompetencies()
    {
        double sum = 0;
        for (qsizetype i = 0; i < m_plan.competencies.size(); ++i) {
            const auto &competency = m_plan.competencies.at(i);
            const auto at = QStringLiteral("/competencies/%1").arg(i);
            checkId(competency.id, m_competencies, QStringLiteral("competency"), at);
            if (!(competency.weight >= 0)) {
                add(at + QStringLiteral("/weight"), "OUT_OF_RANGE",
                    QStringLiteral("competency '%1' has a negative weight").arg(competency.id));
            }
            if (competency.minimumScore < 0 || competency.minimumScore > 5) {
                add(at + QStringLiteral("/minimumScore"), "OUT_OF_RANGE",
                    QStringLiteral("competency '%1' has a minimumScore outside 1–5").arg(competency.id));
            }
            sum += competency.weight;
        }
        if (!(std::abs(sum - 1.0) <= 1e-9)) {
            add(QStringLiteral("/competencies"), "SUM_MISMATCH",
                QStringLiteral("the weights of the competencies add up to %1, not to 1").arg(sum));
        }
    }

    void checkSection(const Section &section, const QString &at)
    {
        m_minutes += section.durationMinutes;
        if (section.durationMinutes <= 0) {
            add(at + QStringLiteral("/durationMinutes"), "OUT_OF_RANGE",
                QStringLiteral("section '%1' has no minutes").arg(section.id));
        }
        if (section.questions.isEmpty()) {
            add(at + QStringLiteral("/questions"), "REQUIRED",
                QStringLiteral("section '%1' has no question").arg(section.id));
        }
        checkId(section.id, m_sectionIds, QStringLiteral("section"), at);
        for (qsizetype i = 0; i < section.competencyIds.size(); ++i) {
            if (!m_competencies.contains(section.competencyIds.at(i))) {
                add(at + QStringLiteral("/competencyIds/%1").arg(i), "UNKNOWN_REFERENCE",
                    QStringLiteral("section '%1' names an unknown competency").arg(section.id));
            }
        }
        for (qsizetype i = 0; i < section.questions.size(); ++i)
            checkQuestion(section.questions.at(i), at + QStringLiteral("/questions/%1").arg(i));
    }

    void checkQuestion(const Question &question, const QString &at)
    {
        checkId(question.id, m_questionIds, QStringLiteral("question"), at);
        if (question.qualification)
            m_covered.insert(*question.qualification);
        if (question.text.trimmed().isEmpty()) {
            add(at + QStringLiteral("/text"), "REQUIRED",
                QStringLiteral("question '%1' has no text").arg(question.id));
        }
        if (question.competencyId.isEmpty())
            return;
        if (!m_competencies.contains(question.competencyId)) {
            add(at + QStringLiteral("/competencyId"), "UNKNOWN_REFERENCE",
                QStringLiteral("question '%1' names an unknown competency").arg(question.id));
        }
        const auto &rubric = question.rubric;
        if (rubric.one.isEmpty() || rubric.three.isEmpty() || rubric.five.isEmpty()) {
            add(at + QStringLiteral("/rubric"), "REQUIRED",
                QStringLiteral("question '%1' lacks a rubric step").arg(question.id));
        }
        if (question.expectedEvidence.isEmpty()) {
            add(at + QStringLiteral("/expectedEvidence"), "REQUIRED",
                QStringLiteral("question '%1' names no expected evidence").arg(question.id));
        }
    }

    void checkCoverage(const QStringList &requirements, const QString &at)
    {
        for (qsizetype i = 0; i < requirements.size(); ++i) {
            if (!m_covered.contains(requirements.at(i))) {
                add(at + QStringLiteral("/%1").arg(i), "NOT_COVERED",
                    QStringLiteral("no question covers '%1'").arg(requirements.at(i)));
            }
        }
    }

    const Plan &m_plan;
    QSet<QString> m_competencies;
    QSet<QString> m_sectionIds;
    QSet<QString> m_questionIds;
    QSet<QString> m_covered;
    int m_minutes = 0;
    QList<FieldError> m_errors;
};

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

QList<FieldError> planErrors(const Plan &plan)
{
    return PlanCheck(plan).run();
}

QStringList brokenInvariants(const Plan &plan)
{
    QStringList broken;
    for (const auto &error : planErrors(plan))
        broken.append(error.detail);
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
