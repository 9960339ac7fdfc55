// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "agents/builtin/assessor.h"

#include "agents/builtin/planner.h"
#include "agents/builtin/proof.h"
#include "agents/builtin/questionbank.h"
#include "agents/builtin/scoring.h"

#include <QMap>
#include <QRegularExpression>
#include <cmath>

namespace candor::agents::builtin {

using domain::Assessment;
using domain::CompetencyScore;
using domain::Evidence;
using domain::Plan;
using domain::QualificationVerdict;
using domain::Question;
using domain::Verdict;

namespace {

constexpr double metFrom = 3.5;
constexpr double partialFrom = 2.2;
constexpr double lowConfidence = 0.5;
constexpr int mostQuotes = 4;

struct Judged
{
    Question question;
    Judgement judgement;
};

QString styleOf(const AssessmentOrder &order)
{
    QList<Requirement> requirements;
    const auto texts = order.plan.mustHave + order.plan.niceToHave;
    for (const auto &text : texts)
        requirements.append(readRequirement(text, texts.join(QLatin1Char('\n'))));
    return dominantStyle(
        order.brief.request.position.isEmpty() ? order.plan.title : order.brief.request.position,
        requirements);
}

QList<Judged> judgedQuestions(const AssessmentOrder &order)
{
    const QString style = styleOf(order);
    QSet<QString> earlier;
    QList<Judged> all;
    const auto questions = domain::questionsInOrder(order.plan);
    for (const auto &question : questions) {
        if (question.competencyId.isEmpty())
            continue;
        QList<domain::Turn> turns;
        for (const auto &turn : order.transcript) {
            if (turn.questionId == question.id)
                turns.append(turn);
        }
        QString competency;
        for (const auto &planned : order.plan.competencies) {
            if (planned.id == question.competencyId)
                competency = planned.name;
        }
        all.append({question, judge(question, topicOf(question, competency, style), turns, earlier)});
    }
    return all;
}

double roundedTenth(double value)
{
    return std::floor(value * 10 + 0.5) / 10;
}

template <typename Matches>
std::optional<double> meanScore(const QList<Judged> &all, QList<Evidence> &evidence, Matches matches)
{
    double sum = 0;
    int count = 0;
    for (const auto &entry : all) {
        if (!matches(entry.question) || entry.judgement.status != Judgement::Status::Scored)
            continue;
        sum += entry.judgement.score;
        ++count;
        for (const auto &piece : entry.judgement.evidence) {
            if (evidence.size() < mostQuotes && !evidence.contains(piece))
                evidence.append(piece);
        }
    }
    return count == 0 ? std::nullopt : std::optional(sum / count);
}

CompetencyScore scoreOf(const domain::Competency &competency, const QList<Judged> &all)
{
    CompetencyScore score;
    score.id = competency.id;
    score.name = competency.name;
    score.weight = competency.weight;
    const auto mean = meanScore(all, score.evidence,
        [&](const Question &question) { return question.competencyId == competency.id; });
    if (mean)
        score.score = roundedTenth(*mean);
    for (const auto &entry : all) {
        if (entry.question.competencyId != competency.id)
            continue;
        score.strengths += entry.judgement.strengths;
        score.concerns += entry.judgement.concerns;
    }
    score.strengths.removeDuplicates();
    score.concerns.removeDuplicates();
    return score;
}

// What the requirement wants to be told and the answers don't tell; empty when nothing is missing.
QString missingProof(
    const QString &text, const QList<Judged> &all, const AssessmentOrder &order, bool &conflict)
{
    const auto demanded = proofDemandedBy(text);
    QStringList questionIds;
    bool acted = false;
    for (const auto &entry : all) {
        if (entry.question.qualification != text)
            continue;
        questionIds.append(entry.question.id);
        acted = acted || (entry.judgement.status == Judgement::Status::Scored && entry.judgement.actions > 0);
    }
    if (demanded.years) {
        const auto told
            = toldYears(text, questionIds, order.transcript, domain::toIso8601(order.now).left(4).toInt());
        conflict = conflict || (told.ofTheSkill && *told.ofTheSkill < *demanded.years);
        if (!told.atAll)
            return QStringLiteral("“%1” asks for %2 years; no answer says how many there were.")
                .arg(text)
                .arg(*demanded.years);
        if (*told.atAll < *demanded.years)
            return QStringLiteral("“%1” asks for %2 years; the answers speak of %3.")
                .arg(text)
                .arg(*demanded.years)
                .arg(*told.atAll);
    }
    if (demanded.deeds && !acted)
        return QStringLiteral(
            "“%1” asks for what was done; no answer to it tells of an action of the candidate's own.")
            .arg(text);
    return {};
}

QualificationVerdict verdictOn(const QString &text, const QList<Judged> &all, const AssessmentOrder &order,
    Assessment &report, bool &conflict)
{
    QualificationVerdict result;
    result.text = text;
    const auto mean = meanScore(
        all, result.evidence, [&](const Question &question) { return question.qualification == text; });
    if (!mean)
        return result;
    result.verdict = *mean >= metFrom ? Verdict::Met
        : *mean >= partialFrom        ? Verdict::Partial
                                      : Verdict::NotMet;
    const QString missing = missingProof(text, all, order, conflict);
    if (result.verdict == Verdict::Met && !missing.isEmpty()) {
        result.verdict = Verdict::Partial;
        for (auto &score : report.competencies) {
            const bool isOfIt = std::any_of(all.begin(), all.end(), [&](const Judged &entry) {
                return entry.question.qualification == text && entry.question.competencyId == score.id;
            });
            if (isOfIt)
                score.concerns.append(missing);
        }
    }
    // Surer away from the borders between the verdicts; never sure, for words are not deeds.
    const double margin = std::min(std::abs(*mean - metFrom), std::abs(*mean - partialFrom));
    result.confidence = std::floor((0.4 + std::min(0.35, 0.3 * margin)) * 100 + 0.5) / 100;
    return result;
}

double evidencedWeight(const QList<CompetencyScore> &scores)
{
    double weight = 0;
    for (const auto &score : scores)
        weight += score.score ? score.weight : 0;
    return weight;
}

double confidenceOf(const QList<CompetencyScore> &scores, const QList<Judged> &all, const QStringList &flags)
{
    const double weight = evidencedWeight(scores);
    if (weight <= 0)
        return 0;
    const auto scored = std::count_if(all.begin(), all.end(),
        [](const Judged &entry) { return entry.judgement.status == Judgement::Status::Scored; });
    double confidence
        = 0.2 + 0.4 * weight + 0.2 * double(scored) / double(std::max<qsizetype>(1, all.size()));
    for (const auto &doubtful : {QStringLiteral("PROMPT_INJECTION"), QStringLiteral("OFF_TOPIC"),
             QStringLiteral("KEYWORD_LIST"), QStringLiteral("REPEATED_ANSWER")})
        confidence -= flags.contains(doubtful) ? 0.1 : 0;
    return std::floor(std::clamp(confidence, 0.05, 0.8) * 100 + 0.5) / 100;
}

QString listed(const QStringList &names)
{
    if (names.size() < 2)
        return names.join(QString());
    return names.mid(0, names.size() - 1).join(QStringLiteral(", ")) + QStringLiteral(" and ") + names.last();
}

QString summaryOf(const Assessment &report, const QList<Judged> &all)
{
    const auto scored = std::count_if(all.begin(), all.end(),
        [](const Judged &entry) { return entry.judgement.status == Judgement::Status::Scored; });
    QStringList strong;
    QStringList weak;
    QStringList without;
    for (const auto &score : report.competencies) {
        if (!score.score)
            without.append(score.name);
        else if (*score.score >= 4)
            strong.append(score.name);
        else if (*score.score < 2.5)
            weak.append(score.name);
    }
    QStringList parts{QStringLiteral("%1 of %2 scored questions have an answer with evidence.")
            .arg(scored)
            .arg(all.size())};
    if (!strong.isEmpty())
        parts.append(QStringLiteral("The evidence is strongest for %1.").arg(listed(strong)));
    if (!weak.isEmpty())
        parts.append(QStringLiteral("It is thin for %1.").arg(listed(weak)));
    if (!without.isEmpty())
        parts.append(QStringLiteral("There is no evidence for %1.").arg(listed(without)));
    const auto met = std::count_if(report.qualifications.begin(), report.qualifications.end(),
        [](const QualificationVerdict &verdict) { return verdict.verdict == Verdict::Met; });
    if (!report.qualifications.isEmpty()) {
        parts.append(QStringLiteral("The answers support %1 of %2 requirements in full.")
                .arg(met)
                .arg(report.qualifications.size()));
    }
    if (!report.overall.score)
        parts.append(QStringLiteral("That is too little for an overall score."));
    if (report.flags.contains(QStringLiteral("PROMPT_INJECTION")))
        parts.append(
            QStringLiteral("Text that addresses the scoring was found in an answer and did not count."));
    parts.append(QStringLiteral(
        "The scores describe what the answers say, not whether it is true; a person has to review them."));
    return parts.join(QLatin1Char(' '));
}

QStringList flagsOf(const QList<Judged> &all, const Assessment &report, bool conflictingYears)
{
    QStringList flags;
    for (const auto &entry : all) {
        flags += entry.judgement.flags;
        if (entry.judgement.status == Judgement::Status::NotAsked
            || entry.judgement.status == Judgement::Status::NotAnswered)
            flags.append(QStringLiteral("UNANSWERED_QUESTIONS"));
    }
    if (!report.overall.score)
        flags.append(QStringLiteral("INSUFFICIENT_EVIDENCE"));
    if (conflictingYears)
        flags.append(QStringLiteral("CONFLICTING_YEARS"));
    flags.removeDuplicates();
    std::sort(flags.begin(), flags.end());
    return flags;
}

} // namespace

Assessment assess(const AssessmentOrder &order)
{
    const auto &plan = order.plan;
    const auto all = judgedQuestions(order);
    Assessment report;
    report.id = order.assessmentId;
    report.planVersion = plan.version;
    report.transcript = order.transcript;
    for (const auto &competency : plan.competencies)
        report.competencies.append(scoreOf(competency, all));
    bool conflictingYears = false;
    const auto requirements = plan.mustHave + plan.niceToHave;
    for (const auto &text : requirements)
        report.qualifications.append(verdictOn(text, all, order, report, conflictingYears));
    report.overall = domain::overall(report.competencies, plan.competencies);
    report.flags = flagsOf(all, report, conflictingYears);
    report.confidence = confidenceOf(report.competencies, all, report.flags);
    if (report.confidence < lowConfidence) {
        report.flags.append(QStringLiteral("LOW_CONFIDENCE"));
        std::sort(report.flags.begin(), report.flags.end());
    }
    report.summary = summaryOf(report, all);
    report.provenance = {QString::fromLatin1(engineName), QString::fromLatin1(engineModel),
        QString::fromLatin1(questionBankVersion), order.now, std::nullopt};
    return report;
}

} // namespace candor::agents::builtin
