// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "rendering.h"

namespace candor::agents::test {

namespace {

// Indented "name: value" lines.
class Lines
{
public:
    void add(int depth, const QString &name, const QString &value)
    {
        m_text += QString(depth * 2, QLatin1Char(' ')) + name + QStringLiteral(": ")
            + QString(value).replace(QLatin1Char('\n'), QStringLiteral("\\n")) + QLatin1Char('\n');
    }
    void add(int depth, const QString &name, const QStringList &values)
    {
        for (const auto &value : values)
            add(depth, QStringLiteral("- ") + name, value);
    }
    [[nodiscard]] QString text() const { return m_text; }

private:
    QString m_text;
};

QString number(double value)
{
    return QString::number(value, 'f', 3);
}

void addEvidence(Lines &lines, int depth, const QList<domain::Evidence> &evidence)
{
    for (const auto &piece : evidence)
        lines.add(depth, QStringLiteral("- turn %1").arg(piece.turn), piece.quote);
}

void addQuestion(Lines &lines, const domain::Question &question)
{
    lines.add(1, question.id, question.text);
    lines.add(2, QStringLiteral("kind"),
        domain::name(question.kind) + QLatin1Char(' ') + domain::name(question.difficulty));
    lines.add(2, QStringLiteral("competency"), question.competencyId);
    lines.add(2, QStringLiteral("qualification"), question.qualification.value_or(QStringLiteral("null")));
    lines.add(2, QStringLiteral("expected"), question.expectedEvidence);
    lines.add(2, QStringLiteral("follow-up"), question.followUps);
    lines.add(2, QStringLiteral("1"), question.rubric.one);
    lines.add(2, QStringLiteral("3"), question.rubric.three);
    lines.add(2, QStringLiteral("5"), question.rubric.five);
}

} // namespace

QString rendered(const Validation &validation)
{
    Lines lines;
    for (const auto &skill : validation.skills) {
        lines.add(0, QStringLiteral("skill"),
            QStringLiteral("%1 | %2 | %3 | %4 | %5 | %6")
                .arg(skill.requirement, skill.canonical, skill.family,
                    skill.years ? QString::number(*skill.years) : QStringLiteral("-"),
                    skill.mustHave ? QStringLiteral("must") : QStringLiteral("nice"),
                    number(skill.confidence)));
    }
    lines.add(0, QStringLiteral("warning"), validation.warnings);
    return lines.text();
}

QString rendered(const domain::Plan &plan)
{
    Lines lines;
    lines.add(0, QStringLiteral("id"), plan.id.toString());
    lines.add(0, QStringLiteral("version"), QString::number(plan.version));
    lines.add(0, QStringLiteral("title"), plan.title);
    lines.add(0, QStringLiteral("duration"), QString::number(plan.duration));
    lines.add(0, QStringLiteral("company"), plan.companyName);
    lines.add(0, QStringLiteral("greeting"), plan.greeting);
    for (const auto &competency : plan.competencies) {
        lines.add(0, competency.id,
            QStringLiteral("%1 | %2 | %3 | minimum %4")
                .arg(competency.name, number(competency.weight),
                    competency.required ? QStringLiteral("required") : QStringLiteral("optional"),
                    QString::number(competency.minimumScore)));
    }
    lines.add(0, QStringLiteral("must"), plan.mustHave);
    lines.add(0, QStringLiteral("nice"), plan.niceToHave);
    for (const auto &section : plan.sections) {
        lines.add(0, section.id,
            QStringLiteral("%1 | %2 minutes | %3")
                .arg(section.title, QString::number(section.durationMinutes),
                    section.competencyIds.join(QLatin1Char(' '))));
        lines.add(1, QStringLiteral("objective"), section.objective);
        for (const auto &question : section.questions)
            addQuestion(lines, question);
    }
    auto covered = plan.skillsCoverage.keys();
    covered.sort();
    for (const auto &requirement : std::as_const(covered))
        lines.add(0, QStringLiteral("covered"),
            requirement + QStringLiteral(" by ")
                + plan.skillsCoverage.value(requirement).join(QLatin1Char(' ')));
    lines.add(0, QStringLiteral("made by"),
        QStringLiteral("%1 %2 %3 %4 from %5")
            .arg(plan.provenance.engine, plan.provenance.model, plan.provenance.promptVersion,
                domain::toIso8601(plan.provenance.generatedAt),
                plan.provenance.parentVersion ? QString::number(*plan.provenance.parentVersion)
                                              : QStringLiteral("-")));
    return lines.text();
}

QString rendered(const domain::Assessment &assessment)
{
    Lines lines;
    lines.add(0, QStringLiteral("overall"),
        assessment.overall.score ? number(*assessment.overall.score) + QLatin1Char(' ')
                + domain::name(*assessment.overall.recommendation)
                                 : QStringLiteral("null"));
    lines.add(0, QStringLiteral("confidence"), number(assessment.confidence));
    lines.add(0, QStringLiteral("summary"), assessment.summary);
    lines.add(0, QStringLiteral("flag"), assessment.flags);
    for (const auto &score : assessment.competencies) {
        lines.add(0, score.id,
            score.name + QLatin1Char(' ') + (score.score ? number(*score.score) : QStringLiteral("null")));
        addEvidence(lines, 1, score.evidence);
        lines.add(1, QStringLiteral("strength"), score.strengths);
        lines.add(1, QStringLiteral("concern"), score.concerns);
    }
    for (const auto &verdict : assessment.qualifications) {
        lines.add(
            0, domain::name(verdict.verdict), verdict.text + QLatin1Char(' ') + number(verdict.confidence));
        addEvidence(lines, 1, verdict.evidence);
    }
    return lines.text();
}

} // namespace candor::agents::test
