// SPDX-FileCopyrightText: 2026 The Candor authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/assessment.h"

#include <QHash>
#include <array>
#include <cmath>

namespace candor::domain {

namespace {

constexpr std::array<QLatin1String, 2> turnKindNames{QLatin1String("QUESTION"), QLatin1String("FOLLOW_UP")};
constexpr std::array<QLatin1String, 4> recommendationNames{
    QLatin1String("STRONG_HIRE"), QLatin1String("HIRE"), QLatin1String("MAYBE"), QLatin1String("NO_HIRE")};
constexpr std::array<QLatin1String, 4> verdictNames{
    QLatin1String("MET"), QLatin1String("PARTIAL"), QLatin1String("NOT_MET"), QLatin1String("NOT_ASSESSED")};
constexpr std::array<QLatin1String, 3> statusNames{
    QLatin1String("PENDING_REVIEW"), QLatin1String("APPROVED"), QLatin1String("REJECTED")};

template <typename Enum, size_t count>
std::optional<Enum> find(const std::array<QLatin1String, count> &names, const QString &name)
{
    for (size_t i = 0; i < count; ++i) {
        if (names[i] == name)
            return Enum(int(i));
    }
    return std::nullopt;
}

constexpr double evidencedShareNeeded = 0.6;
constexpr double strongHireFrom = 85.0;
constexpr double hireFrom = 65.0;
constexpr double maybeFrom = 45.0;

std::optional<double> effectiveScore(const CompetencyScore &score)
{
    return score.override ? std::optional(score.override->score) : score.score;
}

Recommendation band(double score)
{
    if (score >= strongHireFrom)
        return Recommendation::StrongHire;
    if (score >= hireFrom)
        return Recommendation::Hire;
    return score >= maybeFrom ? Recommendation::Maybe : Recommendation::NoHire;
}

void checkEvidence(const QList<Evidence> &evidence, const QHash<int, QString> &answers, QStringList &broken)
{
    for (const auto &piece : evidence) {
        if (piece.quote.isEmpty() || !answers.value(piece.turn).contains(piece.quote))
            broken.append(QStringLiteral("a quote is not in the answer of turn %1").arg(piece.turn));
    }
}

} // namespace

QString name(Turn::Kind kind)
{
    return turnKindNames[size_t(kind)];
}
QString name(Recommendation recommendation)
{
    return recommendationNames[size_t(recommendation)];
}
QString name(Verdict verdict)
{
    return verdictNames[size_t(verdict)];
}
QString name(AssessmentStatus status)
{
    return statusNames[size_t(status)];
}
std::optional<Turn::Kind> turnKindFromName(const QString &name)
{
    return find<Turn::Kind>(turnKindNames, name);
}
std::optional<Recommendation> recommendationFromName(const QString &name)
{
    return find<Recommendation>(recommendationNames, name);
}
std::optional<Verdict> verdictFromName(const QString &name)
{
    return find<Verdict>(verdictNames, name);
}
std::optional<AssessmentStatus> assessmentStatusFromName(const QString &name)
{
    return find<AssessmentStatus>(statusNames, name);
}

Overall overall(const QList<CompetencyScore> &scores, const QList<Competency> &planned)
{
    double evidenced = 0;
    double sum = 0;
    for (const auto &score : scores) {
        if (const auto value = effectiveScore(score)) {
            evidenced += score.weight;
            sum += score.weight * (*value - 1.0) / 4.0;
        }
    }
    if (!(evidenced >= evidencedShareNeeded))
        return {};
    const double rounded = std::floor(1000.0 * sum / evidenced + 0.5) / 10.0;
    auto recommendation = band(rounded);
    for (const auto &competency : planned) {
        const auto found = std::find_if(scores.begin(), scores.end(),
            [&](const CompetencyScore &score) { return score.id == competency.id; });
        if (!competency.required || competency.minimumScore == 0 || found == scores.end())
            continue;
        const auto value = effectiveScore(*found);
        if (!value || *value < competency.minimumScore)
            recommendation = std::max(recommendation, Recommendation::Maybe);
    }
    return {rounded, recommendation};
}

QStringList brokenInvariants(const Assessment &assessment, const Plan &plan)
{
    QStringList broken;
    QHash<int, QString> answers;
    for (const auto &turn : assessment.transcript)
        answers.insert(turn.number, turn.answer);
    QStringList planned;
    for (const auto &competency : plan.competencies)
        planned.append(competency.id);
    QStringList scored;
    for (const auto &score : assessment.competencies) {
        scored.append(score.id);
        if (score.score && (*score.score < 1 || *score.score > 5))
            broken.append(QStringLiteral("the score of '%1' is outside 1–5").arg(score.id));
        if (score.score && score.evidence.isEmpty())
            broken.append(QStringLiteral("'%1' has a score without evidence").arg(score.id));
        checkEvidence(score.evidence, answers, broken);
    }
    if (scored != planned)
        broken.append(QStringLiteral("the competencies are not those of the plan"));
    for (const auto &qualification : assessment.qualifications) {
        const bool assessed
            = qualification.verdict == Verdict::Met || qualification.verdict == Verdict::Partial;
        if (assessed && qualification.evidence.isEmpty())
            broken.append(QStringLiteral("'%1' has a verdict without evidence").arg(qualification.text));
        checkEvidence(qualification.evidence, answers, broken);
    }
    if (assessment.overall != overall(assessment.competencies, plan.competencies))
        broken.append(QStringLiteral("the overall figures are not what their parts give"));
    return broken;
}

Assessment redacted(Assessment assessment)
{
    assessment.summary.clear();
    for (auto &score : assessment.competencies) {
        score.evidence.clear();
        score.strengths.clear();
        score.concerns.clear();
        if (score.override)
            score.override->reason.clear();
    }
    for (auto &qualification : assessment.qualifications)
        qualification.evidence.clear();
    for (auto &turn : assessment.transcript) {
        turn.text.clear();
        turn.answer.clear();
    }
    return assessment;
}

} // namespace candor::domain
