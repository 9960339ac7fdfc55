// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/reportanswers.h"

#include "agents/builtin/phrase.h"
#include "agents/builtin/text.h"

namespace candor::agents::builtin {

using domain::Assessment;
using domain::CompetencyScore;
using domain::Evidence;
using domain::Verdict;

namespace {

constexpr int mostCitations = 3;

QString figure(double score)
{
    return QString::number(score, 'f', 1);
}

QString verdictText(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Met:
        return QStringLiteral("the answers support it");
    case Verdict::Partial:
        return QStringLiteral("the answers support it in part");
    case Verdict::NotMet:
        return QStringLiteral("the answers do not support it");
    case Verdict::NotAssessed:
        break;
    }
    return QStringLiteral("it was not assessed");
}

} // namespace

void quote(ChatAnswer &answer, const QList<Evidence> &evidence)
{
    for (const auto &piece : evidence) {
        if (answer.citations.size() < mostCitations && !answer.citations.contains(piece))
            answer.citations.append(piece);
    }
}

ChatAnswer aboutCompetency(const CompetencyScore &score)
{
    ChatAnswer answer;
    answer.grounded = true;
    if (!score.score) {
        answer.answer
            = QStringLiteral("%1 has no score, because no answer holds evidence for it.").arg(score.name);
        return answer;
    }
    QStringList parts{QStringLiteral("%1 scores %2 of 5 (weight %3 %).")
            .arg(score.name, figure(*score.score), QString::number(score.weight * 100, 'f', 1))};
    if (!score.strengths.isEmpty())
        parts.append(QStringLiteral("For it: %1").arg(score.strengths.join(QLatin1Char(' '))));
    if (!score.concerns.isEmpty())
        parts.append(QStringLiteral("Against it: %1").arg(score.concerns.join(QLatin1Char(' '))));
    if (score.override)
        parts.append(QStringLiteral("A reviewer set it to %1.").arg(figure(score.override->score)));
    parts.append(QStringLiteral("The quotes below are what the score rests on."));
    answer.answer = parts.join(QLatin1Char(' '));
    quote(answer, score.evidence);
    return answer;
}

ChatAnswer aboutOverall(const Assessment &report)
{
    ChatAnswer answer;
    answer.grounded = true;
    QStringList parts;
    for (const auto &score : report.competencies) {
        parts.append(QStringLiteral("%1 %2").arg(
            score.name, score.score ? figure(*score.score) : QStringLiteral("without evidence")));
        quote(answer, score.evidence.mid(0, 1));
    }
    answer.answer = report.overall.score
        ? QStringLiteral("The overall score is %1 of 100: the weighted mean of %2.")
              .arg(figure(*report.overall.score), parts.join(QStringLiteral(", ")))
        : QStringLiteral("There is no overall score: less than 60 % of the weight has evidence (%1).")
              .arg(parts.join(QStringLiteral(", ")));
    return answer;
}

ChatAnswer aboutGaps(const Assessment &report)
{
    ChatAnswer answer;
    answer.grounded = true;
    QStringList parts;
    for (const auto &score : report.competencies) {
        if (!score.score) {
            parts.append(QStringLiteral("%1: no evidence.").arg(score.name));
        } else if (!score.concerns.isEmpty() || *score.score < 3) {
            parts.append(QStringLiteral("%1 (%2): %3")
                    .arg(score.name, figure(*score.score),
                        score.concerns.isEmpty() ? QStringLiteral("below the middle of the scale.")
                                                 : score.concerns.join(QLatin1Char(' '))));
            quote(answer, score.evidence.mid(0, 1));
        }
    }
    for (const auto &verdict : report.qualifications) {
        if (verdict.verdict == Verdict::NotMet || verdict.verdict == Verdict::NotAssessed)
            parts.append(QStringLiteral("Requirement \"%1\": %2.")
                    .arg(verdict.text,
                        verdict.verdict == Verdict::NotMet ? QStringLiteral("not met")
                                                           : QStringLiteral("not assessed")));
    }
    answer.answer
        = parts.isEmpty() ? QStringLiteral("The report names no gap.") : parts.join(QLatin1Char(' '));
    return answer;
}

ChatAnswer aboutStrengths(const Assessment &report)
{
    ChatAnswer answer;
    answer.grounded = true;
    QStringList parts;
    for (const auto &score : report.competencies) {
        if (score.strengths.isEmpty())
            continue;
        parts.append(QStringLiteral("%1: %2").arg(score.name, score.strengths.join(QLatin1Char(' '))));
        quote(answer, score.evidence.mid(0, 1));
    }
    answer.answer = parts.isEmpty() ? QStringLiteral("The report names no particular strength.")
                                    : parts.join(QLatin1Char(' '));
    return answer;
}

ChatAnswer aboutRubric(const CompetencyScore &score, const domain::Plan &plan)
{
    auto answer = aboutCompetency(score);
    const auto questions = domain::questionsInOrder(plan);
    for (const auto &question : questions) {
        if (question.competencyId != score.id)
            continue;
        answer.answer
            += QStringLiteral(" The scale of the question \"%1\": 1 – %2 3 – %3 5 – %4")
                   .arg(question.text, question.rubric.one, question.rubric.three, question.rubric.five);
        break;
    }
    return answer;
}

ChatAnswer aboutRecommendation(const Assessment &report)
{
    auto answer = aboutOverall(report);
    if (report.overall.recommendation) {
        answer.answer = QStringLiteral(
            "The report's recommendation is %1. It follows from the scores by fixed rules; the "
            "decision belongs to a person. %2")
                            .arg(domain::name(*report.overall.recommendation), answer.answer);
    } else {
        answer.answer.prepend(QStringLiteral("The report gives no recommendation. "));
    }
    return answer;
}

ChatAnswer aboutVerdicts(Requirements which, const Assessment &report, const domain::Plan &plan)
{
    const bool must = which == Requirements::MustHave;
    const bool nice = which == Requirements::NiceToHave;
    ChatAnswer answer;
    answer.grounded = true;
    QStringList parts;
    int met = 0;
    for (const auto &verdict : report.qualifications) {
        if ((must && !plan.mustHave.contains(verdict.text))
            || (nice && !plan.niceToHave.contains(verdict.text)))
            continue;
        met += verdict.verdict == Verdict::Met ? 1 : 0;
        parts.append(QStringLiteral("\"%1\": %2.").arg(verdict.text, verdictText(verdict.verdict)));
        quote(answer, verdict.evidence.mid(0, 1));
    }
    const QString kind = must ? QStringLiteral("must-haves")
        : nice                ? QStringLiteral("nice-to-haves")
                              : QStringLiteral("requirements");
    answer.answer = parts.isEmpty()
        ? QStringLiteral("The plan names no %1.").arg(kind)
        : QStringLiteral("The answers support %1 of %2 %3 in full. %4")
              .arg(QString::number(met), QString::number(parts.size()), kind, parts.join(QLatin1Char(' ')));
    return answer;
}

ChatAnswer aboutConfidence(const Assessment &report)
{
    return {QStringLiteral("The report's confidence is %1 on a scale of 0 to 1, and never above 0.8.%2")
                .arg(QString::number(report.confidence, 'f', 2),
                    report.flags.isEmpty()
                        ? QString()
                        : QStringLiteral(" Flags: %1.").arg(report.flags.join(QStringLiteral(", ")))),
        {}, true};
}

std::optional<ChatAnswer> aboutRequirement(const QString &message, const Assessment &report, bool byCore)
{
    const auto wanted = contentStems(message);
    const domain::QualificationVerdict *best = nullptr;
    double most = 0;
    for (const auto &verdict : report.qualifications) {
        const auto own = contentStems(byCore ? coreOf(verdict.text) : verdict.text);
        const auto shared = std::count_if(
            own.begin(), own.end(), [&](const QString &word) { return wanted.contains(word); });
        const double part = own.isEmpty() ? 0 : double(shared) / double(own.size());
        if (part >= 0.5 && part > most) {
            most = part;
            best = &verdict;
        }
    }
    if (!best)
        return std::nullopt;
    ChatAnswer answer;
    answer.grounded = true;
    answer.answer
        = QStringLiteral("Requirement \"%1\": %2 (confidence %3).")
              .arg(best->text, verdictText(best->verdict), QString::number(best->confidence, 'f', 2));
    quote(answer, best->evidence);
    return answer;
}

} // namespace candor::agents::builtin
